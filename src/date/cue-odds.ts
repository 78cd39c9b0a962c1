/** A cue and a day in, how well the day fits the cue out: a factor, 1 where the cue says nothing of it. */
import type { DateCue } from '../model/card.js';
import { dayNumberOf, monthAt, weekdayAt } from '../text/calendar.js';
import { datelineOdds, fullDayOdds, lagBin, monthAgoOdds, monthDayOdds, pictureOdds } from './lags.js';
import { lagsOf } from './weekday-lags.js';

/** What a source's habits make of the cues of one text. */
export interface Habits {
  readonly weekdayLags: readonly number[];
  readonly dayLags: readonly number[];
}

/** A text names its month, the one before, …: shares by months from the named one to publication (131 mentions in dated news, smoothed). */
const MONTH_LAGS = [0.12, 0.33, 0.19, 0.06, 0.06, 0.05, 0.04, 0.04, 0.04, 0.03, 0.02, 0.02];
/** Months are named in passing. */
const MONTH_TRUST = 0.5;
const MONTH_ODDS = MONTH_LAGS.map((share) => MONTH_TRUST * Math.log(share * 12));
/** Days named with their year, and the latest year, are often history. */
const FULL_DAY_TRUST = 0.5;
const YEAR_TRUST = 0.35;
const MONTH_DAY_TRUST = 0.85;
/** The latest year that a text names is mostly its own, or one of the last. */
const YEAR_LAGS = [1, 0.4, 0.35, 0.25];
const YEAR_AHEAD = 0.12;
/** Weekdays of the headline and the first paragraph, of the second, and of those below: fitted on one half of hidden days, about the same on the other. */
const WEEKDAY_TRUST = [1, 1, 0.62];
const LATER_WEEKDAY_TRUST = 0.29;
/**
 * The weekday that a text names first is the one whose lag is learnt from its source: it counts more, down to the last
 * paragraph in which it is learnt. Of factors 0.8 to 1.3 in the first paragraphs and of 0 to 1.3 below them, these told most
 * hidden days of both months of a collection and of news in order of time without making its odds less true.
 */
const FIRST_WEEKDAY_TRUST = [1.2, 1.2, 0.75, 0.6, 0.6, 0.6, 0.6];
const NEVER = 1e-4;
const HALF_YEAR = 183;
/** "Over the weekend", by weekday of publication: Sunday to Saturday; set by judgement. */
const AFTER_WEEKEND = [0.2, 0.4, 0.16, 0.09, 0.06, 0.05, 0.04];

/** A day with what the cues ask of it. */
export interface DayParts {
  readonly day: number;
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 0 Sunday – 6 Saturday. */
  readonly weekday: number;
}

/** What a day is worth to a cue: the natural logarithm of the factor; `first` where no other weekday is named before it. */
export function cueOdds(cue: DateCue, habits: Habits, first = false): (day: DayParts) => number {
  const { kind } = cue;
  if (kind === 'weekday') {
    const trusts = first ? FIRST_WEEKDAY_TRUST : WEEKDAY_TRUST;
    const trust = trusts[cue.paragraph] ?? LATER_WEEKDAY_TRUST;
    const odds = lagsOf(cue, habits.weekdayLags).map((share) => trust * Math.log(share * 7));
    return ({ weekday }) => odds[(weekday - cue.weekday! + 7) % 7]!;
  }
  if (kind === 'year') return yearly((year) => YEAR_TRUST * Math.log(yearOdds(year - cue.year!)));
  if (kind === 'month' && cue.year !== null) {
    const named = cue.year * 12 + cue.month!;
    return ({ year, month }) => MONTH_TRUST * Math.log(monthAgoOdds(year * 12 + month - named));
  }
  if (kind === 'month') return ({ month }) => MONTH_ODDS[(month - cue.month! + 12) % 12]!;
  if (kind === 'relative') return isWeekend(cue) ? ({ weekday }) => Math.log(AFTER_WEEKEND[weekday]! * 7) : () => 0;
  return cue.month === null || cue.day === null ? () => 0 : namedDayOdds(cue, habits);
}

/** For a dateline, a caption, a date in the text. */
function namedDayOdds(cue: DateCue, { dayLags }: Habits): (day: DayParts) => number {
  const { kind, ahead } = cue;
  const apart = distanceFrom(cue);
  if (kind === 'dateline') return (parts) => Math.log(datelineOdds(apart(parts), cue.year !== null));
  if (kind === 'caption') return (parts) => Math.log(pictureOdds(apart(parts)) + NEVER);
  if (cue.year !== null) return (parts) => FULL_DAY_TRUST * Math.log(fullDayOdds(apart(parts), ahead));
  const odds = monthDayOdds(cue.paragraph, ahead, dayLags).map((odds) => MONTH_DAY_TRUST * Math.log(odds));
  return (parts) => odds[lagBin(apart(parts))]!;
}

/** Days since the named day; where its year is not told, since or until the nearest one. */
function distanceFrom(cue: DateCue): (parts: DayParts) => number {
  if (cue.year !== null) {
    const named = namedDay(cue);
    return ({ day }) => day - named;
  }
  const inYear = (year: number) => dayNumberOf(year, cue.month!, cue.day!);
  const around = yearly((year) => [inYear(year - 1), inYear(year), inYear(year + 1)]);
  return (parts) => {
    const [before, named, after] = around(parts) as [number, number, number];
    const apart = parts.day - named;
    return apart > HALF_YEAR ? parts.day - after : apart < -HALF_YEAR ? parts.day - before : apart;
  };
}

/** Days are asked about in order: what a year gives is kept until the next. */
function yearly<Value>(make: (year: number) => Value): (parts: DayParts) => Value {
  let last = Number.NaN;
  let made: Value;
  return ({ year }) => {
    if (year !== last) {
      last = year;
      made = make(year);
    }
    return made;
  };
}

function yearOdds(years: number): number {
  return years < 0 ? YEAR_AHEAD : (YEAR_LAGS[years] ?? YEAR_LAGS.at(-1)!);
}

export function isWeekend({ kind, offset }: DateCue): boolean {
  return kind === 'relative' && offset?.[0] === -8 && offset[1] === -1;
}

/** Of a cue with year, month and day. */
export function namedDay({ year, month, day }: DateCue): number {
  return dayNumberOf(year!, month!, day!);
}

const known = new Map<number, DayParts>();
/** Some three hundred years. */
const MOST_KNOWN = 100_000;

/** One of each day, computed once for all texts and cues. */
export function partsOf(day: number): DayParts {
  const before = known.get(day);
  if (before) return before;
  const parts = { day, ...monthAt(day), weekday: weekdayAt(day) };
  if (known.size < MOST_KNOWN) known.set(day, parts);
  return parts;
}
