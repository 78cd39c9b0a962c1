/** A shelf and a way to fetch its files in, entries by key out; what was fetched once is kept. */
import { inflateSync } from 'fflate';
import { type KeyRange, nodePath, type Shelf, type Signposts, shardPath, standing } from './root.js';
import { type Entry, entriesIn } from './shard.js';

/** `path`: below the site's root. Rejects where the file cannot be had. */
export type FetchFile = (path: string) => Promise<Uint8Array>;

export interface ShelfReader {
  /** The value of a key; null where there is none. */
  readonly get: (key: string) => Promise<Uint8Array | null>;
  /** Of those keys that there are; null where they stand in more than `most` shards. */
  readonly getWithin: (most: number, keys: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array> | null>;
  /** Those from `from` up to, not including, `to`, in order. */
  readonly range: (from: string, to: string) => Promise<readonly Entry[]>;
  /** The same; null where they stand in more than `most` shards. */
  readonly rangeWithin: (most: number, from: string, to: string) => Promise<readonly Entry[] | null>;
}

/** Behind each key that begins with it: no word has this unit. */
const LAST = '\uffff';

/** The range of the keys that begin so; of all keys where it is empty. */
export const startingWith = (start: string): KeyRange => [start, start + LAST];

export function shelfReader({ folder, deflated, root }: Shelf, fetchFile: FetchFile): ShelfReader {
  const node = kept(async (name: string) => {
    const text = new TextDecoder().decode(await fetchFile(nodePath(folder, name)));
    return JSON.parse(text) as Signposts;
  });
  const shard = kept(async (name: string) => {
    const bytes = await fetchFile(shardPath(folder, name));
    return entriesIn(deflated ? inflateSync(bytes) : bytes);
  });
  /** All entries of the shards that may hold keys of the ranges; null where they are more than `most`. */
  const entriesOf = async (most: number, ranges: readonly KeyRange[]) => {
    const nodes = standing(root, ranges);
    // A node that holds one leads to at least one shard: so many nodes are too many already.
    if (nodes.length > most) return null;
    const shards = await Promise.all(nodes.map(async ({ name, end }) => standing(await node(name), ranges, end)));
    const names = shards.flat().map(({ name }) => name);
    return names.length > most ? null : (await Promise.all(names.map(shard))).flat();
  };
  const rangeWithin = async (most: number, from: string, to: string) =>
    (await entriesOf(most, [[from, to]]))?.filter(({ key }) => key >= from && key < to) ?? null;
  const getWithin = async (most: number, keys: readonly string[]) => {
    const wanted = new Set(keys);
    const entries = await entriesOf(
      most,
      keys.map((key) => [key, `${key}\0`]),
    );
    return entries && new Map(entries.flatMap(({ key, value }) => (wanted.has(key) ? [[key, value] as const] : [])));
  };
  return {
    rangeWithin,
    getWithin,
    range: async (from, to) => (await rangeWithin(Number.POSITIVE_INFINITY, from, to)) ?? [],
    get: async (key) => (await getWithin(1, [key]))?.get(key) ?? null,
  };
}

/** What could not be made is tried again at the next asking. */
function kept<Made>(make: (name: string) => Promise<Made>): (name: string) => Promise<Made> {
  const known = new Map<string, Promise<Made>>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const made = make(name).catch((error) => {
      known.delete(name);
      throw error;
    });
    known.set(name, made);
    return made;
  };
}
