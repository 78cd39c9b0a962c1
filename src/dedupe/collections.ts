/**
 * Texts that stand whole in a longer one in, out whether that one is a collection (a week's round-up, a page of news in
 * brief, two articles that were not parted), and which texts are no copies of it but of one of its parts.
 */
import type { Likeness } from './likeness.js';
import { overlap, type Stretch, wordsOf } from './stretch.js';

/** A text that stands whole and in one piece in a longer one. */
export interface Contained {
  /** Its number. */
  readonly text: number;
  readonly stands: Stretch;
}

/** The stretches of a collection in which one article each stands, in order; two at least. */
export type Parts = readonly Pick<Stretch, 'from' | 'to'>[];

/** What is asked of two contained texts that stand one after the other. */
export type AreOne = (one: number, other: number) => boolean;

/** A collection cuts the last lines of some; reports that share an agency's paragraphs reach 0.57. */
const WHOLE = 0.7;
/** A chapter stands in one piece, be some words in it other ones; the paragraphs of an abridged copy stand apart. */
const IN_ONE_PIECE = 0.75;
/** Parts make up most of a collection, the rest is greetings and headlines; a report with two boxes is more than its boxes. */
const MOST = 0.5;
/** And none of them is nearly all of it: a newspaper's longer version of a wire story adds a fifth and less, or a short box. */
const BESIDE = 0.2;

/** `length`: words of the longer text. */
export function isContained({ covered, stands }: Likeness, length: number): boolean {
  return covered >= WHOLE && stands.dense >= IN_ONE_PIECE && wordsOf(stands) <= (1 - BESIDE) * length;
}

/**
 * Null where the longer text is no collection. `areOne`: the two are pieces of one article, such as its first and its
 * second page. Cost: n log n.
 */
export function partsOf(length: number, contained: readonly Contained[], areOne: AreOne): Parts | null {
  if (contained.length < 2) return null;
  const parts: { text: number; from: number; to: number; words: number }[] = [];
  for (const { text, stands } of apart(contained)) {
    const last = parts.at(-1);
    const words = wordsOf(stands);
    if (last && areOne(last.text, text))
      parts.push({ ...parts.pop()!, text, to: stands.to, words: last.words + words });
    else parts.push({ text, from: stands.from, to: stands.to, words });
  }
  const all = parts.reduce((sum, { words }) => sum + words, 0);
  const largest = parts.reduce((most, { words }) => Math.max(most, words), 0);
  return all >= MOST * length && all - largest >= BESIDE * length ? parts.map(({ from, to }) => ({ from, to })) : null;
}

/** Two texts that stand one after the other may both begin with the line between them. */
const MARGIN = 0.05;
/** Below 1, so that of equal coverage two parts win over one text that has both. */
const FAVOURS_MANY = 0.9;

/** Of the contained texts those that do not overlap and together cover the most, in order of place. */
function apart(contained: readonly Contained[]): Contained[] {
  const rows = contained
    .map((one) => ({ one, words: wordsOf(one.stands), margin: MARGIN * wordsOf(one.stands) }))
    .map(({ one, words, margin }) => ({
      one,
      from: one.stands.from + margin,
      to: one.stands.to - margin,
      worth: words ** FAVOURS_MANY,
    }))
    .sort((a, b) => a.to - b.to || a.from - b.from || a.one.text - b.one.text);
  // best[i]: the most that the first i of them are worth; before[i]: how many of them end before the i-th begins.
  const best = [0];
  const before = rows.map(({ from }) => countBelow(rows, from));
  for (const [i, { worth }] of rows.entries()) best.push(Math.max(best[i]!, best[before[i]!]! + worth));
  const chosen: Contained[] = [];
  for (let i = rows.length; i > 0; )
    if (best[i] === best[i - 1]) i--;
    else {
      chosen.push(rows[i - 1]!.one);
      i = before[i - 1]!;
    }
  return chosen.reverse();
}

/** How many of the rows, which are in order of their ends, end at `place` or before. */
function countBelow(rows: readonly { readonly to: number }[], place: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.to <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So much of a part makes the part itself stand in a text. */
const HALF = 0.5;
/** A text of which so much stands in one part is cut from the part, or from what the part was cut from. */
const CONFINED = 0.75;

/** Whether a text that looks like a copy of a collection is one: it has two of its parts, or begins as it does and goes beyond its first part. */
export function isOfCollection({ stands, beginAlike }: Pick<Likeness, 'stands' | 'beginAlike'>, parts: Parts): boolean {
  const held = parts.filter((part) => overlap(stands, part) >= HALF * wordsOf(part)).length;
  if (held > 1) return true;
  return beginAlike && parts.every((part) => overlap(stands, part) < CONFINED * wordsOf(stands));
}
