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

/** From, and up to but not including. */
export type KeyRange = readonly [from: string, to: string];

/** What may hold keys of the ranges: each file's name once, with the key at which it ends. `end`: where the last of them ends; null where nothing follows. */
export function standing(
  signposts: Signposts,
  ranges: readonly KeyRange[],
  end: string | null = null,
): { readonly name: string; readonly end: string | null }[] {
  return signposts.flatMap(([first, name], i) => {
    const own = signposts[i + 1]?.[0] ?? end;
    const holds = ranges.some(([from, to]) => first < to && (own === null || own > from));
    return holds ? { name, end: own } : [];
  });
}
