/** "Last week" and "earlier this month" beside a day that the text names in full: how well publication on a day fits the two together. */
import type { DateCue } from '../model/card.js';
import { type DayParts, namedDay, partsOf } from './cue-odds.js';

/** Days after an event that is told as of "last week": from the end of its week to that of the next; by the calendar, not measured. */
const LAST_WEEK = [0.3, 0.3, 0.3, 0.7, 0.7, 1.6, 1.6, 1.6, 1.6, 1.6, 1.6, 1, 1, 1];
const OTHER_WEEK = 0.3;
const SAME_MONTH = 1.5;
const OTHER_MONTH = 0.3;

/** Natural logarithms; null where the text has no such pair of words. */
export function anchoredOdds(cues: readonly DateCue[]): ((day: DayParts) => number) | null {
  const anchor = anchorOf(cues);
  if (!anchor) return null;
  const spoken = (from: number, to: number) =>
    cues.some(({ kind, offset }) => kind === 'relative' && offset?.[0] === from && offset[1] === to);
  const [lastWeek, thisMonth] = [spoken(-13, -1), spoken(-30, 30)];
  if (!lastWeek && !thisMonth) return null;
  return ({ day, year, month }) =>
    (lastWeek ? Math.log(LAST_WEEK[day - anchor.day] ?? OTHER_WEEK) : 0) +
    (thisMonth ? Math.log(month === anchor.month && year === anchor.year ? SAME_MONTH : OTHER_MONTH) : 0);
}

/** The latest day named in full that is not still to come. */
function anchorOf(cues: readonly DateCue[]): DayParts | null {
  const days = cues
    .filter(
      ({ kind, year, month, day, ahead }) => (kind === 'day' || kind === 'caption') && year && month && day && !ahead,
    )
    .map(namedDay);
  return days.length ? partsOf(Math.max(...days)) : null;
}
