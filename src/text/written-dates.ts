/** A text in, the dates written in it out, with every way in which each can be read. */
import { dayFrom, isEnglishMonth, monthOf } from './calendar.js';

/** One way to read a date: month 1–12, day 1–31; null where the words do not tell. At least one of the three stands. */
export interface DateReading {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date as it stands in a text: UTF-16 columns, the end exclusive. */
export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  /** One; two where day and month may be exchanged ("04/05/2024"): the first has the day first. */
  readonly readings: readonly DateReading[];
}

const DIGITS = /\d+/g;
/** "2023/12/20", "2023-12-20T10:52", "2024年04月24日", "2023. 12. 20."; near miss: "2023-2024". */
const YEAR_FIRST = /(\d{4})\s?(?:[-/.]|年|년)\s?(\d{1,2})\s?(?:[-/.]|月|월)\s?(\d{1,2})(?!\d)(?:日|일)?/y;
/** "21.04.2024", "12/18/23", "13. 11. 2019"; near miss: "192.168.1.10". */
const NUMBERS = /(\d{1,2})(?:(\/)|(-)|\.\s?)(\d{1,2})(?:(?:\/)|(?:-)|\.\s?)((?:19|20)\d\d|\d\d)(?!\d|[./-]\d)/y;
/** "2023. december 20.", "2023 December 20"; near miss: "2023 saw 20". */
const YEAR_WORD_DAY = /(\d{4})[.,]?\s(\p{L}{3,24})\.?\s(\d{1,2})(?!\d)/uy;
/** "1月14日", "12월 3일". */
const MONTH_SIGN = /(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/y;
/** "6. November 2025", "22nd of December", "25 de mayo de 2025", "1er août", "20-Dec-2023"; near miss: "6 people". */
const DAY_THEN_WORD =
  /(\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?(?:\s+of\s+|\s+de\s+|\s+d'|\s*|-)(\p{L}{2,24}(?: (?:الاول|الثاني))?)\.?(?:(?:,?\s+(?:del?\s+)?|-|\s*)((?:19|20)\d\d)(?!\d{3})|\s'(\d\d)(?!\d))?/uy;
/** What stands before a number: "January 4", "Sept. 12", "décembre 2023"; near miss: "chapter 4". */
const WORD_BEFORE = /(\p{L}{3,24})(?:\.?,?\s+(?:del?\s+|of\s+)?|\.\s?|-)$/u;
/** What may follow the day in "January 4th, 2022", "February 28 2024". */
const YEAR_AFTER = /(?:st|nd|rd|th)?(?:,?\s+|,\s?|-)((?:19|20)\d\d)(?!\d{3})/y;
const ORDINAL_AFTER = /(?:st|nd|rd|th)\b/y;
const A_YEAR = /^(?:19|20)\d\d$/;
const LOOK_BACK = 28;

/** In order, none overlapping. "May 2024" gives a month, "in 2024" a year, "Jan. 14" a day without year. */
export function writtenDates(text: string): WrittenDate[] {
  return datesIn(text, false);
}

/** The same of a dateline, where a month that is also a word is a month: "4 mar", "2 set". */
export function datesOfDateline(text: string): WrittenDate[] {
  return datesIn(text, true);
}

function datesIn(text: string, trusting: boolean): WrittenDate[] {
  const found: WrittenDate[] = [];
  const ascii = plainDigits(text);
  let end = 0;
  DIGITS.lastIndex = 0;
  for (let digits = DIGITS.exec(ascii); digits; digits = DIGITS.exec(ascii)) {
    const next = dateAt(ascii, digits, end, trusting);
    if (!next) continue;
    found.push(next);
    end = next.to;
    DIGITS.lastIndex = Math.max(end, digits.index + 1);
  }
  return found;
}

const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

/** Arabic, Persian and full-width digits as 0–9; the length stays. */
function plainDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code >= 0xff10 ? code - 0xff10 : code & 0xf);
  });
}

