/** A text's ties to dated texts in, how much likelier they make each day out: reports of one event stand near each other in time. */
import { firstFrom } from './day-row.js';
import { REACH } from './neighbour-hills.js';
import { neighbourWeight, type Tie } from './ties.js';

/** How much neighbours count against the words of the text itself; fitted with the cues on one half of hidden days, about the same on the other. */
const TRUST = 1.3;

export interface Neighbourhood {
  readonly ties: readonly Tie[];
  /** How much a tie makes a day likely, by days apart; `REACH` of them and the day itself. */
  readonly hill: Float64Array;
}

/** Adds to `odds` (natural logarithms) by how much the ties make each of the ascending `days` more likely than `base`. */
export function addNeighbours(
  { ties, hill }: Neighbourhood,
  days: readonly number[],
  base: Float64Array,
  odds: Float64Array,
): void {
  const near = new Float64Array(days.length);
  for (const tie of ties) {
    const { day } = tie;
    const weight = neighbourWeight(tie);
    for (let i = firstFrom(days, day - REACH); i < days.length && days[i]! <= day + REACH; i++)
      near[i]! += weight * hill[Math.abs(days[i]! - day)]!;
  }
  for (let i = 0; i < days.length; i++) if (near[i]! > 0) odds[i]! += TRUST * Math.log1p(near[i]! / base[i]!);
}
