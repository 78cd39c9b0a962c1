/** Articles' records and filters in the order of their ordinals in, their shelves out. */
import { inOrder } from '../../text/order.js';
import { ordinalBytes, ordinalKey } from './ordinals.js';
import type { ArticleShelves } from './root.js';
import type { Entry } from './shard.js';
import { type EndsBefore, type ShelfFile, shelve } from './shelf.js';

interface Row {
  readonly record: object;
  /** Keys of the filters that it passes. */
  readonly filters: readonly string[];
}

export function* articleShelves(rows: Iterable<Row>): Generator<ShelfFile, ArticleShelves> {
  const holders = new Map<string, number[]>();
  const records = yield* shelve(RECORDS, recordEntries(rows, holders));
  const filters = yield* shelve({ folder: 'search/filters' }, filterEntries(holders));
  return { records, filters };
}

/** Ten results ask for ten shards at most, each of a few kilobytes. */
const bySixteen: EndsBefore = ({ key }) => Number(key) % 16 === 0;

const RECORDS = { folder: 'search/records', deflated: true, endsBefore: bySixteen };

/** Notes on the way who passes which filter. */
function* recordEntries(rows: Iterable<Row>, holders: Map<string, number[]>): Iterable<Entry> {
  let ordinal = 0;
  for (const { record, filters } of rows) {
    for (const key of new Set(filters)) {
      const known = holders.get(key);
      if (known) known.push(ordinal);
      else holders.set(key, [ordinal]);
    }
    yield { key: ordinalKey(ordinal++), value: new TextEncoder().encode(JSON.stringify(record)) };
  }
}

function filterEntries(holders: ReadonlyMap<string, readonly number[]>): Entry[] {
  return [...holders]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([key, ordinals]) => ({ key, value: ordinalBytes(ordinals) }));
}
