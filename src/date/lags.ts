/** How long after a day that it names a text is published: the usual shares, by bins of days. */

/** Bins of days from the named day to publication: [-183, -30), [-30, -3), … [91, 184). */
const EDGES = [-183, -30, -3, 0, 1, 2, 3, 4, 8, 15, 32, 91, 184];
export const LAG_BINS = EDGES.length - 1;
/** Shares of texts by bin, for a day named without its year in the headline or the first two paragraphs, and further down (172 mentions in dated news, smoothed by hand). */
const EARLY = [0.03, 0.1, 0.04, 0.2, 0.11, 0.06, 0.03, 0.08, 0.11, 0.14, 0.09, 0.01];
const LATER = [0.15, 0.12, 0.05, 0.03, 0.025, 0.015, 0.03, 0.06, 0.19, 0.17, 0.13, 0.03];
const USUAL_WEIGHT = 8;
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
const YEAR = 365.25;

export function lagBin(days: number): number {
  for (let bin = 0; bin < LAG_BINS; bin++) if (days < EDGES[bin + 1]!) return bin;
  return LAG_BINS - 1;
}

/** Days from the nearest such day of the year to `day`; negative where it is still to come. */
export function nearestDistance(day: number, month: number, dayOfMonth: number): number {
  const year = new Date(day * 86_400_000).getUTCFullYear();
  let nearest = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const distance = day - Date.UTC(candidate, month - 1, dayOfMonth) / 86_400_000;
    if (Math.abs(distance) < Math.abs(nearest)) nearest = distance;
  }
  return nearest;
}

/** For each bin how likely publication is on one of its days, any day of the year being as likely as another = 1; `own` counts the source's texts. */
export function monthDayOdds(early: boolean, own: readonly number[]): number[] {
  const total = own.reduce((sum, count) => sum + count, 0);
  return (early ? EARLY : LATER).map((usual, bin) => {
    const share = (usual * USUAL_WEIGHT + (own[bin] ?? 0)) / (USUAL_WEIGHT + total);
    return (share / (EDGES[bin + 1]! - EDGES[bin]!)) * YEAR;
  });
}

/** How likely publication is `days` after a day named with its year. */
export function fullDayOdds(days: number, ahead: boolean): number {
  if (days < 0) return (ahead ? AHEAD : NOT_YET) * YEAR;
  return (FULL_DAY[days] ?? FULL_DAY_LATER[days < FULL_DAY_SOON ? 0 : 1]) * YEAR;
}

/** The same for the day of a picture: no text is older. */
export function pictureOdds(days: number): number {
  return days < 0 ? 0 : (PICTURE[days] ?? PICTURE_LATER) * YEAR;
}
