/** A word in, the month or weekday that it names out; days in and out as numbers. The names are those of some 25 languages. */
import type { Day } from '../model/brand.js';
import { AGO_FORMS, MONTH_NAMES, RECENT_DAYS, WEEKDAY_NAMES } from './calendar-names.js';
import { fold } from './fold.js';

const MONTHS = tableOf(MONTH_NAMES, 1);
const WEEKDAYS = tableOf(WEEKDAY_NAMES, 0);

function tableOf(rows: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split('|').map((word) => [word, index + first] as const)));
}

/** 1–12 for "März", "Sept.", "сентября"; null for any other word. */
export function monthOf(word: string): number | null {
  return MONTHS.get(fold(word).replace(/\.$/, '')) ?? null;
}

const ENGLISH_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** "Sept", "December": a name of three letters or more that an English text would use. Near miss: "mai". */
export function isEnglishMonth(word: string): boolean {
  const key = fold(word).replace(/\.$/, '');
  return key.length > 2 && ENGLISH_MONTHS.some((month) => month.startsWith(key));
}

/** The English name of month 1–12. */
export function monthName(month: number): string {
  const name = ENGLISH_MONTHS[month - 1]!;
  return name[0]!.toUpperCase() + name.slice(1);
}

const ENGLISH_WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The English name of weekday 0 (Sunday) – 6 (Saturday). */
export function weekdayName(weekday: number): string {
  return ENGLISH_WEEKDAYS[weekday]!;
}

/** 0 (Sunday) – 6 (Saturday) for "Tues.", "Mittwoch", "среда"; null for any other word. */
export function weekdayOf(word: string): number | null {
  return WEEKDAYS.get(fold(word).replace(/\.$/, '')) ?? null;
}

const AGO = tableOf(AGO_FORMS, 0);
const RECENT = tableOf(RECENT_DAYS, 0);
/** How many minutes, hours, days, weeks make a day at most, and how long one is in days. */
const UNIT_DAYS = [1 / 1440, 1 / 24, 1, 7];
/** "2 days ago", "vor 3 Stunden", "hace 1 hora"; the words before and after the number are looked up. Near miss: "2 days later". */
const AGO_PHRASE = /(?:(\p{L}+(?: \p{L}){0,2}) ?)?(?<!\d)(\d{1,2}) ?(\p{L}+\.?(?: \p{L}+){0,2})/u;

/** The days before the moment of reading that a passage allows ("vor 2 Tagen": 2 to 2, "20 hours ago": 0 to 1), or null. */
export function daysAgo(passage: string): readonly [least: number, most: number] | null {
  const text = fold(passage);
  for (const word of text.split(/[^\p{L}' ]+/u)) {
    const day = RECENT.get(word.trim());
    if (day !== undefined) return [day, day];
  }
  const found = AGO_PHRASE.exec(text);
  if (!found) return null;
  const unit = unitOf(found[1] ?? '', found[3]!);
  if (unit === null) return null;
  const days = Number(found[2]) * UNIT_DAYS[unit]!;
  return [Math.floor(days), Math.ceil(days)];
}

/** "updated 2 days ago now" holds "#days ago"; the fullest form that fits is taken. */
function unitOf(before: string, after: string): number | null {
  const heads = before.split(' ').map((_, at, all) => all.slice(at).join(' '));
  const tails = after.split(' ').map((_, at, all) =>
    all
      .slice(0, at + 1)
      .join(' ')
      .replace(/\.$/, ''),
  );
  for (const tail of tails.reverse()) {
    for (const head of heads) {
      const unit = AGO.get(`${head}#${tail}`);
      if (unit !== undefined && head) return unit;
    }
    const unit = AGO.get(`#${tail}`);
    if (unit !== undefined) return unit;
  }
  return null;
}

const DAY_LENGTH = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return dayNumberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The same of a year, a month (1–12) and a day of the month; 29 February of a year that has none is 1 March. */
export function dayNumberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_LENGTH;
}

/** The year and the month (1–12) of the day that lies `number` days after 1970-01-01. */
export function monthAt(number: number): { readonly year: number; readonly month: number } {
  const date = new Date(number * DAY_LENGTH);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** The day that lies `number` days after 1970-01-01. */
export function dayAt(number: number): Day {
  return new Date(number * DAY_LENGTH).toISOString().slice(0, 10) as Day;
}

/** The day of a year (four digits), month (1–12) and day of month; null where it does not exist: 31 April. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;
}

/** 28–31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 0 (Sunday) – 6 (Saturday) of the day that lies `number` days after 1970-01-01, a Thursday. */
export function weekdayAt(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}
