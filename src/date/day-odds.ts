/** One text's cues and neighbours in, how likely each day is as the day of its publication out. */
import type { DateCue } from '../model/card.js';
import type { Likeness, Neighbour } from '../text/likeness.js';
import { anchoredOdds } from './anchored-odds.js';
import { cueOdds, dayNumberOf, partsOf } from './cue-odds.js';
import { type DatedArchive, leadingWeekdays, type Sight } from './dated-archive.js';
import type { DatedWords } from './dated-words.js';
import { addLinked } from './linked-odds.js';

export interface DayOdds {
  /** Ascending. */
  readonly days: readonly number[];
  /** Of all the odds, the share of each day; they sum to 1. */
  readonly shares: Float64Array;
  /** Dated texts that speak for some days, nearest first. */
  readonly neighbours: readonly Neighbour[];
}

/** All that is asked of the archive for one text. */
export interface DayQuestion {
  readonly text: number;
  readonly sight: Sight;
  /** Nothing is published after the day of its capture. */
  readonly captured: number | null;
  readonly likeness: Likeness;
  readonly stated: readonly (number | null)[];
  readonly archive: DatedArchive;
  readonly words: DatedWords;
}

/** Nearest dated texts that are heard. */
const NEIGHBOURS = 12;
const NEIGHBOUR_REACH = 8;
const WORD_REACH = 2;
const USUAL_REACH = 3;
/** A day named with its year, a picture's day: publication from so many days before until so many after. */
const NAMED_REACH = [-8, 45] as const;
const PICTURE_REACH = [0, 60] as const;
/** A day named without its year, in each year that comes into question. */
const NEARBY_REACH = [-3, 20] as const;
const LAST_MONTH_PARAGRAPH = 8;
const MOST_OF_A_KIND = 4;

/** Null where nothing gives as much as a year. */
export function dayOdds(question: DayQuestion): DayOdds | null {
  const { text, sight, captured, likeness, stated, archive, words } = question;
  const neighbours = likeness.nearest[text]!.filter((near) => stated[near.text] !== null).slice(0, NEIGHBOURS);
  const days = candidates(question, neighbours).filter((day) => captured === null || day <= captured);
  if (!days.length) return null;
  const odds = new Float64Array(days.length);
  const base = Float64Array.from(days, archive.density);
  for (let i = 0; i < days.length; i++) odds[i] = Math.log(archive.prior(days[i]!, sight.source));
  words.weigh(text, days, base, odds);
  for (const { text: other, likeness: alike } of neighbours)
    addLinked({ day: stated[other]!, likeness: alike }, days, base, odds);
  const habits = { weekdayLags: archive.weekdayLags(sight.source), dayLags: archive.dayLags(sight.source) };
  const parts = days.map(partsOf);
  for (const { cue, rank } of heard(sight.cues)) {
    const worth = cueOdds(cue, rank, habits);
    for (let i = 0; i < days.length; i++) odds[i]! += worth(parts[i]!);
  }
  const anchored = anchoredOdds(sight.cues);
  if (anchored) for (let i = 0; i < days.length; i++) odds[i]! += anchored(parts[i]!);
  return { days, shares: sharesOf(odds), neighbours };
}

/** Days worth asking about: those near what the archive or the text itself names; the year comes from there. */
function candidates({ text, sight, stated, words, archive }: DayQuestion, neighbours: readonly Neighbour[]): number[] {
  const days = new Set<number>();
  const add = (day: number, from: number, to: number) => {
    for (let apart = from; apart <= to; apart++) days.add(day + apart);
  };
  for (const { text: other } of neighbours) add(stated[other]!, -NEIGHBOUR_REACH, NEIGHBOUR_REACH);
  for (const day of words.days(text)) add(day, -WORD_REACH, WORD_REACH);
  for (const day of archive.usualDays(sight.source)) add(day, -USUAL_REACH, USUAL_REACH);
  for (const cue of sight.cues)
    if (cue.year !== null && cue.month !== null && cue.day !== null && !isHistory(cue, sight)) {
      const [from, to] = cue.kind === 'caption' ? PICTURE_REACH : NAMED_REACH;
      add(dayNumberOf(cue), from, to);
    }
  const years = new Set<number>();
  for (const day of days) years.add(partsOf(day).year);
  for (const { kind, year, month, day } of sight.cues)
    if ((kind === 'monthDay' || kind === 'dateline') && year === null && month !== null && day !== null)
      for (const known of years) add(Date.UTC(known, month - 1, day) / 86_400_000, ...NEARBY_REACH);
  return [...days].sort((a, b) => a - b);
}

/** A date years before others that the text names: an anniversary, a birth. */
function isHistory({ year }: DateCue, { cues }: Sight): boolean {
  return cues.some((other) => other.year !== null && !other.ahead && other.year > year! + 1);
}

/** The cues that count, each with its rank among those of its kind. */
function heard(cues: readonly DateCue[]): { cue: DateCue; rank: number }[] {
  const ranks = new Map<string, number>();
  const weekdays = new Set(leadingWeekdays(cues));
  const latestYear = Math.max(...cues.filter(({ year, ahead }) => year && !ahead).map(({ year }) => year!));
  const found: { cue: DateCue; rank: number }[] = [];
  for (const cue of cues) {
    if (cue.kind === 'weekday' && !weekdays.has(cue)) continue;
    if (cue.kind === 'month' && (cue.ahead || cue.paragraph > LAST_MONTH_PARAGRAPH)) continue;
    if (cue.kind === 'year' && (cue.ahead || cue.year !== latestYear)) continue;
    const rank = ranks.get(cue.kind) ?? 0;
    ranks.set(cue.kind, rank + 1);
    if (rank < (cue.kind === 'year' || cue.kind === 'dateline' ? 1 : MOST_OF_A_KIND)) found.push({ cue, rank });
  }
  return found;
}

function sharesOf(odds: Float64Array): Float64Array {
  const most = odds.reduce((a, b) => Math.max(a, b));
  const shares = odds.map((value) => Math.exp(value - most));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}
