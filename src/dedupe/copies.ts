/** Distinct texts in, groups of those that are copies of one text out. */
import type { ClippingId } from '../model/brand.js';
import type { BodyOf, Fingerprint } from '../model/card.js';
import { dayNumber } from '../text/calendar.js';
import { inOrder } from '../text/order.js';
import { type GramIndex, gramIndex } from './gram-index.js';
import { unpacked } from './grams.js';
import { isCopy } from './is-copy.js';
import { leaders } from './leaders.js';
import { likeness } from './likeness.js';
import { type Reading, reading } from './reading.js';
import { recurringGrams } from './recurring-grams.js';
import type { Rulings } from './rulings.js';
import type { SameText } from './same-text.js';

/** A pair that shares less of its telling grams is not read. Measured: copies share 0.2 and more, same-event reports 0.05. */
const WORTH_READING = 0.1;
/** Leaders read for one text at most. */
const READ = 4;

/** What is asked for by a clipping's id: its fingerprint of each text once, its body of few. */
export interface Asked {
  readonly fingerprintOf: (id: ClippingId) => Fingerprint;
  readonly bodyOf: BodyOf;
}

export function copies(texts: readonly SameText[], { fingerprintOf, bodyOf }: Asked, rulings: Rulings): SameText[][] {
  const ordered = [...texts].sort((a, b) => b[0].words - a[0].words || inOrder(a[0].text, b[0].text));
  const grams = ordered.map(([{ id }]) => unpacked(fingerprintOf(id).grams));
  const index = gramIndex(grams);
  const recurs = recurringGrams(index, grams);
  const read = reader((text) => reading(bodyOf(ordered[text]![0].id), fateOf(index, recurs, text, grams[text]!)));
  const groups = new Map<number, SameText[]>();
  leaders(index, WORTH_READING, (text, found) => {
    const own = ordered[text]!;
    let best = { leader: -1, covered: 0 };
    for (const { leader } of found.slice(0, READ)) {
      if (areApart(own, groups.get(leader)!, rulings)) continue;
      const like = likeness(read(text), read(leader));
      if (like.covered > best.covered && isCopy(like, withinDays(own, ordered[leader]!)))
        best = { leader, covered: like.covered };
    }
    if (best.covered) groups.get(best.leader)!.push(own);
    else groups.set(text, [own]);
    return best.covered ? best.leader : null;
  });
  return mergedByRuling([...groups.values()], rulings);
}

function areApart([{ text }]: SameText, group: readonly SameText[], { apart }: Rulings): boolean {
  const barred = apart.get(text);
  return barred !== undefined && group.some(([other]) => barred.has(other.text));
}

function mergedByRuling(groups: SameText[][], { merged }: Rulings): SameText[][] {
  let left = groups;
  for (const ids of merged) {
    const wanted = new Set<string>(ids);
    const named = left.filter((group) => group.some(([{ text }]) => wanted.has(text)));
    left = [...left.filter((group) => !named.includes(group)), named.flat()];
  }
  return left;
}

/** Tells of a gram of one text whether it recurs (1), does not (0), or is not in the fingerprint (−1). */
function fateOf(index: GramIndex, recurs: Uint8Array, text: number, grams: Uint32Array): (gram: number) => number {
  const fates = new Map<number, number>();
  for (const gram of grams) fates.set(gram, 0);
  for (const gram of index.gramsOf.subarray(index.starts[text]!, index.starts[text + 1]!))
    fates.set(index.hashOf[gram]!, recurs[gram]!);
  return (gram) => fates.get(gram) ?? -1;
}

/** Readings in memory at once. */
const KEPT = 256;

function reader(readingOf: (text: number) => Reading): (text: number) => Reading {
  const kept = new Map<number, Reading>();
  return (text) => {
    const found = kept.get(text) ?? readingOf(text);
    kept.delete(text);
    kept.set(text, found);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return found;
  };
}

/** A text is reprinted with a new lede within a news cycle; texts that share a gallery lie further apart. */
const REPRINT_DAYS = 1;

function withinDays(some: SameText, others: SameText): boolean {
  return some.some((a) =>
    others.some((b) => {
      const [one, other] = [a.dates.stated.best, b.dates.stated.best];
      return one !== null && other !== null && Math.abs(dayNumber(one) - dayNumber(other)) <= REPRINT_DAYS;
    }),
  );
}
