/** The seam between the search page and an index: a query in, hits out. */

/** An article found. */
export interface Hit {
  /** Its ordinal in the archive's date order: a row of the result records. */
  readonly ordinal: number;
  readonly score: number;
  /** Index terms that were found in it, for highlights. */
  readonly terms: ReadonlySet<string>;
  /** `all`: it meets the whole query; `some`: it has some of the words; `similar`: it has words spelt almost so. */
  readonly meets: 'all' | 'some' | 'similar';
}

export interface Answer {
  /** Those that meet all first, best first; equal scores: the newest first. */
  readonly hits: readonly Hit[];
  /** Folded words in a row that stand in quotation marks in the query: whoever has the texts keeps only hits that have them. */
  readonly phrases: readonly string[];
  /** What the reader should know of how the query was understood, as sentences. */
  readonly remarks: readonly string[];
}

export interface SearchIndex {
  readonly search: (query: string) => Promise<Answer>;
}
