/** What stands before and after a text in its row in, how much likelier that makes each day out. */
import type { Belief } from './belief.js';
import { firstFrom } from './day-row.js';
import { LONGEST, STRETCH, type Steps } from './dump-steps.js';

/** What is held of the texts on either side; null where none is asked. */
export interface Flanks {
  readonly before: Belief | null;
  readonly after: Belief | null;
  readonly steps: Steps;
  /** How much of the archive's news falls on the days around a day, and within a stretch of it. */
  readonly season: (day: number) => number;
  readonly stretch: (day: number) => number;
}

/** Adds to `odds` (natural logarithms) what the flanks make of each of the ascending `days`, days far from both being worth 0. */
export function addFlanks(
  { before, after, steps, season, stretch }: Flanks,
  days: readonly number[],
  anyway: Float64Array,
  odds: Float64Array,
): void {
  const { sign, order, lengths, near, anywhere } = steps;
  const add = ({ days: others, shares }: Belief, worth: (i: number, other: number) => number) => {
    const sums = new Float64Array(days.length);
    others.forEach((other, j) => {
      const close = near / stretch(other);
      for (let i = firstFrom(days, other - LONGEST); i < days.length && days[i]! <= other + LONGEST; i++)
        sums[i]! += shares[j]! * ((Math.abs(days[i]! - other) <= STRETCH ? close : 0) + order * worth(i, other));
    });
    for (let i = 0; i < days.length; i++) if (sums[i]! > 0) odds[i]! += Math.log1p(sums[i]! / anywhere);
  };
  if (before) add(before, (i, other) => (lengths[(days[i]! - other) * sign] ?? 0) / anyway[i]!);
  if (after) add(after, (i, other) => (lengths[(other - days[i]!) * sign] ?? 0) / season(other));
}
