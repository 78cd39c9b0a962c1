/** A written date in, the readings of it out that its line and its text allow: day before month or month before day. */
import type { Clipping } from '../model/clipping.js';
import { dayFrom, dayNumber, weekdayAt, weekdayOf } from '../text/calendar.js';
import { type DateReading, type WrittenDate, writtenDates } from '../text/written-dates.js';

/** Clocks of the United States: "12:15 PM PT", "11:26 pm EST"; near miss: "07:41 GMT". */
const AMERICAN_ZONE = /\b[ECMP][SD]?T\b/;
/** Match: "4:02pm", "9:54 a.m."; near miss: "16:02". */
const TWELVE_HOURS = /\d\s*[ap]\.?m\b/i;
/** Clocks of places that put the day first. */
const OTHER_CLOCK = /\b(?:GMT|UTC|BST|IST|CES?T|AE[SD]T|NZ[SD]T|WAT|CAT|SGT|HKT)\b|\d\s*Uhr|\d\s?h\d\d/;
const ENGLISH = /\b(?:the|and|of)\b/i;
const LETTERS = /\p{L}{3,}/gu;

/** The first test that leaves some readings and drops others decides; where none does, both stay. */
export function likelyReadings(date: WrittenDate, line: string, clipping: Clipping): readonly DateReading[] {
  if (date.readings.length < 2) return date.readings;
  const { captured } = clipping;
  const tests: ((reading: DateReading) => boolean)[] = [
    (reading) => captured === null || (isoOf(reading) ?? '') <= captured,
    (reading) => onWeekday(reading, line),
    (reading) => isoOf(reading) === otherDay(date, clipping),
    (reading) => inUrl(reading, clipping.url),
  ];
  for (const test of tests) {
    const left = date.readings.filter(test);
    if (left.length === 1) return left;
  }
  const order = dayComesFirst(date, line, clipping);
  return order === null ? date.readings : [date.readings[order ? 0 : 1]!];
}

function isoOf({ year, month, day }: DateReading): string | null {
  return year && month && day ? dayFrom(year, month, day) : null;
}

function onWeekday({ year, month, day }: DateReading, line: string): boolean {
  const named = (line.match(LETTERS) ?? []).map(weekdayOf).find((weekday) => weekday !== null);
  const iso = year && month && day ? dayFrom(year, month, day) : null;
  return named != null && iso !== null && weekdayAt(dayNumber(iso)) === named;
}

/** A day that another date line tells without doubt. */
function otherDay(date: WrittenDate, { dateLines }: Clipping): string | null {
  const own = date.readings.map(isoOf);
  const others = dateLines.flatMap(({ text }) => writtenDates(text)).filter(({ readings }) => readings.length === 1);
  return others.map(({ readings }) => isoOf(readings[0]!)).find((day) => own.includes(day)) ?? null;
}

/** "/2024/05/04/" in the address. */
function inUrl({ year, month, day }: DateReading, url: string | null): boolean {
  const found = url && /\/(\d{4})[/-]?(\d{1,2})[/-]?(\d{1,2})(?!\d)/.exec(url);
  return !!found && Number(found[1]) === year && Number(found[2]) === month && Number(found[3]) === day;
}

/** Points, other languages and other clocks put the day first, an American clock the month; null: it may be either. */
function dayComesFirst({ from, to }: WrittenDate, line: string, { language, paragraphs }: Clipping): boolean | null {
  if (AMERICAN_ZONE.test(line)) return false;
  const words = line.slice(from, to);
  const english = language ? language.startsWith('en') : ENGLISH.test(paragraphs[0]?.text ?? 'the');
  if (!english || words.includes('.') || language === 'en-GB') return true;
  if (OTHER_CLOCK.test(line)) return true;
  return TWELVE_HOURS.test(line) || language === 'en-US' ? false : null;
}
