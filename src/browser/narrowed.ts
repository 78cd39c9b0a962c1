/** Hits, the result records and the filters in; the hits that pass them out, in the same order. */
import type { SearchRecords } from '../search/records.js';
import type { Hit } from '../search/search-index.js';
import type { Asked } from './asked.js';

export function narrowed(hits: readonly Hit[], records: SearchRecords, asked: Asked): Hit[] {
  const topic = asked.topic ? records.topics.findIndex(({ id }) => id === asked.topic) : null;
  const source = asked.source ? records.sources.indexOf(asked.source) : null;
  const form = asked.form === '' ? null : asked.form === 'full' ? 'f' : 'b';
  return hits.filter(
    ({ ordinal }) =>
      (topic === null || records.topicsOf[ordinal]!.includes(topic)) &&
      (source === null || records.sourcesOf[ordinal]!.includes(source)) &&
      (form === null || records.forms[ordinal] === form) &&
      inRange(records.days[ordinal] ?? null, asked),
  );
}

/** An undated article lies in no range. */
function inRange(day: string | null, { from, to }: Asked): boolean {
  if (!from && !to) return true;
  return day !== null && (!from || day >= from) && (!to || day <= to);
}

/** Every article, newest first: what filters alone choose from. */
export function everything(records: SearchRecords): Hit[] {
  return records.titles.map((_, ordinal): Hit => ({ ordinal, score: 0, terms: new Set(), meets: 'all' })).reverse();
}
