/** Settled dates in, the axis on which they can be drawn out: of days, months or years, and its marks. */
import type { Day } from '../model/brand.js';
import type { Published } from '../model/clipping.js';
import { dayAt, dayNumber, monthName } from '../text/calendar.js';
import { dayText } from './date-view.js';
import { monthText } from './months.js';

export type Unit = 'day' | 'month' | 'year';

/** Characters of a day that name it: `2024-03-05`, `2024-03`, `2024`. */
const NAMED = { day: 10, month: 7, year: 4 } as const;
/** Two months; more days than these are more than an event. */
const MOST_DAYS = 62;
/** Fewer days are told better by their months. */
const FEWEST_DAYS = 3;
/** More bars are no longer told apart at the width of a column. */
const MOST_MONTHS = 120;
/** A fine unit must be known of most articles, or one with a vague date would make the others vague. */
const KNOWN = 0.75;
const YEAR = 12;

/** The day, month or year of an article; null where its dates leave that open: nothing is drawn at the end of an interval. */
export function inUnit({ best, earliest, latest }: Published, unit: Unit): string | null {
  const [first, last] = [best ?? earliest, best ?? latest].map((day) => day?.slice(0, NAMED[unit]) ?? null);
  return first === last ? first! : null;
}

/** The finest in which most of them can be drawn, and all that can fit; null where not even a year is known. */
export function unitFor(dates: readonly Published[]): Unit | null {
  const known = (unit: Unit) => dates.flatMap((published) => inUnit(published, unit) ?? []).sort();
  const years = known('year').length;
  if (!years) return null;
  const fits = (unit: Unit) => {
    const names = known(unit);
    if (!names.length || names.length < KNOWN * years) return false;
    if (unit === 'month') return spanOf(names, unit).length <= MOST_MONTHS;
    const length = dayNumber(names.at(-1)! as Day) - dayNumber(names[0]! as Day);
    return length < MOST_DAYS && new Set(names).size >= FEWEST_DAYS;
  };
  return (['day', 'month'] as const).find(fits) ?? 'year';
}

/** Every day, month or year from the first to the last; months of less than a year stand in their whole year. `names` sorted, one at least. */
export function spanOf(names: readonly string[], unit: Unit): string[] {
  const [first, last] = [names[0]!, names.at(-1)!];
  if (unit === 'day') return row(dayNumber(first as Day), dayNumber(last as Day), dayAt);
  if (unit === 'year') return row(Number(first), Number(last), yearName);
  const at = (month: string) => Number(month.slice(0, 4)) * YEAR + Number(month.slice(5)) - 1;
  const whole = at(last) - at(first) < YEAR;
  const from = whole ? at(first) - (at(first) % YEAR) : at(first);
  const to = whole ? at(last) - (at(last) % YEAR) + YEAR - 1 : at(last);
  return row(from, to, (n) => `${yearName(Math.floor(n / YEAR))}-${String((n % YEAR) + 1).padStart(2, '0')}`);
}

const yearName = (year: number): string => String(year).padStart(4, '0');
const row = (from: number, to: number, name: (n: number) => string): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => name(from + i));

/** `5 March 2024`, `March 2024`, `2024`. */
export function unitText(name: string, unit: Unit): string {
  if (unit === 'day') return dayText(name as Day);
  return unit === 'month' ? monthText(name) : name;
}

/** A mark between the ends of the axis: `at` 0–1 of its length. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** The names at the ends need the room beside them, on a narrow screen a third each. */
const ROOM = [0.3, 0.7] as const;

/** Where a year, a month or a decade begins; two at most. */
export function ticksOf(names: readonly string[], unit: Unit): Tick[] {
  const begins = { day: /-01$/, month: /-01$/, year: /0$/ }[unit];
  const within = names.flatMap((name, i) => {
    const at = i / names.length;
    return begins.test(name) && at >= ROOM[0] && at <= ROOM[1] ? [{ at, text: shortText(name, unit) }] : [];
  });
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return [];
  return last.at - first.at >= ROOM[1] - ROOM[0] - 0.1 ? [first, last] : [within[Math.floor(within.length / 2)]!];
}

const shortText = (name: string, unit: Unit): string =>
  unit === 'day' ? monthName(Number(name.slice(5, 7))) : name.slice(0, 4);
