/** The aligned runs of two texts in, the stretch of the longer one in which the shorter one stands out. */
import type { Run } from './aligned-runs.js';

export interface Stretch {
  /** Words of the longer text: `from` is the first, `to` the first after it. */
  readonly from: number;
  readonly to: number;
  /** Share (0–1) of these words that the shorter text has too. */
  readonly dense: number;
}

/** A run counts its words each as much as it has words, up to a sentence's: "one of the" stands anywhere. */
const SENTENCE = 25;
/** So much (0–1) of what counts may stand before the stretch, and so much after it. */
const STRAY = 0.05;

/** `inLonger` has 1 at each word of the longer text that the shorter one has too. */
export function stretchOf(aligned: readonly Run[], inLonger: Uint8Array): Stretch {
  const runs = [...aligned].sort((a, b) => a.b - b.b);
  const told = withoutStray(withoutStray(runs).reverse());
  const from = told.reduce((least, { b }) => Math.min(least, b), inLonger.length);
  const to = told.reduce((most, { b, length }) => Math.max(most, b + length), from);
  const shared = inLonger.subarray(from, to).reduce((sum, mark) => sum + mark, 0);
  return { from, to, dense: to > from ? shared / (to - from) : 0 };
}

/** Without the first runs that together count no more than may stray; one run at least is left of some. */
function withoutStray(runs: readonly Run[]): Run[] {
  const weights = runs.map(({ length }) => length * Math.min(length, SENTENCE));
  let left = STRAY * weights.reduce((sum, weight) => sum + weight, 0);
  const first = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return runs.slice(Math.max(0, first));
}

export function wordsOf({ from, to }: Pick<Stretch, 'from' | 'to'>): number {
  return Math.max(0, to - from);
}

/** Words that two stretches of one text have in common. */
export function overlap(one: Pick<Stretch, 'from' | 'to'>, other: Pick<Stretch, 'from' | 'to'>): number {
  return wordsOf({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) });
}
