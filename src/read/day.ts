/** A date as a machine or a person wrote it in, a calendar day out. */
import type { Day } from '../model/brand.js';
import { dayAt, dayFrom } from '../text/calendar.js';
import { writtenDates } from '../text/written-dates.js';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;

/** The day of `2024-01-21` or `2024-01-21T08:00:00Z`, as written (no time zone arithmetic); null for anything else. */
export function dayOf(text: string | null): Day | null {
  const found = text && ISO_DAY.exec(text.trim());
  return found ? dayFrom(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** `20210903`. */
const COMPACT_DAY = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
/** Seconds or milliseconds since 1970, as machines count them: days from 1973 on. */
const EPOCH = /^(?:(\d{9,10})|(\d{12,13}))(?:\.\d+)?$/;
const DAY_SECONDS = 86_400;

/** The one day that a date means, also `September 3, 2021`, `Fri, 03 Sep 2021 10:00:00 GMT`, `20210903`, `1630663200`; null where there is none, or two can be meant: `04/05/2021`. */
export function writtenDay(text: string | null): Day | null {
  const date = (text ?? '').trim();
  if (ISO_DAY.test(date)) return dayOf(date);
  const compact = COMPACT_DAY.exec(date);
  if (compact) return dayFrom(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const epoch = EPOCH.exec(date);
  if (epoch) return dayAt(Math.floor((epoch[1] ? Number(epoch[1]) : Number(epoch[2]) / 1000) / DAY_SECONDS));
  const days = new Set(writtenDates(date).flatMap(({ readings }) => readings.map(dayIn)));
  const [only = null] = days;
  return days.size === 1 ? only : null;
}

/** Null where a part of it is missing. */
function dayIn({ year, month, day }: { year: number | null; month: number | null; day: number | null }): Day | null {
  return year !== null && month !== null && day !== null ? dayFrom(year, month, day) : null;
}
