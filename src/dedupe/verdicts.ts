/** Texts by their numbers in, what was found when two of them were compared out; no pair is read twice. */
import type { BodyOf } from '../model/card.js';
import { dayNumber } from '../text/calendar.js';
import { addTo } from '../text/grouped-by.js';
import { type Contained, isContained } from './collections.js';
import type { GramIndex } from './gram-index.js';
import { isCopy } from './is-copy.js';
import { type Likeness, likeness } from './likeness.js';
import { type Reading, reading } from './reading.js';
import { recurringGrams } from './recurring-grams.js';
import type { SameText } from './same-text.js';

export interface Verdict extends Pick<Likeness, 'covered' | 'beginAlike' | 'stands'> {
  readonly isCopy: boolean;
}

export interface Verdicts {
  /** `longer` has no fewer words than `text`. */
  readonly of: (text: number, longer: number) => Verdict;
  readonly readingOf: (text: number) => Reading;
  /** Longer text → the articles that were found to stand whole in it, as far as they were compared. */
  readonly contained: ReadonlyMap<number, readonly Contained[]>;
}

export function verdicts(
  texts: readonly SameText[],
  index: GramIndex,
  grams: readonly Uint32Array[],
  bodyOf: BodyOf,
): Verdicts {
  const recurs = recurringGrams(index, grams);
  const readingOf = reader((text) => reading(bodyOf(texts[text]![0].id), fateOf(index, recurs, text, grams[text]!)));
  const known = new Map<number, Verdict>();
  const contained = new Map<number, Contained[]>();
  const compared = (text: number, longer: number): Verdict => {
    const [own, other] = [texts[text]!, texts[longer]!];
    const like = likeness(readingOf(text), readingOf(longer));
    if (isWholeArticle(own) && isContained(like, other[0].words))
      addTo(contained, longer, { text, stands: like.stands });
    const { covered, beginAlike, stands } = like;
    return { covered, beginAlike, stands, isCopy: isCopy(like, withinDays(own, other)) };
  };
  const of = (text: number, longer: number): Verdict => {
    const pair = text * texts.length + longer;
    const verdict = known.get(pair) ?? compared(text, longer);
    known.set(pair, verdict);
    return verdict;
  };
  return { of, readingOf, contained };
}

/** A teaser or a text that breaks off is a piece of an article, whatever else stands beside it in a longer text. */
function isWholeArticle(text: SameText): boolean {
  return text.some(({ form, truncated }) => form === 'full' && !truncated);
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
