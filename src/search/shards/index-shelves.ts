/** An archive's terms and postings in, their shelves out: one of terms with postings, and one of the terms read backwards, by which words are found that end so. */
import { inOrder } from '../../text/order.js';
import { FIELDS } from '../document.js';
import type { Postings } from '../postings.js';
import type { TermCounts } from '../term-counts.js';
import { backwards } from './backwards.js';
import { postingBytes } from './posting-bits.js';
import type { IndexShelves } from './root.js';
import type { Entry } from './shard.js';
import { type ShelfFile, shelve } from './shelf.js';

export function* indexShelves(counts: TermCounts, postings: Postings): Generator<ShelfFile, IndexShelves> {
  return {
    terms: yield* shelve({ folder: 'search/terms' }, termEntries(counts, postings)),
    endings: yield* shelve({ folder: 'search/endings' }, endingEntries(counts)),
  };
}

function* termEntries({ terms, lengths }: TermCounts, { starts, rows, counts }: Postings): Iterable<Entry> {
  for (const [term, key] of terms.entries()) {
    const fields = FIELDS.map(() => ({ ordinals: [] as number[], counts: [] as number[], lengths: [] as number[] }));
    for (let at = starts[term]!; at < starts[term + 1]!; at++) {
      const row = rows[at]!;
      const field = fields[row % FIELDS.length]!;
      field.ordinals.push(Math.floor(row / FIELDS.length));
      field.counts.push(counts[at]!);
      field.lengths.push(lengths[row]!);
    }
    yield { key, value: postingBytes(fields) };
  }
}

const NOTHING = new Uint8Array(0);

function endingEntries({ terms }: TermCounts): readonly Entry[] {
  return terms
    .map(backwards)
    .sort(inOrder)
    .map((key) => ({ key, value: NOTHING }));
}
