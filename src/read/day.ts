/** A machine-written date in, a calendar day out. */
import type { Day } from '../model/brand.js';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;

/** The day of `2024-01-21` or `2024-01-21T08:00:00Z`, as written (no time zone arithmetic); null for anything else. */
export function dayOf(text: string | null): Day | null {
  const found = text && ISO_DAY.exec(text.trim());
  if (!found) return null;
  const [, year, month, day] = found;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 ? (`${year}-${month}-${day}` as Day) : null;
}
