/** Entries by row in, the same by term out. */
import type { TermCounts } from './term-counts.js';

export interface Postings {
  /** Those of term t stand from `starts[t]` up to, not including, `starts[t + 1]`, in the order of their rows. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly counts: Uint32Array;
}

/** A counting sort: so each term's rows stay in order. */
export function postingsOf({ terms, starts: rowStarts, entryTerms, entryCounts }: TermCounts): Postings {
  const starts = new Uint32Array(terms.length + 1);
  for (const term of entryTerms) starts[term + 1]!++;
  for (let term = 0; term < terms.length; term++) starts[term + 1]! += starts[term]!;
  const next = starts.slice();
  const rows = new Uint32Array(entryTerms.length);
  const counts = new Uint32Array(entryTerms.length);
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    for (let entry = rowStarts[row]!; entry < rowStarts[row + 1]!; entry++) {
      const place = next[entryTerms[entry]!]!++;
      rows[place] = row;
      counts[place] = entryCounts[entry]!;
    }
  }
  return { starts, rows, counts };
}
