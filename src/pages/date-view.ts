/** A settled date in, its words out. */

import type { DateView } from '../model/article-view.js';
import type { Day } from '../model/brand.js';
import type { Published } from '../model/clipping.js';
import { monthName } from '../text/calendar.js';
import { filedDay } from '../text/filed-day.js';

/** `21 January 2024`. */
export function dayText(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${monthName(month!)} ${year}`;
}

export function dateView(published: Published): DateView {
  return {
    text: inWords(published),
    day: published.best,
    certainty: published.basis === 'none' ? 'unknown' : published.basis,
  };
}

/** Whether it has a place in time; where only a month without its year is told, it has none. */
export function isDated(published: Published): boolean {
  return filedDay(published) !== null;
}

/** What a clipping says of its own day: its article may know more. */
export function statedText(stated: Published): string {
  return stated.basis === 'none' ? 'no date stated in it' : dateView(stated).text;
}

/** In lists: no longer than the words allow. */
function inWords({ earliest, latest, best, basis, evidence }: Published): string {
  if (best) return basis === 'stated' ? dayText(best) : `about ${dayText(best)}`;
  if (earliest && latest) return earliest === latest ? dayText(earliest) : between(earliest, latest);
  if (earliest) return `on or after ${dayText(earliest)}`;
  if (latest) return `on or before ${dayText(latest)}`;
  return evidence.length ? 'year unknown' : 'undated';
}

/** `between 8 and 14 June 2025`, `between 28 May and 3 June 2025`, `between 30 December 2024 and 2 January 2025`. */
function between(earliest: Day, latest: Day): string {
  const [from, to] = [dayText(earliest).split(' '), dayText(latest).split(' ')];
  const same = from[2] !== to[2] ? 3 : from[1] !== to[1] ? 2 : 1;
  return `between ${from.slice(0, same).join(' ')} and ${to.join(' ')}`;
}
