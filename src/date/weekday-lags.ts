/** How long after a weekday that it names a text is published: shares by the days from 0 to 6. */
import type { DateCue } from '../model/card.js';

/**
 * "On Monday" in a report of that Monday, of the day after, …. In a collection whose days may be one too late it was 46,
 * 30, 8, 3, 3, 2 and 7 of 100 texts; set nearer to the day itself for that, by judgement. It counts as if so many of the
 * source's own texts had been seen.
 */
const USUAL = [0.6, 0.22, 0.06, 0.03, 0.02, 0.02, 0.05];
const USUAL_WEIGHT = 6;
/** "Monday night", "late Monday" (365 mentions): mostly told on the morrow. */
const LATE = [0.3, 0.5, 0.08, 0.05, 0.02, 0.02, 0.03];
/** "Monday morning", "early Monday" (192 mentions): told on the day. */
const EARLY = [0.72, 0.1, 0.03, 0.03, 0.02, 0.02, 0.08];
/** "Will meet on Monday" (97 mentions): told on the day or before it. */
const AHEAD = [0.4, 0.05, 0.03, 0.04, 0.06, 0.13, 0.29];
/** "Last Monday": not yesterday; by the calendar, as 25 mentions were. */
const LAST = [0.15, 0.05, 0.05, 0.13, 0.2, 0.2, 0.22];
/** "Next Monday" tells no day. */
const ANY = new Array<number>(7).fill(1 / 7);

/** A source's own shares, from how often its texts stood so many days after the weekday that they name first. */
export function ownLags(counts: readonly number[] | undefined): readonly number[] {
  if (!counts) return USUAL;
  const total = counts.reduce((sum, times) => sum + times, 0);
  return counts.map((times, lag) => (times + USUAL_WEIGHT * USUAL[lag]!) / (total + USUAL_WEIGHT));
}

/** What the words beside the weekday make of the source's shares. */
export function lagsOf({ ahead, offset, hours }: DateCue, own: readonly number[]): readonly number[] {
  if (offset) return offset[0] < 0 ? LAST : ANY;
  if (ahead) return AHEAD;
  return hours === 'late' ? leaning(own, LATE) : hours === 'early' ? leaning(own, EARLY) : own;
}

/** The source's habit, with the part of the day in it. */
function leaning(own: readonly number[], told: readonly number[]): number[] {
  const shares = own.map((share, lag) => (share * told[lag]!) / USUAL[lag]!);
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}
