/** Documents in, one at a time; how often each term stands in each field of each out, in flat arrays. */
import { inOrder } from '../text/order.js';
import { FIELDS, type SearchDocument } from './document.js';
import { NumberRow } from './number-row.js';
import { rawWords, termsOf } from './tokens.js';
import type { IndexTotals } from './weights.js';

/** Rows are a document's fields: row `ordinal * FIELDS.length + field`. */
export interface TermCounts {
  readonly totals: IndexTotals;
  /** Distinct terms, in code-unit order. */
  readonly terms: readonly string[];
  /** Row → where its entries start; one more than there are rows. */
  readonly starts: Uint32Array;
  /** Entry → place of its term in `terms`, and how often it stands in the row's field. */
  readonly entryTerms: Uint32Array;
  readonly entryCounts: Uint32Array;
  /** Row → words in the field, repeats counted. */
  readonly lengths: Uint32Array;
}

export function termCounts(documents: Iterable<SearchDocument>): TermCounts {
  const idOf = new Map<string, number>();
  const met: string[] = [];
  const starts = new NumberRow();
  const entryTerms = new NumberRow();
  const entryCounts = new NumberRow();
  const lengths = new NumberRow();
  /** Term → the entry that counts it in the row now read. */
  const entryOf: number[] = [];
  const count = (term: string, rowStart: number) => {
    let id = idOf.get(term);
    if (id === undefined) {
      id = met.length;
      idOf.set(term, id);
      met.push(term);
      entryOf.push(-1);
    }
    const entry = entryOf[id]!;
    if (entry >= rowStart) entryCounts.increase(entry);
    else {
      entryOf[id] = entryTerms.size;
      entryTerms.push(id);
      entryCounts.push(1);
    }
  };
  starts.push(0);
  for (const document of documents) {
    for (const field of FIELDS) {
      const rowStart = entryTerms.size;
      let length = 0;
      for (const raw of rawWords(document[field])) {
        for (const term of termsOf(raw)) {
          count(term, rowStart);
          length++;
        }
      }
      lengths.push(length);
      starts.push(entryTerms.size);
    }
  }
  return {
    totals: totalsOf(lengths.all()),
    ...inTermOrder(met, entryTerms.all()),
    starts: starts.all(),
    entryCounts: entryCounts.all(),
    lengths: lengths.all(),
  };
}

function totalsOf(lengths: Uint32Array): IndexTotals {
  const documents = lengths.length / FIELDS.length;
  const averages = FIELDS.map((_, field) => {
    let sum = 0;
    for (let row = field; row < lengths.length; row += FIELDS.length) sum += lengths[row]!;
    return documents && sum / documents;
  });
  return { documents, averages };
}

/** Terms by their place in order instead of in the order in which they were met. */
function inTermOrder(met: readonly string[], entryTerms: Uint32Array): Pick<TermCounts, 'terms' | 'entryTerms'> {
  const order = met.map((_, id) => id).sort((a, b) => inOrder(met[a]!, met[b]!));
  const placeOf = new Uint32Array(order.length);
  order.forEach((id, place) => {
    placeOf[id] = place;
  });
  return { terms: order.map((id) => met[id]!), entryTerms: entryTerms.map((id) => placeOf[id]!) };
}
