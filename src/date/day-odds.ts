/** One text's cues and neighbours in, how likely each day is as the day of its publication out. */
import type { DateCue } from '../model/card.js';
import { dayNumberOf } from '../text/calendar.js';
import { anchoredOdds } from './anchored-odds.js';
import { type CountedDay, countedOdds } from './counted-days.js';
import { cueOdds, namedDay, partsOf } from './cue-odds.js';
import type { DatedArchive, Sight } from './dated-archive.js';
import { type DayRow, firstFrom, until } from './day-row.js';
import { addFlanks, type Flanks } from './flanks.js';
import { addNeighbours, type Neighbourhood } from './neighbour-odds.js';

export interface DayOdds {
  /** Ascending. */
  readonly days: readonly number[];
  /** Of all the odds, the share of each day; they sum to 1. */
  readonly shares: Float64Array;
}

/** All that is asked of the archive for one text. */
export interface DayQuestion extends Neighbourhood {
  readonly sight: Sight;
  /** Nothing is published after the day of its capture. */
  readonly captured: number | null;
  readonly counted: readonly CountedDay[];
  readonly archive: DatedArchive;
}

/** What a text's words, its likes and its source make of each day, before its place in a row is heard. */
export interface OwnOdds {
  /** Ascending. */
  readonly days: readonly number[];
  /** Natural logarithms. */
  readonly odds: Float64Array;
  /** Of each day how much of the archive's news falls on the days around it. */
  readonly season: Float64Array;
}

/** A day named with its year, a picture's day: publication from so many days before until so many after. */
const NAMED_REACH = [-8, 45] as const;
const PICTURE_REACH = [0, 60] as const;
/** A dateline's day without its year, in each year that comes into question. */
const NEARBY_REACH = [-3, 20] as const;
/** Days about one that another text tells. */
const TOLD_REACH = Array.from({ length: 15 }, (_, i) => i - 7);
const LAST_MONTH_PARAGRAPH = 8;
const MOST_OF_A_KIND = { weekday: 12, year: 1, dateline: 1 } as const;
const MOST_OF_OTHERS = 4;

/** `flanks`: null where no dated texts stand beside it in its dump. */
export function dayOdds({ days, odds, season }: OwnOdds, flanks: Flanks | null): DayOdds {
  const all = odds.slice();
  if (flanks) addFlanks(flanks, days, season, all);
  return { days, shares: sharesOf(all) };
}

/** Null where nothing gives as much as a year. */
export function ownOdds(question: DayQuestion): OwnOdds | null {
  const { sight, counted, archive } = question;
  const { days, parts, season, prior, gathered } = candidates(question);
  if (!days.length) return null;
  const odds = prior(sight.source).slice();
  addNeighbours(question, days, season, odds);
  const together = gathered(sight);
  for (let i = 0; i < days.length; i++) odds[i]! += together[i]!;
  if (counted.length) for (let i = 0; i < days.length; i++) odds[i]! += countedOdds(counted, days[i]!, season[i]!);
  const habits = { weekdayLags: archive.weekdayLags(sight.source), dayLags: archive.dayLags(sight.source) };
  const beginnings = new Set(counted.map(({ since }) => since));
  const first = sight.cues.find(({ kind }) => kind === 'weekday');
  for (const cue of heard(sight.cues)) {
    if (beginnings.has(cue)) continue;
    const worth = cueOdds(cue, habits, cue === first);
    for (let i = 0; i < days.length; i++) odds[i]! += worth(parts[i]!);
  }
  const anchored = anchoredOdds(sight.cues);
  if (anchored) for (let i = 0; i < days.length; i++) odds[i]! += anchored(parts[i]!);
  return { days, odds, season };
}

/** Days worth asking about: those on which the archive has news, and those near what the text itself names. */
function candidates({ sight, captured, ties, counted, archive: { row, rowOf } }: DayQuestion): DayRow {
  const known = row.days;
  const told = [...ties.filter(({ isStated }) => !isStated), ...counted].flatMap(({ day }) =>
    TOLD_REACH.map((apart) => day + apart),
  );
  const named = [...namedDays(sight, row), ...told].filter((day) => known[firstFrom(known, day)] !== day);
  const all = named.length ? rowOf([...new Set([...known, ...named])].sort((a, b) => a - b)) : row;
  return captured === null ? all : until(captured, all);
}

function namedDays(sight: Sight, { parts }: DayRow): number[] {
  const days: number[] = [];
  const add = (day: number, from: number, to: number) => {
    for (let apart = from; apart <= to; apart++) days.push(day + apart);
  };
  for (const cue of sight.cues)
    if (
      cue.year !== null &&
      cue.month !== null &&
      cue.day !== null &&
      (cue.kind === 'dateline' || !isHistory(cue, sight))
    ) {
      const [from, to] = cue.kind === 'caption' ? PICTURE_REACH : NAMED_REACH;
      add(namedDay(cue), from, to);
    }
  const undated = sight.cues.filter(
    ({ kind, year, month, day }) => kind === 'dateline' && year === null && month !== null && day !== null,
  );
  if (!undated.length) return days;
  const years = new Set(days.map((day) => partsOf(day).year));
  for (const { year } of parts) years.add(year);
  for (const { month, day } of undated) for (const year of years) add(dayNumberOf(year, month!, day!), ...NEARBY_REACH);
  return days;
}

/** A date years before others that the text names: an anniversary, a birth. */
function isHistory({ year }: DateCue, { cues }: Sight): boolean {
  return cues.some((other) => other.year !== null && !other.ahead && other.year > year! + 1);
}

/** The cues that count: each that says the same only once, weekdays aside. */
function heard(cues: readonly DateCue[]): DateCue[] {
  const counts = new Map<string, number>();
  const latestYear = Math.max(...cues.filter(({ year, ahead }) => year && !ahead).map(({ year }) => year!));
  const seen = new Set<string>();
  return cues.filter((cue) => {
    const { kind, year, month, day, ahead, paragraph } = cue;
    if (kind === 'month' && (ahead || (year === null && paragraph > LAST_MONTH_PARAGRAPH))) return false;
    if (kind === 'year' && (ahead || year !== latestYear)) return false;
    const key = `${kind} ${year} ${month} ${day}`;
    if (kind !== 'weekday' && seen.has(key)) return false;
    seen.add(key);
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count < (MOST_OF_A_KIND[kind as keyof typeof MOST_OF_A_KIND] ?? MOST_OF_OTHERS);
  });
}

/** In place: an archive of many years has thousands of days. */
function sharesOf(odds: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of odds) if (value > most) most = value;
  let sum = 0;
  for (let i = 0; i < odds.length; i++) {
    const share = Math.exp(odds[i]! - most);
    odds[i] = share;
    sum += share;
  }
  for (let i = 0; i < odds.length; i++) odds[i]! /= sum;
  return odds;
}
