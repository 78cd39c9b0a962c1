/** The odds of a text's days in, the days between which it was published out, and the one day if it is probable enough. */
import type { DateCue } from '../model/card.js';
import { namedDay } from './cue-odds.js';
import type { DayOdds } from './day-odds.js';

export interface Span {
  readonly earliest: number;
  /** Null where nothing keeps the text near the days that it names. */
  readonly latest: number | null;
  readonly best: number | null;
  /** What the evidence speaks for: the best day, or the middle of the days that it allows. */
  readonly middle: number;
}

/**
 * A day is given where it holds this share of the odds: of days hidden at random in dated news, wires and others, 73 % of those
 * given were right (eight choices of hidden days), with .35 only 70 %. Of news without datelines it is 52 to 61 %, most of the
 * rest the day before or after.
 */
const PROBABLE = 0.39;
/** An interval holds the first of these shares of the odds that it can hold without being wider than `WIDEST` days. */
const HELD = [0.8, 0.5, 0.25];
const WIDEST = 366;
/** The middle is looked for in the stretch of so many days that holds most: of two possible years the likelier one. */
const STRETCH = 200;
/** Days count as near the middle up to this distance, the farther the less. */
const NEAR = 3;
/** Days. */
const MONTH = 30;
/** Fewer dated articles tell nothing of a text that names no date itself. */
const ENOUGH_DATED = 20;

export interface Anchors {
  readonly cues: readonly DateCue[];
  /** Number of dated articles in the archive. */
  readonly dated: number;
  /** Texts of the same story, or scraped together with this one, tell their day. */
  readonly tied: boolean;
}

/** Null where the odds tell nothing. */
export function spanOf(odds: DayOdds, { cues, dated, tied }: Anchors): Span | null {
  const told = tied || dated >= ENOUGH_DATED;
  if (!told && !cues.some(namesDay)) return null;
  const interval = around(middleOf(heaviestStretch(odds)), odds);
  if (!interval) return null;
  const [from, to] = interval;
  const back = looksBack(cues);
  const floor = lastDay(cues, ['caption'], odds);
  const best = back ? null : likeliest(odds, floor);
  // A picture's or an event's day without more tells only that the text is not older.
  const bounded = best !== null || told || cues.some(isBound);
  if (!bounded) {
    const earliest = Math.max(from, lastDay(cues, ['caption', 'day'], odds));
    return { earliest, latest: null, best, middle: best ?? earliest };
  }
  const earliest = Math.min(Math.max(from, floor), best ?? Number.POSITIVE_INFINITY);
  const latest = Math.max(to, earliest, best ?? earliest);
  return {
    earliest,
    latest: back ? latest + 2 * MONTH : latest,
    best,
    middle: best ?? Math.round((earliest + latest) / 2),
  };
}

/** Words that keep a text near the days it names. */
function isBound({ kind, offset }: DateCue): boolean {
  return kind === 'dateline' || kind === 'weekday' || (kind === 'relative' && offset !== null);
}

/** Match: "since it won the prize last month", where no other word is near publication: what is much like it tells the day of the prize, not its own. */
function looksBack(cues: readonly DateCue[]): boolean {
  const isMonthAgo = ({ kind, offset }: DateCue) =>
    kind === 'relative' && offset !== null && offset[0] < -MONTH && offset[1] < 0;
  const isNear = ({ kind }: DateCue) => kind === 'dateline' || kind === 'weekday' || kind === 'caption';
  return cues.some(isMonthAgo) && !cues.some(isNear);
}

/** With its year. */
export function namesDay({ year, month, day }: DateCue): boolean {
  return year !== null && month !== null && day !== null;
}

/** The last day that such words name as past, unless it lies after every day that comes into question. */
function lastDay(cues: readonly DateCue[], kinds: readonly DateCue['kind'][], { days }: DayOdds): number {
  const named = cues.filter((cue) => kinds.includes(cue.kind) && namesDay(cue) && !cue.ahead).map(namedDay);
  return Math.max(Number.NEGATIVE_INFINITY, ...named.filter((day) => day <= days.at(-1)!));
}

function likeliest({ days, shares }: DayOdds, floor: number): number | null {
  let best = 0;
  for (let i = 1; i < days.length; i++) if (shares[i]! > shares[best]!) best = i;
  return shares[best]! >= PROBABLE && days[best]! >= floor ? days[best]! : null;
}

/** The days of the stretch of `STRETCH` days that holds most. */
function heaviestStretch({ days, shares }: DayOdds): DayOdds {
  let [from, held, best, most, to] = [0, 0, 0, -1, 0];
  for (let end = 0; end < days.length; end++) {
    held += shares[end]!;
    while (days[end]! - days[from]! > STRETCH) held -= shares[from++]!;
    if (held > most + 1e-12) [best, most, to] = [from, held, end];
  }
  return { days: days.slice(best, to + 1), shares: shares.slice(best, to + 1) };
}

/** The day with the most odds near it. */
function middleOf({ days, shares }: DayOdds): number {
  let [middle, most] = [0, -1];
  for (let i = 0; i < days.length; i++) {
    let held = 0;
    for (let j = i; j >= 0 && days[i]! - days[j]! <= NEAR; j--)
      held += shares[j]! * (1 - (days[i]! - days[j]!) / (NEAR + 2));
    for (let j = i + 1; j < days.length && days[j]! - days[i]! <= NEAR; j++)
      held += shares[j]! * (1 - (days[j]! - days[i]!) / (NEAR + 2));
    if (held > most) [middle, most] = [i, held];
  }
  return days[middle]!;
}

/** The narrowest interval with `middle` in its middle that holds enough; null where all are too wide. */
function around(middle: number, { days, shares }: DayOdds): [number, number] | null {
  const start = days.indexOf(middle);
  const widths = HELD.map(() => Number.POSITIVE_INFINITY);
  let held = shares[start]!;
  for (let [from, to, apart] = [start, start, 0]; apart * 2 <= WIDEST; ) {
    HELD.forEach((enough, i) => {
      if (held >= enough && widths[i] === Number.POSITIVE_INFINITY) widths[i] = apart;
    });
    if (held >= HELD[0]! || (from === 0 && to === days.length - 1)) break;
    const before = middle - (days[from - 1] ?? Number.NEGATIVE_INFINITY);
    const after = (days[to + 1] ?? Number.POSITIVE_INFINITY) - middle;
    apart = Math.min(before, after);
    if (before === apart) held += shares[--from]!;
    if (after === apart) held += shares[++to]!;
  }
  const width = widths.find((found) => found < Number.POSITIVE_INFINITY);
  return width === undefined ? null : [middle - width, middle + width];
}
