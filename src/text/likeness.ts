/** Texts as weighted keys in, how like each other they are and which are nearest out; cost grows with the texts, not with their pairs. */
import { isNaming, keyHash, keyWeight } from './subject-keys.js';

/** The archive's texts as vectors of unit length; text and key are small integers. */
export interface Likeness {
  readonly size: number;
  /** Where the vector of text i starts in `keys` and `weights`; `starts[size]` is the end. */
  readonly starts: Uint32Array;
  /** Of one text in ascending order; keys that no other text has are left out, but count in the length. */
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  /** 1 where the key is a name or a number in this text. */
  readonly naming: Uint8Array;
  /** How many texts have the key. */
  readonly holders: Uint32Array;
  /** Of text i, nearest first; ties by text. */
  readonly nearest: readonly (readonly Neighbour[])[];
}

export interface Neighbour {
  readonly text: number;
  /** Cosine, 0–1. */
  readonly likeness: number;
}

/** More keys than one text has. */
const ROW_LIMIT = 65536;
/** Enough to hold a large event's other reports. */
const NEAREST = 32;
/** Exact likeness is computed for these many of the most promising. */
const VERIFIED = 40;
/** Postings read for one text at most, rare keys first; bounds the cost of texts full of common words. */
const MOST_POSTINGS = 1500;

/** A few texts alone would make every shared word look common: they are weighed as if so many others stood beside them. */
const BESIDE = 100;

function rarity(size: number, holders: number): number {
  return Math.log((size + BESIDE) / holders);
}

export function likenessOf(texts: readonly (readonly number[])[]): Likeness {
  const vectors = vectorsOf(texts);
  return { ...vectors, nearest: nearestOf(vectors) };
}

type Vectors = Omit<Likeness, 'nearest'>;

/** All keys of all texts in one row. */
interface KeyRow {
  readonly size: number;
  readonly packed: Float64Array;
  readonly owners: Uint32Array;
  /** For each place the number of its key among those that several texts have, else -1. */
  readonly numbers: Int32Array;
  readonly holders: Uint32Array;
}

function vectorsOf(texts: readonly (readonly number[])[]): Vectors {
  const row = keyRowOf(texts);
  const { size, packed, owners, numbers, holders } = row;
  const lengths = lengthsOf(row);
  const starts = new Uint32Array(size + 1);
  for (let place = 0; place < numbers.length; place++) if (numbers[place]! >= 0) starts[owners[place]! + 1]!++;
  for (let text = 0; text < size; text++) starts[text + 1]! += starts[text]!;
  const keys = new Uint32Array(starts[size]!);
  const weights = new Float32Array(keys.length);
  const naming = new Uint8Array(keys.length);
  const rarities = Float64Array.from(holders, (count) => rarity(size, count));
  // One row of places per text, each sorted by number of key: both fit into one float.
  for (let from = 0, slot = 0; from < owners.length; ) {
    const owner = owners[from]!;
    let to = from;
    while (to < owners.length && owners[to] === owner) to++;
    const row = new Float64Array(starts[owner + 1]! - starts[owner]!);
    let filled = 0;
    for (let place = from; place < to; place++)
      if (numbers[place]! >= 0) row[filled++] = numbers[place]! * ROW_LIMIT + (place - from);
    row.sort();
    for (const sorted of row) {
      const place = from + (sorted % ROW_LIMIT);
      const key = numbers[place]!;
      keys[slot] = key;
      weights[slot] = (keyWeight(packed[place]!) * rarities[key]!) / lengths[owner]!;
      naming[slot++] = isNaming(packed[place]!) ? 1 : 0;
    }
    from = to;
  }
  return { size, starts, keys, weights, naming, holders };
}

function keyRowOf(texts: readonly (readonly number[])[]): KeyRow {
  const total = texts.reduce((sum, keys) => sum + keys.length, 0);
  const hashes = new Uint32Array(total);
  const owners = new Uint32Array(total);
  const packed = new Float64Array(total);
  let at = 0;
  texts.forEach((keys, owner) => {
    for (const key of keys) {
      hashes[at] = keyHash(key);
      owners[at] = owner;
      packed[at++] = key;
    }
  });
  const order = byHash(hashes);
  const { numbers, holders } = numbered(hashes, order);
  return { size: texts.length, packed, owners, numbers, holders };
}

/** Keys that several texts have get numbers, the rarest first: a text's keys in ascending order are then in order of rarity. */
function numbered(hashes: Uint32Array, order: Uint32Array): Pick<KeyRow, 'numbers' | 'holders'> {
  const total = hashes.length;
  const firsts: number[] = [];
  const counts: number[] = [];
  for (let from = 0, to = 0; from < total; from = to) {
    while (to < total && hashes[order[to]!] === hashes[order[from]!]) to++;
    if (to - from < 2) continue;
    firsts.push(from);
    counts.push(to - from);
  }
  const byRarity = Uint32Array.from(counts, (_, i) => i).sort((a, b) => counts[a]! - counts[b]! || a - b);
  const numbers = new Int32Array(total).fill(-1);
  byRarity.forEach((key, number) => {
    for (let i = firsts[key]!; i < firsts[key]! + counts[key]!; i++) numbers[order[i]!] = number;
  });
  return { numbers, holders: Uint32Array.from(byRarity, (key) => counts[key]!) };
}

