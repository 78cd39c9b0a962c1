/** Counted terms in, the text of a serialised Lunr 2.3.9 index out: what stock Lunr's builder writes, in a fraction of its time. */
import { FIELDS } from './document.js';
import type { Postings } from './postings.js';
import type { TermCounts } from './term-counts.js';
import { B, BOOSTS, K1, rarity, weight } from './weights.js';

/** An entry takes at least this much: `12,1.5,` in its vector and `"1":{},` in its posting. */
const LEAST_BYTES_PER_ENTRY = 14;

/** The parts joined are the file. */
export interface LunrFile {
  readonly parts: readonly string[];
  readonly bytes: number;
}

/**
 * Refs are decimal ordinals in the order of the documents, `_index` a term's rank in code-unit order. Null where
 * the file would be larger than `limit` bytes.
 */
export function lunrJson(counts: TermCounts, postings: Postings, limit: number): LunrFile | null {
  if (counts.entryTerms.length * LEAST_BYTES_PER_ENTRY > limit) return null;
  const parts: string[] = [];
  let bytes = 0;
  for (const part of serialised(counts, postings)) {
    parts.push(part);
    bytes += Buffer.byteLength(part);
    if (bytes > limit) return null;
  }
  return { parts, bytes };
}

function* serialised(counts: TermCounts, postings: Postings): Iterable<string> {
  const { documents } = counts.totals;
  yield `{"version":"2.3.9","fields":${JSON.stringify(FIELDS)},"fieldVectors":[`;
  yield* fieldVectors(counts, postings);
  yield `],"invertedIndex":[`;
  yield* invertedIndex(counts, postings);
  yield `],"pipeline":["stemmer"],"settings":${JSON.stringify({ documents, k1: K1, b: B, boosts: BOOSTS })}}\n`;
}

function* fieldVectors(counts: TermCounts, postings: Postings): Iterable<string> {
  const { totals, terms, starts, entryTerms, entryCounts, lengths } = counts;
  const rare = terms.map((_, term) => rarity(totals.documents, postings.starts[term + 1]! - postings.starts[term]!));
  for (let row = 0; row < lengths.length; row++) {
    const field = row % FIELDS.length;
    const order: number[] = [];
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) order.push(entry);
    order.sort((a, b) => entryTerms[a]! - entryTerms[b]!);
    const vector = order.map((entry) => {
      const term = entryTerms[entry]!;
      const of = { rare: rare[term]!, count: entryCounts[entry]!, length: lengths[row]! };
      return `${term},${weight(field, totals, of)}`;
    });
    yield `${row ? ',' : ''}["${FIELDS[field]}/${Math.floor(row / FIELDS.length)}",[${vector.join(',')}]]`;
  }
}

function* invertedIndex({ terms }: TermCounts, { starts, rows }: Postings): Iterable<string> {
  for (const [term, word] of terms.entries()) {
    const ofField: string[][] = FIELDS.map(() => []);
    for (let at = starts[term]!; at < starts[term + 1]!; at++) {
      const row = rows[at]!;
      ofField[row % FIELDS.length]!.push(`"${Math.floor(row / FIELDS.length)}":{}`);
    }
    const fields = FIELDS.map((field, i) => `"${field}":{${ofField[i]!.join(',')}}`).join(',');
    yield `${term ? ',' : ''}[${JSON.stringify(word)},{"_index":${term},${fields}}]`;
  }
}
