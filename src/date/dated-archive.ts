/** The archive's articles in, what its dated ones teach out: when it has news, and how each source's words stand to its days. */
import type { DateCue } from '../model/card.js';
import { weekdayAt } from '../text/calendar.js';
import { addTo } from '../text/grouped-by.js';
import { dayDensity } from './day-density.js';
import { type DayRow, dayRow, firstFrom } from './day-row.js';
import { LAG_BINS, lagBin, nearestDistance } from './lags.js';
import { ownLags } from './weekday-lags.js';

/** An article as this room sees it. */
export interface Sight {
  readonly source: string | null;
  /** What was scraped together: one day's capture, else one dump. */
  readonly batch: string;
  /** The stated day as a number; null where it is to be found out. */
  readonly day: number | null;
  readonly cues: readonly DateCue[];
}

interface Dated {
  readonly of: number;
  readonly within: number;
}

export interface DatedArchive {
  /** Number of dated articles. */
  readonly size: number;
  /** How much of its news falls on each of the days around a day; sums to about 1 over all days. */
  readonly season: (day: number) => number;
  /** All days near which it has dated news. */
  readonly row: DayRow;
  /** The same of other days. */
  readonly rowOf: (days: readonly number[]) => DayRow;
  /** How many articles of a source, or of all, are dated, and how many of them from one day to another, both included. */
  readonly datedBetween: (source: string | null, from: number, to: number) => Dated;
  /** How likely a text is published 0–6 days after the weekday that it names first. */
  readonly weekdayLags: (source: string | null) => readonly number[];
  /** How often this source's texts named a day, by `LAG_BINS`. */
  readonly dayLags: (source: string | null) => readonly number[];
}

/** An article makes the days around it likely, so many of them on either side at least; of 5, 10 and 25 as the narrow one, 10 was best. */
const NARROW = 10;
const WIDE = 45;
/** One source has fewer articles, which tell of wider times; of 10, 20, 30 and 45, 20 and 30 were best. */
const OWN_NARROW = 30;
/** A source's own rhythm counts as much as the archive's from so many articles on. */
const OWN_RHYTHM = 8;
/** What was scraped together was mostly published at about the same time; set by judgement, no labelled news tells of it. */
const TOGETHER = 0.6;
/** An archive's tails: a day that no article lies near. */
const ANY_DAY = 1e-7;
/** Weekdays further down speak of what went before. */
const LEADING = 6;

/** What is counted of all articles, or of one source's. */
interface Tally {
  readonly days: number[];
  readonly weekdays: number[];
  readonly lags: number[];
}

export function datedArchive(sights: readonly Sight[]): DatedArchive {
  const all = newTally();
  const own = new Map<string | null, Tally>();
  const batches = new Map<string, number[]>();
  for (const sight of sights) {
    if (sight.day === null) continue;
    const known = own.get(sight.source) ?? newTally();
    own.set(sight.source, known);
    count(known, sight, sight.day);
    count(all, sight, sight.day);
    addTo(batches, sight.batch, sight.day);
  }
  const general = dayDensity(all.days, NARROW);
  const wide = dayDensity(all.days, WIDE);
  const season = (day: number) => wide.at(day) + ANY_DAY;
  const density = (day: number) => general.at(day) + ANY_DAY;
  const ownDensity = memo((source: string | null) => dayDensity(own.get(source)!.days, OWN_NARROW));
  const weekdayLags = memo((source: string | null) => ownLags(own.get(source)?.weekdays));
  const prior = (day: number, source: string | null) => {
    const known = own.get(source);
    if (!known) return density(day);
    const trust = known.days.length / (known.days.length + OWN_RHYTHM);
    return trust * ownDensity(source).at(day) + (1 - trust) * density(day);
  };
  const ofBatch = memo((batch: string) => dayDensity(batches.get(batch) ?? [], NARROW));
  const gathered = (day: number, batch: string) => {
    const known = batches.get(batch)?.length ?? 0;
    const trust = (TOGETHER * known) / (known + 1);
    return 1 - trust + (trust * (ofBatch(batch).at(day) + ANY_DAY)) / density(day);
  };
  const inOrder = memo((source: string | null) =>
    [...((source === null ? all : own.get(source))?.days ?? [])].sort((a, b) => a - b),
  );
  const datedBetween = (source: string | null, from: number, to: number): Dated => {
    const days = inOrder(source);
    return { of: days.length, within: firstFrom(days, to + 1) - firstFrom(days, from) };
  };
  const rowOf = (days: readonly number[]) => dayRow(days, { season, prior, gathered });
  return {
    size: all.days.length,
    season,
    row: rowOf(general.days),
    rowOf,
    datedBetween,
    weekdayLags,
    dayLags: (source) => own.get(source)?.lags ?? [],
  };
}

function newTally(): Tally {
  return { days: [], weekdays: new Array(7).fill(0), lags: new Array(LAG_BINS).fill(0) };
}

function count(tally: Tally, { cues }: Sight, day: number): void {
  const { days, weekdays, lags } = tally;
  days.push(day);
  const first = cues.find(isPlainWeekday);
  if (first) weekdays[(weekdayAt(day) - first.weekday! + 7) % 7]!++;
  for (const { kind, ahead, month, day: dayOfMonth } of cues)
    if (kind === 'monthDay' && !ahead && month && dayOfMonth) lags[lagBin(nearestDistance(day, month, dayOfMonth))]!++;
}

/** In a text's opening, and nothing beside it. */
function isPlainWeekday({ kind, ahead, offset, hours, paragraph }: DateCue): boolean {
  return kind === 'weekday' && !ahead && !offset && !hours && paragraph <= LEADING;
}

function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
