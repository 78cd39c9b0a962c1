/** The archive's articles in, a page for each day on which one ran out: what ran then, and what may have. */
import type { Article } from '../model/archive.js';
import type { Day } from '../model/brand.js';
import type { ListView } from '../model/list-view.js';
import { dayAt, dayNumber } from '../text/calendar.js';
import { addTo, groupedBy } from '../text/grouped-by.js';
import { dayText } from './date-view.js';
import type { Desk } from './desk.js';
import { rootFrom } from './frame.js';
import { listViews } from './list-views.js';
import { type ByMonth, calendar, dayHeading, dayPath, monthPath, monthText } from './months.js';

/** `/archive/2024/01/21/`, the newest day first. `newest`: full articles, newest first. */
export function* dayViews(desk: Desk, newest: readonly Article[], months: ByMonth): Iterable<ListView> {
  const ran = groupedBy(newest, ({ published }) => published.best);
  const days = [...ran.keys()].filter((day) => day !== null);
  const perhaps = mayHaveRun(newest);
  for (const [i, day] of days.entries())
    yield* oneDay(desk, day, {
      ran: ran.get(day)!,
      perhaps: perhaps.get(day) ?? [],
      ofMonth: months.get(day.slice(0, 7)) ?? [],
      earlier: days[i + 1] ?? null,
      later: days[i - 1] ?? null,
    });
}

interface OfDay {
  readonly ran: readonly Article[];
  /** Those whose day is not known, and that may have run on this one. */
  readonly perhaps: readonly Article[];
  readonly ofMonth: readonly Article[];
  /** The next days on which something ran. */
  readonly earlier: Day | null;
  readonly later: Day | null;
}

function oneDay(desk: Desk, day: Day, { ran, perhaps, ofMonth, earlier, later }: OfDay): Iterable<ListView> {
  const path = dayPath(day);
  const root = rootFrom(path);
  const link = (to: Day | null) => (to === null ? null : { text: dayText(to), href: root + dayPath(to) });
  const month = day.slice(0, 7);
  return listViews(desk, {
    path,
    name: `${dayHeading(ran[0]!)!.name} ${day.slice(0, 4)}`,
    label: 'By date',
    section: 'archive',
    articles: [...ran, ...perhaps],
    groupOf: ({ published }) => (published.best ? null : { id: 'perhaps', name: 'May have run on this day' }),
    calendar: {
      of: 'days',
      name: monthText(month),
      href: root + monthPath(month),
      weeks: calendar(month, ofMonth, { hrefOf: (other) => root + dayPath(other), current: day }),
      previous: link(earlier),
      next: link(later),
    },
  });
}

/** Days: a longer interval says too little of each. */
const LONGEST_INTERVAL = 31;

/** For each day the articles whose interval holds it, and that have no best day. */
function mayHaveRun(articles: readonly Article[]): ReadonlyMap<Day, readonly Article[]> {
  const ofDay = new Map<Day, Article[]>();
  for (const article of articles) {
    const { earliest, latest, best } = article.published;
    if (best || !earliest || !latest) continue;
    const [from, to] = [dayNumber(earliest), dayNumber(latest)];
    if (to - from >= LONGEST_INTERVAL) continue;
    for (let day = from; day <= to; day++) addTo(ofDay, dayAt(day), article);
  }
  return ofDay;
}
