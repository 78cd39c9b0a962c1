/** A text's dated neighbours in, how much likelier they make each day out: reports of one event stand near each other in time. */

import type { Tie } from './ties.js';

/**
 * What a neighbour counts beside the archive's usual days: `PER_LIKENESS` times the cube of its likeness, so that one of
 * 0.3 counts about as much as all usual days together and one of 0.1 hardly at all. Of powers 2, 3 and 4 with factors from
 * 3 to 100, 3 and 30 told hidden days of dated news best, those of other years too.
 */
const PER_LIKENESS = 30;
const LIKENESS_POWER = 3;
/** Grouped by event, a neighbour counts twice; of 1, 2 and 4, 2 was best. */
const SAME_STORY = 2;
/** How much neighbours count against the words of the text itself; fitted with the cues on one half of hidden days, the same on the other. */
const TRUST = 1.3;
/** Reports of one event, of one affair, of one season: their shares among neighbours, and how far they lie apart in days. */
const HILLS = [
  { share: 0.45, width: 1.2 },
  { share: 0.35, width: 7 },
  { share: 0.2, width: 30 },
];
const REACH = 60;

/** A neighbour's weight falls away two-sided and geometrically with the days between. */
const HILL = Float64Array.from({ length: REACH + 1 }, (_, days) =>
  HILLS.reduce(
    (sum, { share, width }) => sum + (share * Math.exp(-days / width)) / (2 / (1 - Math.exp(-1 / width)) - 1),
    0,
  ),
);

/** Adds to `odds` (natural logarithms) by how much the neighbours make each of the ascending `days` more likely than `base`. */
export function addNeighbours(
  neighbours: readonly Tie[],
  days: readonly number[],
  base: Float64Array,
  odds: Float64Array,
): void {
  const near = new Float64Array(days.length);
  for (const { day, likeness, sameStory, sure } of neighbours) {
    const weight = PER_LIKENESS * likeness ** LIKENESS_POWER * (sameStory ? SAME_STORY : 1) * sure;
    for (let i = firstFrom(days, day - REACH); i < days.length && days[i]! <= day + REACH; i++)
      near[i]! += weight * HILL[Math.abs(days[i]! - day)]!;
  }
  for (let i = 0; i < days.length; i++) if (near[i]! > 0) odds[i]! += TRUST * Math.log1p(near[i]! / base[i]!);
}

/** Index of the first of the ascending days that is not before `day`. */
export function firstFrom(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
