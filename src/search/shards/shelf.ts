/** Entries in order of key in, the files of a shelf out: shards that hold them, nodes that tell in which shard a key stands, and a root that tells in which node. */
import { deflateSync } from 'fflate';
import { sha256Of } from '../../text/digest.js';
import { hash32 } from '../../text/hash.js';
import { nodePath, type Shelf, type Signposts, shardPath } from './root.js';
import { type Entry, shardBytes } from './shard.js';

export interface ShelfFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Whether a shard that holds so much ends before the entry. */
export type EndsBefore = (entry: Entry, held: { readonly entries: number; readonly bytes: number }) => boolean;

const LEAST_BYTES = 4096;
const MOST_BYTES = 8192;
/** One key in so many may begin a shard, or a node. */
const ONE_IN = 16;

/**
 * Where shards end is told by the keys, not by how much stood before: a new key moves the ends beside it alone, and all other
 * shards keep their bytes and their names. An entry as large as a shard stands alone.
 */
const bySize: EndsBefore = ({ key, value }, { entries, bytes }) =>
  value.length >= LEAST_BYTES || (bytes >= LEAST_BYTES && (entries === 1 || bytes >= MOST_BYTES || mayBegin(key)));

const mayBegin = (key: string): boolean => hash32(key) % ONE_IN === 0;

/** The same for nodes, in shards: a node takes about 1 KB. */
const LEAST_SHARDS = 24;
const MOST_SHARDS = 64;

/** Yields the files as they are full, and gives the shelf. A file is called by its bytes: where it changes, so does its address. */
export function* shelve(
  { folder, deflated = false, endsBefore = bySize }: Shelving,
  entries: Iterable<Entry>,
): Generator<ShelfFile, Shelf> {
  const root: Signpost[] = [];
  let node: Signpost[] = [];
  const closeNode = function* (): Iterable<ShelfFile> {
    const content = new TextEncoder().encode(`${JSON.stringify(node)}\n`);
    root.push([node[0]![0], nameOf(content)]);
    yield { path: nodePath(folder, nameOf(content)), content };
    node = [];
  };
  for (const shard of shards(entries, endsBefore)) {
    const first = shard[0]!.key;
    if (node.length >= MOST_SHARDS || (node.length >= LEAST_SHARDS && mayBegin(first))) yield* closeNode();
    // In pure JavaScript: the bytes of zlib differ from one version to the next.
    const content = deflated ? deflateSync(shardBytes(shard)) : shardBytes(shard);
    node.push([first, nameOf(content)]);
    yield { path: shardPath(folder, nameOf(content)), content };
  }
  if (node.length) yield* closeNode();
  return { folder, deflated, root };
}

export interface Shelving {
  readonly folder: string;
  readonly deflated?: boolean;
  readonly endsBefore?: EndsBefore;
}

type Signpost = Signposts[number];

/** 64 bits: of a million files two are called the same in one archive of forty million. Lower case, for file systems that know no other. */
const nameOf = (content: Uint8Array): string => sha256Of(content).slice(0, 16);

function* shards(entries: Iterable<Entry>, endsBefore: EndsBefore): Iterable<readonly Entry[]> {
  let shard: Entry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    if (shard.length && endsBefore(entry, { entries: shard.length, bytes })) {
      yield shard;
      shard = [];
      bytes = 0;
    }
    shard.push(entry);
    bytes += entry.key.length + entry.value.length;
  }
  if (shard.length) yield shard;
}
