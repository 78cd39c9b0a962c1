/** The environment in, the day that stands where a time is needed and no text tells one out: see reproducible-builds.org/specs/source-date-epoch. */
import type { Day } from '../model/brand.js';
import { dayAt } from '../text/calendar.js';
import { UserError } from './user-error.js';

const DAY = 24 * 60 * 60;
/** Seconds: the last that a date with a year of four figures has. */
const LAST = 253_402_300_799;

/** Null where none is set. Throws a `UserError` with exit code 2 for what is no number of seconds. */
export function sourceDate({ SOURCE_DATE_EPOCH: seconds }: NodeJS.ProcessEnv): Day | null {
  if (!seconds) return null;
  if (!/^\d+$/.test(seconds) || Number(seconds) > LAST)
    throw new UserError(`SOURCE_DATE_EPOCH is “${seconds}”. Set it to whole seconds since 1970, or unset it`, 2);
  return dayAt(Math.floor(Number(seconds) / DAY));
}
