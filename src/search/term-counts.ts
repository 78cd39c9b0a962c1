/** Documents in, one at a time; how often each term stands in each field of each out, in flat arrays. */
import { FIELDS, type SearchDocument } from './document.js';
import { rawWords, termsOf } from './tokens.js';

/** Rows are a document's fields: row `ordinal * FIELDS.length + field`. */
export interface TermCounts {
  readonly documents: number;
  /** Distinct terms, in the order in which they were met. */
  readonly terms: readonly string[];
  /** Row → where its entries start; one more than there are rows. */
  readonly starts: readonly number[];
  /** Entry → term, and how often it stands in the row's field. */
  readonly entryTerms: readonly number[];
  readonly entryCounts: readonly number[];
  /** Row → words in the field, repeats counted. */
  readonly lengths: readonly number[];
}

/** Stops reading and gives null as soon as there are more entries than the limit. */
export function termCounts(
  documents: Iterable<SearchDocument>,
  mostEntries = Number.POSITIVE_INFINITY,
): TermCounts | null {
  const idOf = new Map<string, number>();
  const terms: string[] = [];
  const starts: number[] = [0];
  const entryTerms: number[] = [];
  const entryCounts: number[] = [];
  const lengths: number[] = [];
  /** Term → the entry that counts it in the row now read. */
  const entryOf: number[] = [];
  const count = (term: string, rowStart: number) => {
    let id = idOf.get(term);
    if (id === undefined) {
      id = terms.length;
      idOf.set(term, id);
      terms.push(term);
      entryOf.push(-1);
    }
    const entry = entryOf[id]!;
    if (entry >= rowStart) entryCounts[entry]!++;
    else {
      entryOf[id] = entryTerms.length;
      entryTerms.push(id);
      entryCounts.push(1);
    }
  };
  for (const document of documents) {
    for (const field of FIELDS) {
      const rowStart = entryTerms.length;
      let length = 0;
      for (const raw of rawWords(document[field])) {
        for (const term of termsOf(raw)) {
          count(term, rowStart);
          length++;
        }
      }
      lengths.push(length);
      starts.push(entryTerms.length);
    }
    if (entryTerms.length > mostEntries) return null;
  }
  return { documents: lengths.length / FIELDS.length, terms, starts, entryTerms, entryCounts, lengths };
}
