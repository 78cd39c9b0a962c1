/** Documents in, the text of a serialised Lunr 2.3.9 index out: what stock Lunr's builder writes, in a fraction of its time. */
import { inOrder } from '../text/order.js';
import { FIELDS, type Field, type SearchDocument } from './document.js';
import { type TermCounts, termCounts } from './term-counts.js';

/** Lunr's defaults; they stand in the file beside the boosts so that a reader knows how the weights were made. */
const K1 = 1.2;
const B = 0.75;

/**
 * A word of the title says more than one of the body. Known articles among 1,815, by two words of the title and by three
 * of the body, mean reciprocal rank in ten: with 1 for the title 0.76 and 0.90, with 2.5 0.87 and 0.88, with 4 0.88 and 0.88.
 */
export const BOOSTS: Readonly<Record<Field, number>> = { title: 2.5, deck: 1.5, body: 1, topics: 1.5, names: 1 };

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
export function lunrJson(documents: Iterable<SearchDocument>, limit: number): LunrFile | null {
  const counts = termCounts(documents, limit / LEAST_BYTES_PER_ENTRY);
  if (!counts) return null;
  const parts: string[] = [];
  let bytes = 0;
  for (const part of serialised(counts)) {
    parts.push(part);
    bytes += Buffer.byteLength(part);
    if (bytes > limit) return null;
  }
  return { parts, bytes };
}

function* serialised(counts: TermCounts): Iterable<string> {
  const sorted = counts.terms.map((_, id) => id).sort((a, b) => inOrder(counts.terms[a]!, counts.terms[b]!));
  yield `{"version":"2.3.9","fields":${JSON.stringify(FIELDS)},"fieldVectors":[`;
  yield* fieldVectors(counts, sorted);
  yield `],"invertedIndex":[`;
  yield* invertedIndex(counts, sorted);
  yield `],"pipeline":["stemmer"],"settings":${JSON.stringify({ documents: counts.documents, k1: K1, b: B, boosts: BOOSTS })}}\n`;
}

function* fieldVectors(counts: TermCounts, sorted: readonly number[]): Iterable<string> {
  const { documents, starts, entryTerms, entryCounts, lengths } = counts;
  const rankOf = new Int32Array(sorted.length);
  sorted.forEach((id, rank) => {
    rankOf[id] = rank;
  });
  const idf = idfs(counts);
  const averages = FIELDS.map((_, field) => averageLength(lengths, field));
  for (let row = 0; row < documents * FIELDS.length; row++) {
    const field = row % FIELDS.length;
    const [from, to] = [starts[row]!, starts[row + 1]!];
    const order: number[] = [];
    for (let entry = from; entry < to; entry++) order.push(entry);
    order.sort((a, b) => rankOf[entryTerms[a]!]! - rankOf[entryTerms[b]!]!);
    const boost = BOOSTS[FIELDS[field]!];
    const vector = order.map((entry) => {
      const id = entryTerms[entry]!;
      const weighed = weight({
        idf: idf[id]!,
        tf: entryCounts[entry]!,
        length: lengths[row]!,
        average: averages[field]!,
        boost,
      });
      return `${rankOf[id]},${weighed}`;
    });
    yield `${row ? ',' : ''}["${FIELDS[field]}/${Math.floor(row / FIELDS.length)}",[${vector.join(',')}]]`;
  }
}

/** Lunr's expression in Lunr's order: the last bit of a sum depends on it. */
function weight(of: { idf: number; tf: number; length: number; average: number; boost: number }): number {
  const { idf, tf, length, average, boost } = of;
  let score = (idf * ((K1 + 1) * tf)) / (K1 * (1 - B + B * (length / average)) + tf);
  score *= boost;
  return Math.round(score * 1000) / 1000;
}

/** Lunr counts a document once for each field that has the term. */
function idfs({ terms, entryTerms, documents }: TermCounts): Float64Array {
  const found = new Float64Array(terms.length);
  for (const id of entryTerms) found[id]!++;
  return found.map((n) => Math.log(1 + Math.abs((documents - n + 0.5) / (n + 0.5))));
}

function averageLength(lengths: readonly number[], field: number): number {
  let sum = 0;
  for (let row = field; row < lengths.length; row += FIELDS.length) sum += lengths[row]!;
  return sum / (lengths.length / FIELDS.length);
}

function* invertedIndex(counts: TermCounts, sorted: readonly number[]): Iterable<string> {
  const { starts, rows } = postings(counts);
  for (const [rank, id] of sorted.entries()) {
    const ofField: string[][] = FIELDS.map(() => []);
    for (let at = starts[id]!; at < starts[id + 1]!; at++) {
      const row = rows[at]!;
      ofField[row % FIELDS.length]!.push(`"${Math.floor(row / FIELDS.length)}":{}`);
    }
    const fields = FIELDS.map((field, i) => `"${field}":{${ofField[i]!.join(',')}}`).join(',');
    yield `${rank ? ',' : ''}[${JSON.stringify(counts.terms[id])},{"_index":${rank},${fields}}]`;
  }
}

/** Entries by term instead of by row: a counting sort, so each term's rows stay in order. */
function postings({ terms, starts: rowStarts, entryTerms }: TermCounts): { starts: Int32Array; rows: Int32Array } {
  const starts = new Int32Array(terms.length + 1);
  for (const id of entryTerms) starts[id + 1]!++;
  for (let id = 0; id < terms.length; id++) starts[id + 1]! += starts[id]!;
  const next = starts.slice();
  const rows = new Int32Array(entryTerms.length);
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    for (let entry = rowStarts[row]!; entry < rowStarts[row + 1]!; entry++) rows[next[entryTerms[entry]!]!++] = row;
  }
  return { starts, rows };
}
