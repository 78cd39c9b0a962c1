/** What is held of a text's day while it is settled: the days that come into question, each with its share. */
import type { DayOdds } from './day-odds.js';

export interface Belief {
  /** Ascending. */
  readonly days: readonly number[];
  /** They sum to about 1. */
  readonly shares: ArrayLike<number>;
}

/** Days that hold less than this of what the likeliest holds are left out; a hundred times less or more told as many hidden days. */
const LEAST = 1e-4;

/** Of a stated day. */
export function certain(day: number): Belief {
  return { days: [day], shares: [1] };
}

/** The few days that hold nearly all of the odds. */
export function beliefOf({ days, shares }: DayOdds): Belief {
  let most = 0;
  for (const share of shares) if (share > most) most = share;
  const kept: number[] = [];
  const held: number[] = [];
  for (let i = 0; i < days.length; i++)
    if (shares[i]! >= most * LEAST) {
      kept.push(days[i]!);
      held.push(shares[i]!);
    }
  return { days: kept, shares: held };
}
