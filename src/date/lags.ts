/** How long after a day that it names a text is published: the usual shares, by bins of days. */
import { dayNumberOf, monthAt } from '../text/calendar.js';

/** Bins of days from the named day to publication: [-183, -61), [-61, -30), … [91, 184). */
const EDGES = [-183, -61, -30, -14, -7, -3, 0, 1, 2, 3, 4, 8, 15, 32, 61, 91, 184];
export const LAG_BINS = EDGES.length - 1;
/**
 * Shares of texts by bin, for a day named without its year: in the headline or the first two paragraphs, further down, and
 * where it is still to come (780 mentions in dated news, smoothed by hand).
 */
const EARLY = [0.03, 0.03, 0.03, 0.04, 0.05, 0.03, 0.11, 0.07, 0.03, 0.02, 0.09, 0.14, 0.1, 0.1, 0.09, 0.04];
const LATER = [0.17, 0.07, 0.04, 0.02, 0.03, 0.03, 0.02, 0.015, 0.01, 0.02, 0.05, 0.12, 0.12, 0.12, 0.06, 0.07];
const STILL_TO_COME = [
  0.14, 0.12, 0.12, 0.18, 0.045, 0.04, 0.01, 0.01, 0.01, 0.005, 0.04, 0.05, 0.09, 0.04, 0.04, 0.06,
];
const USUAL_WEIGHT = 8;
/** Months from one named with its year to publication (397 mentions): not before it, mostly in the year after it. */
const MONTH_AGO = [
  { until: 0, odds: 0.1 },
  { until: 12, odds: 0.9 },
  { until: 16, odds: 2.5 },
  { until: 25, odds: 1 },
  { until: 37, odds: 0.6 },
  { until: Number.POSITIVE_INFINITY, odds: 0.3 },
];
/** A day named with its year (109 mentions): two in five are the day itself; by days after it, then for any later day. */
const FULL_DAY = [0.38, 0.14, 0.03, 0.02, 0.01, 0.01, 0.01, 0.01, 0.006, 0.006, 0.006, 0.006, 0.005, 0.004, 0.004];
const FULL_DAY_LATER = [0.002, 0.0003] as const;
const FULL_DAY_SOON = 31;
/** A full date that is still to come, said as such or not. */
const AHEAD = 0.002;
const NOT_YET = 0.0003;
/** A picture is shown from its day on, often much later; set by judgement, few dated texts carry captions. */
const PICTURE = [0.12, 0.12, 0.08, 0.06, 0.05, 0.05, 0.04, 0.03, 0.02];
const PICTURE_LATER = 0.004;
/** A dateline's day is that of publication, or next to it; of 150 wires 145 and 4. */
const DATELINE = [0.95, 0.02];
/** Any other day. Where the dateline tells its year, so little that no neighbours and no archive of another time outweigh it; set by judgement. */
const DATELINE_ELSEWHERE = { withoutYear: 1e-4, withYear: 1e-10 } as const;
const YEAR = 365.25;

/** For each number of days from -183 on its bin. */
const BINS = Uint8Array.from({ length: EDGES.at(-1)! - EDGES[0]! }, (_, i) => {
  const bin = EDGES.findIndex((edge) => i + EDGES[0]! < edge) - 1;
  return Math.max(0, bin);
});

export function lagBin(days: number): number {
  return BINS[Math.min(BINS.length - 1, Math.max(0, days - EDGES[0]!))]!;
}

/** Days from the nearest such day of the year to `day`; negative where it is still to come. */
export function nearestDistance(day: number, month: number, dayOfMonth: number): number {
  const { year } = monthAt(day);
  let nearest = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const distance = day - dayNumberOf(candidate, month, dayOfMonth);
    if (Math.abs(distance) < Math.abs(nearest)) nearest = distance;
  }
  return nearest;
}

/** For each bin how likely publication is on one of its days, any day of the year being as likely as another = 1; `own` counts the source's texts. */
export function monthDayOdds(paragraph: number, ahead: boolean, own: readonly number[]): number[] {
  const usual = ahead ? STILL_TO_COME : paragraph <= 2 ? EARLY : LATER;
  const counts = ahead ? [] : own;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return usual.map((share, bin) => {
    const blended = (share * USUAL_WEIGHT + (counts[bin] ?? 0)) / (USUAL_WEIGHT + total);
    return (blended / (EDGES[bin + 1]! - EDGES[bin]!)) * YEAR;
  });
}

/** How likely publication is so many months after a month named with its year, any other month = 1. */
export function monthAgoOdds(months: number): number {
  return MONTH_AGO.find(({ until }) => months < until)!.odds;
}

/** How likely publication is `days` after a day named with its year. */
export function fullDayOdds(days: number, ahead: boolean): number {
  if (days < 0) return (ahead ? AHEAD : NOT_YET) * YEAR;
  return (FULL_DAY[days] ?? FULL_DAY_LATER[days < FULL_DAY_SOON ? 0 : 1]) * YEAR;
}

/** How likely publication is `days` after the day of a dateline, or before it. */
export function datelineOdds(days: number, hasYear: boolean): number {
  const elsewhere = hasYear ? DATELINE_ELSEWHERE.withYear : DATELINE_ELSEWHERE.withoutYear;
  return ((DATELINE[Math.abs(days)] ?? 0) + elsewhere) * YEAR;
}

/** The same for the day of a picture: no text is older. */
export function pictureOdds(days: number): number {
  return days < 0 ? 0 : (PICTURE[days] ?? PICTURE_LATER) * YEAR;
}
