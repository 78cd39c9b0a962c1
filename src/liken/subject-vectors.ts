/** Texts as weighted keys in, their vectors out, and the same turned round: for each key the texts that have it. */
import type { SubjectVectors } from '../model/likeness.js';
import { isNaming, keyHash, keyWeight } from './packed-key.js';

export interface Postings {
  /** The holders of key k stand from `from[k]` to `from[k + 1]`, in order. */
  readonly from: Uint32Array;
  readonly owner: Uint32Array;
  readonly weight: Float32Array;
}

/** A few texts alone would make every shared word look common: they are weighed as if so many others stood beside them. */
const BESIDE = 100;

function rarity(size: number, holders: number): number {
  return Math.log((size + BESIDE) / holders);
}

/** All keys of all texts in one row. */
interface KeyRow {
  readonly size: number;
  readonly packed: Float64Array;
  readonly owners: Uint32Array;
  /** Places by key: those of key k from `from[k]` up to, not including, `from[k + 1]`, in order. Keys that one text alone has are none. */
  readonly places: Uint32Array;
  readonly from: Uint32Array;
  /** For each place the number of its key, else -1. */
  readonly numbers: Int32Array;
  readonly holders: Uint32Array;
}

export function subjectVectors(texts: readonly (readonly number[])[]): [SubjectVectors, Postings] {
  const row = keyRowOf(texts);
  const { size, packed, owners, places, from, holders } = row;
  const lengths = lengthsOf(row);
  const starts = startsOf(row);
  const keys = new Uint32Array(places.length);
  const weights = new Float32Array(places.length);
  const naming = new Uint8Array(places.length);
  const owner = new Uint32Array(places.length);
  const weight = new Float32Array(places.length);
  const filled = starts.slice();
  // Key after key, so that each text's are in ascending order.
  for (let key = 0; key < holders.length; key++) {
    const rare = rarity(size, holders[key]!);
    for (let i = from[key]!; i < from[key + 1]!; i++) {
      const place = places[i]!;
      const text = owners[place]!;
      const slot = filled[text]!++;
      owner[i] = text;
      keys[slot] = key;
      weights[slot] = weight[i] = (keyWeight(packed[place]!) * rare) / lengths[text]!;
      naming[slot] = isNaming(packed[place]!) ? 1 : 0;
    }
  }
  return [
    { size, starts, keys, weights, naming, holders },
    { from, owner, weight },
  ];
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
  return { size: texts.length, packed, owners, ...numbered(hashes, byHash(hashes)) };
}

/** Keys that several texts have get numbers, the rarest first: a text's keys in ascending order are then in order of rarity. */
function numbered(hashes: Uint32Array, order: Uint32Array): Pick<KeyRow, 'places' | 'from' | 'numbers' | 'holders'> {
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
  const holders = Uint32Array.from(byRarity, (key) => counts[key]!);
  const from = new Uint32Array(holders.length + 1);
  for (let number = 0; number < holders.length; number++) from[number + 1] = from[number]! + holders[number]!;
  const numbers = new Int32Array(total).fill(-1);
  const places = new Uint32Array(from[holders.length]!);
  for (let number = 0; number < holders.length; number++) {
    const first = firsts[byRarity[number]!]!;
    const key = order.subarray(first, first + holders[number]!);
    places.set(key, from[number]!);
    for (const place of key) numbers[place] = number;
  }
  return { places, from, numbers, holders };
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

function startsOf({ size, numbers, owners }: KeyRow): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (let place = 0; place < numbers.length; place++) if (numbers[place]! >= 0) starts[owners[place]! + 1]!++;
  for (let text = 0; text < size; text++) starts[text + 1]! += starts[text]!;
  return starts;
}

/** Places in ascending order of hash, equal hashes in order of place: two passes of sixteen bits. */
function byHash(hashes: Uint32Array): Uint32Array {
  let order = new Uint32Array(hashes.length);
  for (let place = 0; place < order.length; place++) order[place] = place;
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
