/** The archive's articles in, what its dated ones teach out: when it has news, and how each source's words stand to its days. */
import type { DateCue } from '../model/card.js';
import { weekdayAt } from '../text/calendar.js';
import { LAG_BINS, lagBin, nearestDistance } from './lags.js';

/** An article as this room sees it. */
export interface Sight {
  readonly source: string | null;
  /** The stated day as a number; null where it is to be found out. */
  readonly day: number | null;
  readonly cues: readonly DateCue[];
}

export interface DatedArchive {
  /** Number of dated articles. */
  readonly size: number;
  /** How much of the archive's dated news falls on a day; sums to about 1 over all days. */
  readonly density: (day: number) => number;
  /** How likely a day is before anything is known of the text but its source. */
  readonly prior: (day: number, source: string | null) => number;
  /** Some days on which this source, or the archive, has news: evenly taken from all of them. */
  readonly usualDays: (source: string | null) => readonly number[];
  /** How likely a text is published 0–6 days after the weekday that it names first. */
  readonly weekdayLags: (source: string | null) => readonly number[];
  /** How often this source's texts named a day, by `LAG_BINS`. */
  readonly dayLags: (source: string | null) => readonly number[];
}

/** Days over which one article makes others likely, and others of its source: few articles tell of wider times. */
const SPREAD = 25;
const OWN_SPREAD = 45;
/** A source's own rhythm counts as much as the archive's from so many articles on. */
const OWN_RHYTHM = 10;
/** An archive's tails: a day that no article lies near. */
const ANY_DAY = 1e-7;
const USUAL_DAYS = 24;
/**
 * "On Monday" in a report of that Monday, of the day after, …. In a collection whose days may be one too late it was 46,
 * 30, 8, 3, 3, 2 and 7 of 100 texts; set nearer to the day itself for that, by judgement. It counts as if so many of the
 * source's own texts had been seen.
 */
const USUAL_WEEKDAY_LAGS = [0.6, 0.22, 0.06, 0.03, 0.02, 0.02, 0.05];
const USUAL_WEIGHT = 3;
/** Weekdays further down speak of what went before. */
const LEADING = 6;

/** The first plain weekday of a text's opening. */
export function leadingWeekdays(cues: readonly DateCue[]): DateCue[] {
  return cues.filter(
    ({ kind, ahead, offset, paragraph }) => kind === 'weekday' && !ahead && !offset && paragraph <= LEADING,
  );
}

/** What is counted of all articles, or of one source's. */
interface Tally {
  readonly days: number[];
  /** Articles by day. */
  readonly density: Map<number, number>;
  readonly weekdays: number[];
  readonly lags: number[];
}

export function datedArchive(sights: readonly Sight[]): DatedArchive {
  const all = newTally();
  const own = new Map<string | null, Tally>();
  for (const sight of sights) {
    if (sight.day === null) continue;
    const known = own.get(sight.source) ?? newTally();
    own.set(sight.source, known);
    count(known, sight, sight.day);
    count(all, sight, sight.day);
  }
  const general = hills(all.density, SPREAD);
  const density = (day: number) => general(day) / Math.max(1, all.days.length) + ANY_DAY;
  const ownHills = memo((source) => hills(own.get(source)!.density, OWN_SPREAD));
  const usualDays = memo((source) => evenly([...(own.get(source) ?? all).days].sort((a, b) => a - b)));
  const weekdayLags = memo((source) => leaning(own.get(source)?.weekdays));
  return {
    size: all.days.length,
    density,
    prior: (day, source) => {
      const general = density(day);
      const known = own.get(source);
      if (!known) return general;
      const articles = known.days.length;
      const trust = articles / (articles + OWN_RHYTHM);
      return (trust * ownHills(source)(day)) / articles + (1 - trust) * general;
    },
    usualDays,
    weekdayLags,
    dayLags: (source) => own.get(source)?.lags ?? [],
  };
}

/** Each article as a low hill over the days around it; a day is summed when it is first asked for. */
function hills(articles: ReadonlyMap<number, number>, width: number): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    let sum = 0;
    for (let apart = -width; apart <= width; apart++) {
      const count = articles.get(day + apart);
      if (count) sum += (count * (1 - Math.abs(apart) / (width + 1))) / (width + 1);
    }
    known.set(day, sum);
    return sum;
  };
}

function newTally(): Tally {
  return { days: [], density: new Map(), weekdays: new Array(7).fill(0), lags: new Array(LAG_BINS).fill(0) };
}

function count({ days, density, weekdays, lags }: Tally, { cues }: Sight, day: number): void {
  days.push(day);
  density.set(day, (density.get(day) ?? 0) + 1);
  const [first] = leadingWeekdays(cues);
  if (first) weekdays[(weekdayAt(day) - first.weekday! + 7) % 7]!++;
  for (const { kind, ahead, month, day: dayOfMonth } of cues)
    if (kind === 'monthDay' && !ahead && month && dayOfMonth) lags[lagBin(nearestDistance(day, month, dayOfMonth))]!++;
}

function memo<Value>(make: (source: string | null) => Value): (source: string | null) => Value {
  const made = new Map<string | null, Value>();
  return (source) => {
    const known = made.get(source) ?? make(source);
    made.set(source, known);
    return known;
  };
}

function evenly(days: readonly number[]): number[] {
  const step = Math.max(1, days.length / USUAL_DAYS);
  const found: number[] = [];
  for (let at = 0; at < days.length; at += step) found.push(days[Math.floor(at)]!);
  return found;
}

function leaning(counts: readonly number[] | undefined): readonly number[] {
  if (!counts) return USUAL_WEEKDAY_LAGS;
  const total = counts.reduce((sum, times) => sum + times, 0);
  return counts.map((times, lag) => (times + USUAL_WEIGHT * USUAL_WEEKDAY_LAGS[lag]!) / (total + USUAL_WEIGHT));
}
