/** Articles by month in, the table of years and the calendar of a month out. */
import type { Article } from '../model/archive.js';
import type { Day } from '../model/brand.js';
import type { DayCell, MonthCalendar, YearRow } from '../model/list-view.js';
import { dayNumber, daysInMonth, monthName, weekdayAt, weekdayName } from '../text/calendar.js';
import { filedDay } from '../text/filed-day.js';
import { groupedBy } from '../text/grouped-by.js';
import { inOrder } from '../text/order.js';

/** `2024-01`; null where nothing tells the article's month. */
export type Month = string;
/** The newest month first; undated articles, under null, last. */
export type ByMonth = ReadonlyMap<Month | null, readonly Article[]>;

export const monthOf = ({ published }: Article): Month | null => filedDay(published)?.slice(0, 7) ?? null;

/** `January 2024`. */
export const monthText = (month: Month): string => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;

export const monthPath = (month: Month | null): string =>
  month ? `archive/${month.replace('-', '/')}/` : 'archive/undated/';
export const dayPath = (day: Day): string => `archive/${day.replaceAll('-', '/')}/`;
export const yearPath = (year: string): string => `archive/${year}/`;

export function byMonth(articles: readonly Article[]): ByMonth {
  return new Map([...groupedBy(articles, monthOf)].sort(([a], [b]) => inOrder(b ?? '', a ?? '')));
}

/** A row a year, the newest first, twelve months in each. */
export function yearRows(months: ByMonth, root: string): YearRow[] {
  const years = [...new Set([...months.keys()].flatMap((month) => month?.slice(0, 4) ?? []))].sort().reverse();
  return years.map((year) => {
    const row = Array.from({ length: 12 }, (_, i) => {
      const month = `${year}-${String(i + 1).padStart(2, '0')}`;
      const count = months.get(month)?.length ?? 0;
      return { text: monthName(i + 1).slice(0, 3), href: count ? root + monthPath(month) : null, count };
    });
    const count = row.reduce((sum, cell) => sum + cell.count, 0);
    return { year: { text: year, href: root + yearPath(year), count }, months: row };
  });
}

/** `Sunday, 21 January`; null where the day is not known, so that the article stands under the month alone. */
export function dayHeading({ published: { best } }: Article): { readonly id: string; readonly name: string } | null {
  if (!best) return null;
  const [, month, day] = best.split('-').map(Number);
  return { id: `d${day}`, name: `${weekdayName(weekdayAt(dayNumber(best)))}, ${day} ${monthName(month!)}` };
}

/** `articles`: of that month alone. `hrefOf`: the way to a day on which one ran. `current`: the day whose page it is on. */
export function calendar(
  month: Month,
  articles: readonly Article[],
  { hrefOf, current = null }: { readonly hrefOf: (day: Day) => string; readonly current?: Day | null },
): MonthCalendar['weeks'] {
  const days = new Map<number, { count: number; inferred: boolean }>();
  for (const { published } of articles) {
    if (!published.best) continue;
    const day = Number(published.best.slice(8));
    const known = days.get(day) ?? { count: 0, inferred: true };
    days.set(day, { count: known.count + 1, inferred: known.inferred && published.basis !== 'stated' });
  }
  const [year, number] = month.split('-').map(Number);
  const length = daysInMonth(year!, number!);
  const before = (weekdayAt(dayNumber(`${month}-01` as Day)) + 6) % 7;
  const cells: (DayCell | null)[] = Array.from({ length: before }, () => null);
  for (let day = 1; day <= length; day++) {
    const { count, inferred } = days.get(day) ?? { count: 0, inferred: false };
    const whole = `${month}-${String(day).padStart(2, '0')}` as Day;
    cells.push({ day, count, inferred, href: count ? hrefOf(whole) : null, current: whole === current });
  }
  while (cells.length % 7) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
