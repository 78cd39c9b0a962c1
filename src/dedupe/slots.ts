/** Two readings and their aligned runs in, what stands between the runs out: names and figures that agree or differ, words misread. */
import type { Run } from './aligned-runs.js';
import type { Reading } from './reading.js';

type Words = readonly [from: number, to: number];

export interface Slots {
  /** Names and figures in the runs. */
  readonly agreeing: number;
  /** Names, figures and words of the headline where the second has others: "a dividend of 10 cts" against "… of 15 cts". */
  readonly differing: number;
  /** Gaps that hold the same words, misread or spelled otherwise: `0bama` for `Obama`, `labour` for `labor`. */
  readonly misread: readonly { readonly a: Words; readonly b: Words }[];
}

/** A slot is a gap of at most so many words, in both texts. */
const SLOT = 8;

export function slots(aligned: readonly Run[], one: Reading, other: Reading): Slots {
  let [agreeing, differing] = [0, 0];
  const misread: { a: Words; b: Words }[] = [];
  let [a, b] = [0, 0];
  for (const run of [...aligned, { a: one.printed.length, b: other.printed.length, length: 0 }]) {
    const gap = { a: [a, run.a] as const, b: [b, run.b] as const };
    if (isSlot(gap.a) && isSlot(gap.b)) {
      const [here, there] = [one.printed.slice(...gap.a), other.printed.slice(...gap.b)];
      if (resembles(here.join(''), there.join(''))) misread.push(gap);
      else differing += unlike(here, there) || Number(isSubject(gap.a, gap.b));
    }
    for (let i = Math.max(a, run.a); i < run.a + run.length; i++) if (isTelling(one.printed[i]!)) agreeing++;
    [a, b] = [Math.max(a, run.a + run.length), run.b + run.length];
  }
  return { agreeing, differing, misread };

  /** Each gap holds a word of its own headline alone: "the harbour wall" against "the harbour crane". */
  function isSubject(inOne: Words, inOther: Words): boolean {
    const holds = (words: readonly string[], own: ReadonlySet<string>, others: ReadonlySet<string>) =>
      words.some((word) => own.has(word) && !others.has(word));
    return (
      holds(one.folded.slice(...inOne), one.headline, other.headline) &&
      holds(other.folded.slice(...inOther), other.headline, one.headline)
    );
  }
}

function isSlot([from, to]: Words): boolean {
  return to > from && to - from <= SLOT;
}

/** `12` and `4th`; not `mp3`. */
const FIGURE = /^\p{N}/u;
const NO_FIGURES = /\P{N}+/gu;
/** `Obama`; not `obama`. */
const CAPITAL = /^\p{Lu}/u;

function isTelling(word: string): boolean {
  return FIGURE.test(word) || CAPITAL.test(word);
}

/** Names and figures of the one that resemble no word of the other: `Porex` where the other has `Medco`. */
function unlike(some: readonly string[], others: readonly string[]): number {
  if (!others.some(isTelling)) return 0;
  return some.filter((word) => isTelling(word) && !others.some((other) => resembles(word, other))).length;
}

/** Equal, or letters (not figures) that share half of their pairs: `DistrictCourt` and `Distr1ct Court`. */
function resembles(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a === b) return true;
  if (a.replace(NO_FIGURES, '') !== b.replace(NO_FIGURES, '')) return false;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1);
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left) shared++;
    pairs.set(b.slice(i, i + 2), left - 1);
  }
  return shared * 4 >= a.length + b.length - 2;
}