/** Of each text's vector, keys that it alone has included. */
function lengthsOf({ size, packed, owners, numbers, holders }: KeyRow): Float64Array {
  const squares = new Float64Array(size);
  for (let place = 0; place < numbers.length; place++) {
    const key = numbers[place]!;
    const weight = keyWeight(packed[place]!) * rarity(size, key < 0 ? 1 : holders[key]!);
    squares[owners[place]!]! += weight * weight;
  }
  return squares.map((square) => Math.sqrt(square) || 1);
}

/** Places in ascending order of hash, equal hashes in order of place: two passes of sixteen bits. */
function byHash(hashes: Uint32Array): Uint32Array {
  let order: Uint32Array = Uint32Array.from({ length: hashes.length }, (_, i) => i);
  for (const shift of [0, 16]) {
    const ends = new Uint32Array(65537);
    for (const hash of hashes) ends[((hash >>> shift) & 0xffff) + 1]!++;
    for (let i = 0; i < 65536; i++) ends[i + 1]! += ends[i]!;
    const next = new Uint32Array(hashes.length);
    for (const place of order) next[ends[(hashes[place]! >>> shift) & 0xffff]!++] = place;
    order = next;
  }
  return order;
}

function nearestOf(vectors: Vectors): Neighbour[][] {
  const postings = postingsOf(vectors);
  const sums = new Float32Array(vectors.size);
  const { starts, keys, weights } = vectors;
  /** The weights of one text by key, all zero between texts. */
  const own = new Float32Array(vectors.holders.length);
  return Array.from({ length: vectors.size }, (_, text) => {
    for (let slot = starts[text]!; slot < starts[text + 1]!; slot++) own[keys[slot]!] = weights[slot]!;
    const near = promising(text, vectors, postings, sums).map((other) => ({
      text: other,
      likeness: cosine(vectors, other, own),
    }));
    for (let slot = starts[text]!; slot < starts[text + 1]!; slot++) own[keys[slot]!] = 0;
    return near.sort((a, b) => b.likeness - a.likeness || a.text - b.text).slice(0, NEAREST);
  });
}

/** Cosine of a text and the one whose weights by key are `own`. */
function cosine({ starts, keys, weights }: Vectors, text: number, own: Float32Array): number {
  let sum = 0;
  for (let slot = starts[text]!; slot < starts[text + 1]!; slot++) sum += own[keys[slot]!]! * weights[slot]!;
  return sum;
}

/** Texts that share the heaviest of this text's rare keys; `sums` is all zero before and after. */
function promising(text: number, vectors: Vectors, { owner, weight, from }: Postings, sums: Float32Array): number[] {
  const { starts, keys, weights, holders } = vectors;
  const touched: number[] = [];
  let read = 0;
  for (let slot = starts[text]!; slot < starts[text + 1]!; slot++) {
    const key = keys[slot]!;
    read += holders[key]!;
    if (read > MOST_POSTINGS) break;
    const own = weights[slot]!;
    for (let i = from[key]!; i < from[key + 1]!; i++) {
      const other = owner[i]!;
      if (sums[other] === 0) touched.push(other);
      sums[other]! += own * weight[i]!;
    }
  }
  const best = heaviest(touched, sums, text);
  for (const other of touched) sums[other] = 0;
  return best;
}

const BINS = 128;

/** The texts with the largest sums, this one aside, ties by number; what cannot be among them is not sorted. */
function heaviest(touched: readonly number[], sums: Float32Array, text: number): number[] {
  sums[text] = 0;
  let most = 0;
  for (const other of touched) if (sums[other]! > most) most = sums[other]!;
  const bins = new Uint32Array(BINS);
  const binOf = (other: number) => Math.min(BINS - 1, Math.floor((sums[other]! / most) * BINS));
  for (const other of touched) bins[binOf(other)]!++;
  let least = BINS - 1;
  for (let held = bins[least]!; least > 0 && held < VERIFIED; ) held += bins[--least]!;
  return touched
    .filter((other) => other !== text && binOf(other) >= least)
    .sort((a, b) => sums[b]! - sums[a]! || a - b)
    .slice(0, VERIFIED);
}

interface Postings {
  /** The holders of key k stand from `from[k]` to `from[k + 1]`, in order. */
  readonly from: Uint32Array;
  readonly owner: Uint32Array;
  readonly weight: Float32Array;
}

/** The vectors turned round: for each key its holders, in order. */
function postingsOf({ size, starts, keys, weights, holders }: Vectors): Postings {
  const from = new Uint32Array(holders.length + 1);
  for (let key = 0; key < holders.length; key++) from[key + 1] = from[key]! + holders[key]!;
  const owner = new Uint32Array(keys.length);
  const weight = new Float32Array(keys.length);
  const filled = from.slice();
  for (let text = 0; text < size; text++)
    for (let slot = starts[text]!; slot < starts[text + 1]!; slot++) {
      const place = filled[keys[slot]!]!++;
      owner[place] = text;
      weight[place] = weights[slot]!;
    }
  return { from, owner, weight };
}
