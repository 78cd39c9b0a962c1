/** An index in shards and a way to fetch them in, something that answers queries as stock Lunr does out: it fetches what a query needs, and no more. */
import { type Asking, answer, type Worth } from './answer.js';
import type { Clause } from './question.js';
import type { SearchIndex } from './search-index.js';
import { cutIndex } from './shards/cut-index.js';
import { type Dictionaries, expansion, type PackedPostings } from './shards/expansion.js';
import type { IndexShelves } from './shards/root.js';
import { type FetchFile, shelfReader } from './shards/shelf-reader.js';
import type { IndexTotals } from './weights.js';

export interface ShardedIndex extends IndexShelves {
  readonly totals: IndexTotals;
}

/** A search rejects where a file that it needs cannot be fetched. */
export function shardedSearch({ totals, terms, endings }: ShardedIndex, fetchFile: FetchFile): SearchIndex {
  const dictionaries = { terms: shelfReader(terms, fetchFile), endings: shelfReader(endings, fetchFile) };
  return {
    search: (query) =>
      answer(query, (clauses, worth) => asking(clauses, (clause) => known(clause, dictionaries, worth), totals)),
  };
}

async function asking(
  clauses: readonly Clause[],
  knownOf: (clause: Clause) => Promise<Known>,
  totals: IndexTotals,
): Promise<Asking> {
  const expanded = await Promise.all(clauses.map(knownOf));
  const packed = new Map(expanded.flatMap(({ postings }) => [...(postings ?? [])]));
  const asked = expanded.flatMap(({ clause, postings }) => (postings ? [clause] : []));
  const excludesOnly = (list: readonly Clause[]) => list.every(({ presence }) => presence === 'prohibited');
  const everyRef = excludesOnly(clauses);
  return {
    index: cutIndex(packed, totals, everyRef),
    // Of what was wanted nothing is left: what is excluded says nothing then.
    clauses: excludesOnly(asked) && !everyRef ? [] : asked,
    remarks: expanded.flatMap(({ remark }) => remark ?? []),
  };
}

interface Known {
  readonly clause: Clause;
  /** Null where they are more than may be fetched. */
  readonly postings: PackedPostings | null;
  readonly remark: string | null;
}

/** What would need the whole of a large index is asked for more narrowly, or left out, and said so. */
async function known(clause: Clause, dictionaries: Dictionaries, worth: Worth): Promise<Known> {
  const postings = await expansion(clause, dictionaries, worth);
  if (postings) return { clause, postings, remark: null };
  const { term, distance } = clause;
  if (distance > 1) {
    const narrower = { ...clause, distance: 1 };
    const fewer = await expansion(narrower, dictionaries, worth);
    const remark = `In an archive of this size one letter may differ; “${term}” was searched for so.`;
    if (fewer) return { clause: narrower, postings: fewer, remark };
  }
  const remark = `“${term}” was left out: in an archive of this size it stands for too many words. Add letters at its beginning or end.`;
  return { clause, postings: null, remark };
}
