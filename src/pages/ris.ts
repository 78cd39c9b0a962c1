/** What is known of an article in, its citation as a RIS file out: what reference managers import. */
import { certainDay } from '../text/filed-day.js';
import type { Cited } from './cite.js';
import { dateView } from './date-view.js';

/** Line ends of all kinds and control characters: a value is one line, so that no text can begin a field or end the record. */
const BLANK = /[\s\p{Cc}\u2028\u2029]+/gu;

/** Only a stated day is given as a date; of an inferred one a note speaks, and the address stands only where it is absolute. */
export function ris({ id, headline, bylines, source, language, published, archive, address }: Cited): string {
  const stated = certainDay(published);
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', headline],
    ...bylines.map((name) => ['AU', name] as const),
    ['T2', source],
    ['PY', stated?.slice(0, 4) ?? null],
    ['DA', stated?.replaceAll('-', '/') ?? null],
    ['LA', language],
    ['DP', archive],
    ['UR', address],
    ['N1', stated ? null : dateView(published).text],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = value?.toWellFormed().replace(BLANK, ' ').trim();
    return text ? [`${tag}  - ${text}`] : [];
  });
  return [...lines, 'ER  - ', ''].join('\r\n');
}
