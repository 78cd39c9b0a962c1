/** What the filters of the search page ask in, the articles that pass them out. */
import type { SearchManifest } from '../search/manifest.js';
import { filterKey } from '../search/records.js';
import type { Hit } from '../search/search-index.js';
import { ordinalsIn } from '../search/shards/ordinals.js';
import { type FetchFile, shelfReader } from '../search/shards/shelf-reader.js';
import type { Asked } from './asked.js';

/** Gives the ordinals of the articles that pass all that is asked; null where nothing is. */
export type Filters = (asked: Asked) => Promise<ReadonlySet<number> | null>;

export function filtersOf({ filters }: Pick<SearchManifest, 'filters'>, fetchFile: FetchFile): Filters {
  const shelf = shelfReader(filters, fetchFile);
  const ordinals = async (key: string) => {
    const value = await shelf.get(key);
    return value ? ordinalsIn(value) : [];
  };
  /** An undated article lies in no range. */
  const within = async ({ from, to }: Asked) => {
    const days = await shelf.range(filterKey('day', from), `${filterKey('day', to || LAST_DAY)}\0`);
    return days.flatMap(({ value }) => ordinalsIn(value));
  };
  return async (asked) => {
    const { topic, source, form, from, to } = asked;
    const passed = await Promise.all([
      ...(topic ? [ordinals(filterKey('topic', topic))] : []),
      ...(source ? [ordinals(filterKey('source', source))] : []),
      ...(form ? [ordinals(filterKey('form', form))] : []),
      ...(from || to ? [within(asked)] : []),
    ]);
    return passed.map((list) => new Set(list)).reduce<ReadonlySet<number> | null>(inBoth, null);
  };
}

/** Behind each day that an article may have. */
const LAST_DAY = '9999-12-31';

function inBoth(one: ReadonlySet<number> | null, other: ReadonlySet<number>): ReadonlySet<number> {
  return one ? new Set([...one].filter((ordinal) => other.has(ordinal))) : other;
}

/** Every article that passes, newest first: what filters alone choose from. */
export function everything(articles: number, passing: ReadonlySet<number> | null): Hit[] {
  return Array.from(
    { length: articles },
    (_, i): Hit => ({ ordinal: articles - 1 - i, score: 0, terms: new Set(), meets: 'all' }),
  ).filter(({ ordinal }) => !passing || passing.has(ordinal));
}
