/** The days of dated articles in, how the news lies over the days out: narrow hills where there is much of it, wide ones where there is little. */

export interface DayDensity {
  /** Ascending: all days that have any of it. */
  readonly days: readonly number[];
  /** Sums to 1 over all days; 0 for days far from any article. */
  readonly at: (day: number) => number;
}

/** An article's hill reaches to the so-manieth nearest in time, but no farther than so many days. */
const COMPANY = 5;
const WIDEST = 45;

/** `narrowest`: days to which each hill reaches at least. */
export function dayDensity(articles: readonly number[], narrowest: number): DayDensity {
  const days = [...articles].sort((a, b) => a - b);
  const sums = new Map<number, number>();
  for (let from = 0, to = 0; from < days.length; from = to) {
    while (to < days.length && days[to] === days[from]) to++;
    addHill(sums, days[from]!, widthAt(days, from, to, narrowest), (to - from) / days.length);
  }
  return { days: [...sums.keys()].sort((a, b) => a - b), at: (day) => sums.get(day) ?? 0 };
}

/** Of the articles of one day, which stand from `from` to `to`. */
function widthAt(days: readonly number[], from: number, to: number, narrowest: number): number {
  const day = days[from]!;
  const before = day - (days[to - COMPANY - 1] ?? Number.NEGATIVE_INFINITY);
  const after = (days[from + COMPANY] ?? Number.POSITIVE_INFINITY) - day;
  return Math.min(WIDEST, Math.max(narrowest, Math.min(before, after)));
}

function addHill(sums: Map<number, number>, day: number, width: number, share: number): void {
  for (let apart = -width; apart <= width; apart++) {
    const height = (1 - Math.abs(apart) / (width + 1)) / (width + 1);
    sums.set(day + apart, (sums.get(day + apart) ?? 0) + share * height);
  }
}
