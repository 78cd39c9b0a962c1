/** Articles by month in, the table of years and the calendar of a month out. */
import type { Article } from '../model/archive.js';
import type { DayCell, MonthCalendar, YearRow } from '../model/list-view.js';
import { filedDay } from '../text/filed-day.js';
import { inOrder } from '../text/order.js';
import { MONTHS } from './month-names.js';

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** `2024-01`; null where nothing tells the article's month. */
export type Month = string;
/** The newest month first; undated articles, under null, last. */
export type ByMonth = ReadonlyMap<Month | null, readonly Article[]>;

export const monthOf = ({ published }: Article): Month | null => filedDay(published)?.slice(0, 7) ?? null;

/** `January 2024`. */
export const monthText = (month: Month): string => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

export const monthPath = (month: Month | null): string =>
  month ? `archive/${month.replace('-', '/')}/` : 'archive/undated/';
export const yearPath = (year: string): string => `archive/${year}/`;

export function byMonth(articles: readonly Article[]): ByMonth {
  const found = new Map<Month | null, Article[]>();
  for (const article of articles) {
    const month = monthOf(article);
    const list = found.get(month);
    if (list) list.push(article);
    else found.set(month, [article]);
  }
  return new Map([...found].sort(([a], [b]) => inOrder(b ?? '', a ?? '')));
}

/** A row a year, the newest first, twelve months in each. */
export function yearRows(months: ByMonth, root: string): YearRow[] {
  const years = [...new Set([...months.keys()].flatMap((month) => month?.slice(0, 4) ?? []))].sort().reverse();
  return years.map((year) => {
    const row = MONTHS.map((name, i) => {
      const month = `${year}-${String(i + 1).padStart(2, '0')}`;
      const count = months.get(month)?.length ?? 0;
      return { text: name.slice(0, 3), href: count ? root + monthPath(month) : null, count };
    });
    const count = row.reduce((sum, cell) => sum + cell.count, 0);
    return { year: { text: year, href: root + yearPath(year), count }, months: row };
  });
}

/** `Sunday, 21 January`; null where the day is not known, so that the article stands under the month alone. */
export function dayHeading({ published: { best } }: Article): { readonly id: string; readonly name: string } | null {
  if (!best) return null;
  const [, month, day] = best.split('-').map(Number);
  return { id: `d${day}`, name: `${WEEKDAYS[weekday(best)]}, ${day} ${MONTHS[month! - 1]}` };
}

/** 0 for Sunday. */
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** `hrefOf`: the way to a day's heading; `articles` of that month alone. */
export function calendar(
  month: Month,
  articles: readonly Article[],
  hrefOf: (day: number) => string,
): MonthCalendar['weeks'] {
  const days = new Map<number, { count: number; inferred: boolean }>();
  for (const { published } of articles) {
    if (!published.best) continue;
    const day = Number(published.best.slice(8));
    const known = days.get(day) ?? { count: 0, inferred: true };
    days.set(day, { count: known.count + 1, inferred: known.inferred && published.basis !== 'stated' });
  }
  const [year, number] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year!, number!, 0)).getUTCDate();
  const before = (weekday(`${month}-01`) + 6) % 7;
  const cells: (DayCell | null)[] = Array.from({ length: before }, () => null);
  for (let day = 1; day <= length; day++) {
    const { count, inferred } = days.get(day) ?? { count: 0, inferred: false };
    cells.push({ day, count, inferred, href: count ? hrefOf(day) : null });
  }
  while (cells.length % 7) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
