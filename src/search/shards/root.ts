/** Where on a shelf a key stands: the same form for its root, which leads to nodes, and for a node, which leads to shards. */

/** First key and file name without its ending, in order of key. */
export type Signposts = readonly (readonly [first: string, name: string])[];

export interface Shelf {
  /** Below the site's root. */
  readonly folder: string;
  /** Its shards are deflated: worth it for text, not for postings. */
  readonly deflated: boolean;
  readonly root: Signposts;
}

export interface IndexShelves {
  /** Terms with their postings. */
  readonly terms: Shelf;
  /** The terms read backwards. */
  readonly endings: Shelf;
}

export interface ArticleShelves {
  /** Result records by ordinal. */
  readonly records: Shelf;
  /** The articles that pass a filter, by its key. */
  readonly filters: Shelf;
}

export const nodePath = (folder: string, name: string): string => `${folder}/${name}.json`;
export const shardPath = (folder: string, name: string): string => `${folder}/${name}.bin`;

/** Names of what may hold keys from `from` up to, not including, `to`. */
export function between(signposts: Signposts, from: string, to: string): string[] {
  return signposts
    .filter(([first], i) => first < to && (i + 1 === signposts.length || signposts[i + 1]![0] > from))
    .map(([, name]) => name);
}
