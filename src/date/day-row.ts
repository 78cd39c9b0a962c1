/** Days in, what is asked of each of them again and again out: computed once for an archive, not for each text. */
import { type DayParts, partsOf } from './cue-odds.js';
import type { Sight } from './dated-archive.js';

export interface DayRow {
  /** Ascending. */
  readonly days: readonly number[];
  readonly parts: readonly DayParts[];
  /** Of each day how much of the archive's news falls on the days around it. */
  readonly season: Float64Array;
  /** Natural logarithms of how likely each day is before anything is known of a text but its source; not to be written to. */
  readonly prior: (source: string | null) => Float64Array;
  /** Natural logarithms of what the texts scraped together with one make of each day. */
  readonly gathered: (sight: Sight) => Float64Array;
}

export interface DayOpinions {
  readonly season: (day: number) => number;
  readonly prior: (day: number, source: string | null) => number;
  readonly gathered: (day: number, batch: string) => number;
}

export function dayRow(days: readonly number[], { season, prior, gathered }: DayOpinions): DayRow {
  const logs = (worth: (day: number) => number) => Float64Array.from(days, (day) => Math.log(worth(day)));
  const priors = new Map<string | null, Float64Array>();
  const batches = new Map<string, Float64Array>();
  return {
    days,
    parts: days.map(partsOf),
    season: Float64Array.from(days, season),
    prior: (source) => {
      const known = priors.get(source) ?? logs((day) => prior(day, source));
      priors.set(source, known);
      return known;
    },
    gathered: ({ batch }) => {
      const known = batches.get(batch) ?? logs((day) => gathered(day, batch));
      batches.set(batch, known);
      return known;
    },
  };
}

/** The days up to `last`. */
export function until(last: number, row: DayRow): DayRow {
  const end = firstFrom(row.days, last + 1);
  if (end === row.days.length) return row;
  return {
    days: row.days.slice(0, end),
    parts: row.parts.slice(0, end),
    season: row.season.subarray(0, end),
    prior: (source) => row.prior(source).subarray(0, end),
    gathered: (sight) => row.gathered(sight).subarray(0, end),
  };
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
