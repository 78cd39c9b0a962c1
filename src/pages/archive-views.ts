/** The archive in, its pages by date out: all years, a year, a month with its calendar, a day, and the undated. */
import type { Article } from '../model/archive.js';
import type { ListView } from '../model/list-view.js';
import { counted } from '../text/numeral.js';
import { dayViews } from './day-views.js';
import type { Desk } from './desk.js';
import { rootFrom } from './frame.js';
import { listViews } from './list-views.js';
import {
  type ByMonth,
  byMonth,
  calendar,
  dayHeading,
  dayPath,
  type Month,
  monthOf,
  monthPath,
  monthText,
  yearPath,
  yearRows,
} from './months.js';
import { PAGE_LENGTH } from './paging.js';
import { sizeOf } from './topic-view.js';

const ABOUT_DATES =
  'A date is stated in the text, or inferred from it and marked “about”; where neither is possible it is an interval, or the article is undated.';

/** `/archive/` with the newest and every month; `/archive/2024/`, `/archive/2024/01/`, `/archive/2024/01/21/`, `/archive/undated/`. `newest`: newest first, undated last. */
export function* archiveViews(desk: Desk, newest: readonly Article[]): Iterable<ListView> {
  const full = newest.filter(({ form }) => form === 'full');
  const months = byMonth(full);
  yield* allYears(desk, full, months);
  for (const { year } of yearRows(months, '')) yield* oneYear(desk, year.text, months);
  const dated = [...months.keys()].filter((month) => month !== null);
  for (const [i, month] of dated.entries())
    yield* oneMonth(desk, month, months.get(month)!, { earlier: dated[i + 1] ?? null, later: dated[i - 1] ?? null });
  yield* dayViews(desk, full, months);
  const undated = months.get(null);
  if (undated) yield* undatedViews(desk, undated);
}

function allYears(desk: Desk, full: readonly Article[], months: ByMonth): Iterable<ListView> {
  const undated = months.get(null)?.length ?? 0;
  const without = undated
    ? ` ${counted(undated, 'article')} could not be dated and ${undated === 1 ? 'stands' : 'stand'} at the end.`
    : '';
  return listViews(desk, {
    path: 'archive/',
    name: 'By date',
    introduction: `${sizeOf(full)}, the newest first. ${ABOUT_DATES}${without}`,
    section: 'archive',
    articles: full.slice(0, PAGE_LENGTH),
    compact: true,
    groupOf: monthHeading,
    years: (root) => yearRows(months, root),
    more: full.length > PAGE_LENGTH && undated ? { text: 'Undated articles', path: monthPath(null) } : null,
  });
}

function oneYear(desk: Desk, year: string, months: ByMonth): Iterable<ListView> {
  const own = new Map([...months].filter(([month]) => month?.startsWith(year)));
  return listViews(desk, {
    path: yearPath(year),
    name: year,
    label: 'By date',
    section: 'archive',
    articles: [...own.values()].flat().slice(0, PAGE_LENGTH),
    compact: true,
    groupOf: monthHeading,
    years: (root) => yearRows(own, root),
  });
}

function monthHeading(article: Article): { readonly id: string; readonly name: string } {
  const month = monthOf(article);
  return month ? { id: `m${month}`, name: monthText(month) } : { id: 'undated', name: 'Undated' };
}

interface Neighbours {
  readonly earlier: Month | null;
  readonly later: Month | null;
}

function oneMonth(
  desk: Desk,
  month: Month,
  all: readonly Article[],
  { earlier, later }: Neighbours,
): Iterable<ListView> {
  const articles = [
    ...all.filter(({ published }) => published.best),
    ...all.filter(({ published }) => !published.best),
  ];
  const path = monthPath(month);
  const root = rootFrom(path);
  const link = (to: Month | null) => (to === null ? null : { text: monthText(to), href: root + monthPath(to) });
  return listViews(desk, {
    path,
    name: monthText(month),
    label: 'By date',
    section: 'archive',
    articles,
    compact: true,
    groupOf: (article) => dayHeading(article) ?? { id: 'interval', name: 'Some day, not known which' },
    calendar: {
      of: 'months',
      name: monthText(month),
      href: null,
      weeks: calendar(month, articles, { hrefOf: (day) => root + dayPath(day) }),
      previous: link(earlier),
      next: link(later),
    },
  });
}

function undatedViews(desk: Desk, articles: readonly Article[]): Iterable<ListView> {
  return listViews(desk, {
    path: monthPath(null),
    name: 'Undated articles',
    label: 'By date',
    introduction: 'Nothing in these texts, nor in what stands beside them, tells their day and year.',
    section: 'archive',
    articles,
  });
}
