/** `search/manifest.json`: which search files there are. */

/** What the search page asks first: whether there is an index to fetch. */
export interface SearchManifest {
  readonly articles: number;
  /** Path below `search/`; null where even the smaller index would be larger than the setting allows. */
  readonly index: string | null;
  /** `texts`: every word of every edition; `openings`: headlines, decks, openings, topics and names. */
  readonly covers: 'texts' | 'openings' | null;
  /** The index's size, so that a reader on a slow line is told what comes. */
  readonly bytes: number | null;
  readonly records: string;
  /** The setting, in bytes. */
  readonly limit: number;
}
