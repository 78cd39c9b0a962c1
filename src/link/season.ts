/** A card in, the day of the year round which its words place it out: what keeps like events of other months apart where no day is stated. */
import type { Card, DateCue } from '../model/card.js';
import { dayNumberOf } from '../text/calendar.js';

/** Days of a year counted from 1 January, 0–365. */
export type Season = number;

/** A day named this early is mostly that of the event. */
const EARLY = 2;
const YEAR = 365.25;

/** The stated day's, else that of a picture, a dateline, a full date, an early day; else the month that "last month" and a month's name come to. */
export function seasonOf({ dates: { stated, cues } }: Pick<Card, 'dates'>): Season | null {
  if (stated.best) return seasonOfDay(Number(stated.best.slice(5, 7)), Number(stated.best.slice(8, 10)));
  const named = cues.filter((cue) => cue.month !== null && cue.day !== null && !cue.ahead && !isHistory(cue, cues));
  const best =
    named.find(({ kind }) => kind === 'dateline') ??
    latest(named.filter(({ kind, year }) => (kind === 'caption' || kind === 'day') && year !== null)) ??
    named.find(({ kind, paragraph }) => kind === 'monthDay' && paragraph <= EARLY);
  if (best) return seasonOfDay(best.month!, best.day!);
  return seasonOfMonths(cues);
}

function seasonOfDay(month: number, day: number): Season {
  return dayNumberOf(2000, month, day) - dayNumberOf(2000, 1, 1);
}

/** Of a year before another that the text names: an anniversary, a birth. */
function isHistory({ year }: DateCue, cues: readonly DateCue[]): boolean {
  return year !== null && cues.some((other) => other.year !== null && !other.ahead && other.year > year);
}

function latest(cues: readonly DateCue[]): DateCue | undefined {
  const number = ({ year, month, day }: DateCue) => year! * 10_000 + month! * 100 + day!;
  return cues.reduce<DateCue | undefined>((a, b) => (!a || number(b) > number(a) ? b : a), undefined);
}

/** "Last month" beside "in September": the middle of October. */
function seasonOfMonths(cues: readonly DateCue[]): Season | null {
  const last = cues.some(({ kind, offset }) => kind === 'relative' && offset?.[0] === -61 && offset[1] === -1);
  const named = cues.find(({ kind, month, ahead }) => kind === 'month' && month !== null && !ahead);
  return last && named ? seasonOfDay((named.month! % 12) + 1, 15) : null;
}

/** Days between two seasons, the shorter way round the year. */
export function seasonsApart(a: Season, b: Season): number {
  const apart = Math.abs(a - b) % YEAR;
  return Math.min(apart, YEAR - apart);
}

/** The season in the middle of several, by their directions on a circle; null for none. */
export function middleSeason(east: number, north: number): Season | null {
  if (Math.hypot(east, north) < 1e-9) return null;
  const turn = Math.atan2(north, east) / (2 * Math.PI);
  return (turn < 0 ? turn + 1 : turn) * YEAR;
}

/** Where a season lies on the circle of the year. */
export function direction(season: Season): readonly [east: number, north: number] {
  const angle = (season / YEAR) * 2 * Math.PI;
  return [Math.cos(angle), Math.sin(angle)];
}
