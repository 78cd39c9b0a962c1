/** When an article was published in, the one day that stands for it out: in orders, months and a search, and where only a certain one will do. */
import type { Day } from '../model/brand.js';
import type { Published } from '../model/clipping.js';

/** The best, else the latest, else the earliest that it can be; null where it has no place in time, be it that only its year is not told. */
export function filedDay({ best, latest, earliest }: Published): Day | null {
  return best ?? latest ?? earliest;
}

/**
 * The best, else the earliest: it was not published before. Null where nothing holds it from below: “on or before” the day of its capture
 * it may be of any age, and what is new must not be told by it.
 */
export function soonestDay({ best, earliest }: Published): Day | null {
  return best ?? earliest;
}

/** The day, only where it is stated: an inferred one is not told to machines or cited as a date. */
export function certainDay({ best, basis }: Published): Day | null {
  return basis === 'stated' ? best : null;
}