/** The date whose first (or only) number was found; `end` is where the one before it ended. */
function dateAt(text: string, { 0: digits, index: at }: RegExpExecArray, end: number, trusting: boolean) {
  if (digits.length === 4)
    return A_YEAR.test(digits) ? (yearFirst(text, at) ?? yearWordDay(text, at) ?? yearAt(text, at, end)) : null;
  if (digits.length > 2) return null;
  return (
    numbers(text, at) ?? monthSign(text, at) ?? dayThenMonth(text, at, trusting) ?? monthThenDay(text, at, digits, end)
  );
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function written(from: number, to: number, ...readings: DateReading[]): WrittenDate | null {
  const possible = readings.filter(exists);
  return possible.length ? { from, to, readings: possible } : null;
}

/** 29 February exists where no year is told. */
function exists({ year, month, day }: DateReading): boolean {
  return month === null || day === null || dayFrom(year ?? 2000, month, day) !== null;
}

function yearFirst(text: string, at: number): WrittenDate | null {
  const found = match(YEAR_FIRST, text, at);
  if (!found) return null;
  const [all, year, month, day] = found;
  return written(at, at + all.length, { year: Number(year), month: Number(month), day: Number(day) });
}

function yearWordDay(text: string, at: number): WrittenDate | null {
  const found = match(YEAR_WORD_DAY, text, at);
  const month = found && monthOf(found[2]!);
  if (!found || !month) return null;
  return written(at, at + found[0].length, { year: Number(found[1]), month, day: Number(found[3]) });
}

function numbers(text: string, at: number): WrittenDate | null {
  const found =
    at > 0 && /[./-]/.test(text[at - 1]!) && /\d/.test(text[at - 2] ?? '') ? null : match(NUMBERS, text, at);
  if (!found) return null;
  const [all, first, , , second, last] = found;
  const [a, b, year] = [Number(first), Number(second), fullYear(last!)];
  const dayFirst = { year, month: b, day: a };
  return a === b
    ? written(at, at + all.length, dayFirst)
    : written(at, at + all.length, dayFirst, { year, month: a, day: b });
}

/** POSIX: 69–99 are of the 20th century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 69 ? 2000 + year : 1900 + year;
}

function monthSign(text: string, at: number): WrittenDate | null {
  const found = match(MONTH_SIGN, text, at);
  if (!found) return null;
  return written(at, at + found[0].length, { year: null, month: Number(found[1]), day: Number(found[2]) });
}

function dayThenMonth(text: string, at: number, trusting: boolean): WrittenDate | null {
  const found = match(DAY_THEN_WORD, text, at);
  const month = found && monthOf(found[2]!);
  if (!found || !month) return null;
  const year = found[3] ? Number(found[3]) : found[4] ? fullYear(found[4]) : null;
  if (year === null && !trusting && isDoubtful(found[2]!)) return null;
  const to = year === null ? at + found[0].indexOf(found[2]!) + found[2]!.length : at + found[0].length;
  return written(at, to, { year, month, day: Number(found[1]) });
}

/** Months of some language that are, in small letters, words of another: "5 may be", "2 out of", "3 set", "4 led". */
const ALSO_WORDS = /^(?:may|march|mar|set|out|pro|ago|ag|led|sub|lip|ara|gen|mag|tem|bre|lut|uno|elo|oca|kas)$/;

function isDoubtful(word: string): boolean {
  return ALSO_WORDS.test(word);
}

function monthBefore(text: string, at: number, end: number): { month: number; from: number; word: string } | null {
  const before = text.slice(Math.max(end, at - LOOK_BACK), at);
  const found = WORD_BEFORE.exec(before);
  const month = found && monthOf(found[1]!);
  return found && month ? { month, from: at - before.length + found.index, word: found[1]! } : null;
}

/** Only English puts the month before the day in words. */
function monthThenDay(text: string, at: number, digits: string, end: number): WrittenDate | null {
  const before = monthBefore(text, at, end);
  if (!before || !isEnglishMonth(before.word) || /^[a-z]/.test(before.word)) return null;
  const stop = at + digits.length;
  const after = match(YEAR_AFTER, text, stop);
  const ordinal = match(ORDINAL_AFTER, text, stop);
  const to = after ? YEAR_AFTER.lastIndex : ordinal ? stop + 2 : stop;
  return written(before.from, to, { year: after && Number(after[1]), month: before.month, day: Number(digits) });
}

/** "décembre 2023" gives a month, "2023" alone a year; "$2000" and "2019 pounds" are the caller's to judge. */
function yearAt(text: string, at: number, end: number): WrittenDate | null {
  const before = monthBefore(text, at, end);
  const year = Number(text.slice(at, at + 4));
  if (before && !isDoubtful(before.word)) return written(before.from, at + 4, { year, month: before.month, day: null });
  return written(at, at + 4, { year, month: null, day: null });
}
