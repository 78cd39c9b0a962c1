/** Distinct texts in, groups of those that are copies of one text out. */
import type { ClippingId } from '../model/brand.js';
import type { BodyOf, Fingerprint } from '../model/card.js';
import { inOrder } from '../text/order.js';
import { isOfCollection, type Parts, partsOf } from './collections.js';
import { gramIndex } from './gram-index.js';
import { unpacked } from './grams.js';
import { type Candidate, leaders } from './leaders.js';
import { areOneArticle } from './one-article.js';
import type { Rulings } from './rulings.js';
import type { SameText } from './same-text.js';
import { type Verdicts, verdicts } from './verdicts.js';

/** A pair that shares less of its telling grams is not read. Measured: copies share 0.2 and more, same-event reports 0.05. */
const WORTH_READING = 0.1;
/** Leaders read for one text at most, and collections that hold it besides. */
const READ = 4;
/** Collections of collections are told apart one level a round; a round reads only what it compares for the first time. */
const ROUNDS = 4;

/** What is asked for by a clipping's id: its fingerprint of each text once, its body of few. */
export interface Asked {
  readonly fingerprintOf: (id: ClippingId) => Fingerprint;
  readonly bodyOf: BodyOf;
}

/**
 * A collection of articles looks like a copy of each. Only when its parts have been compared with it is it known for what
 * it is; then they are grouped again, without it.
 */
export function copies(texts: readonly SameText[], { fingerprintOf, bodyOf }: Asked, rulings: Rulings): SameText[][] {
  const ordered = [...texts].sort((a, b) => b[0].words - a[0].words || inOrder(a[0].text, b[0].text));
  const grams = ordered.map(([{ id }]) => unpacked(fingerprintOf(id).grams));
  const index = gramIndex(grams);
  const judged = verdicts(ordered, index, grams, bodyOf);
  const grouped = (collections: Collections): SameText[][] => {
    const groups = new Map<number, SameText[]>();
    leaders(index, WORTH_READING, (text, found) => {
      const own = ordered[text]!;
      const followed = leaderOf(text, found, collections, judged, (leader) =>
        areApart(own, groups.get(leader)!, rulings),
      );
      if (followed === null) groups.set(text, [own]);
      else groups.get(followed)!.push(own);
      return followed;
    });
    return [...groups.values()];
  };
  let collections: Collections = new Map();
  let groups = grouped(collections);
  for (let round = 1; round < ROUNDS; round++) {
    const known = partsIn(collections);
    collections = collectionsAmong(ordered, judged, collections);
    if (partsIn(collections) === known) break;
    groups = grouped(collections);
  }
  return mergedByRuling(groups, rulings);
}

/** Collections by their numbers. */
type Collections = ReadonlyMap<number, Parts>;

function partsIn(collections: Collections): number {
  let count = 0;
  for (const parts of collections.values()) count += parts.length;
  return count;
}

/** The one that covers most of the text, of those that it is a copy of. */
function leaderOf(
  text: number,
  found: readonly Candidate[],
  collections: Collections,
  judged: Verdicts,
  isApart: (leader: number) => boolean,
): number | null {
  let best = { leader: -1, covered: 0 };
  let read = 0;
  for (const { leader } of found.slice(0, 2 * READ)) {
    if (read === READ) break;
    read++;
    if (isApart(leader)) continue;
    const verdict = judged.of(text, leader);
    const parts = collections.get(leader);
    if (parts && !isOfCollection(verdict, parts)) read--;
    else if (verdict.isCopy && verdict.covered > best.covered) best = { leader, covered: verdict.covered };
  }
  return best.covered ? best.leader : null;
}

/** What was known for a collection stays one. */
function collectionsAmong(
  texts: readonly SameText[],
  { contained, readingOf }: Verdicts,
  known: Collections,
): Collections {
  const found = new Map(known);
  for (const [text, within] of contained) {
    const areOne = (a: number, b: number) =>
      areOneArticle([texts[a]!, texts[b]!], texts[text]!, () => [readingOf(a), readingOf(b)]);
    const parts = partsOf(texts[text]![0].words, within, areOne);
    if (parts) found.set(text, parts);
  }
  return found;
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
