/** When an article was published in, the one day by which it is put in order, in months and in a search out. */
import type { Day } from '../model/brand.js';
import type { Published } from '../model/clipping.js';

/** The best, else the latest, else the earliest that it can be; null where it has no place in time, be it that only its year is not told. */
export function filedDay({ best, latest, earliest }: Published): Day | null {
  return best ?? latest ?? earliest;
}
