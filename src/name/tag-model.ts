/** The model's table in, the weights of each feature for each tag out. */
import { numberColumn, whenForgotten } from '../text/word-numbers.js';
import { type KnownWord, knownWord } from './known-word.js';
import { packedName } from './tag-context.js';
import { addWeight, SUM_FLOATS, TAG_COUNT, TAGS } from './tag-sums.js';
import { neighbourFeatures, ownFeatures } from './word-facts.js';

/** A pass of the tagger: weights by feature. */
export interface TagModel {
  readonly words: WordWeights;
  readonly context: KeyTable;
  /** `TAG_COUNT` × `TAG_COUNT`, from the tag before. */
  readonly transitions: Float64Array;
}

/** Sums of the weights of all that words tell, in blocks; packed as in `tag-sums.ts`. */
interface WordWeights {
  /** Where the block of a word begins, by its number: `SUM_FLOATS` for each of `DISTANCES`. */
  readonly startOf: (number: number) => number;
  /** Its first block is of no word: zeros. Longer after a word was met for the first time. */
  readonly sums: Float64Array;
}

/** Key → weights by open addressing: the tagger asks a dozen times a word. */
export interface KeyTable {
  /** Of each slot its key, −1 where it is empty, and where the key's weights begin; for an empty slot 0, where all are zero. */
  readonly slots: Int32Array;
  readonly sums: Float64Array;
}

/** `entries`: key → where its weights begin in `sums`. */
function keyTable(entries: ReadonlyMap<number, number>, sums: Float64Array): KeyTable {
  const size = 2 ** Math.ceil(Math.log2(entries.size * 4 + 2));
  const slots = new Int32Array(2 * size);
  for (let slot = 0; slot < slots.length; slot += 2) slots[slot] = -1;
  for (const [key, start] of entries) {
    const slot = slotOf(slots, key);
    slots[slot] = key;
    slots[slot + 1] = start;
  }
  return { slots, sums };
}

/** The key's, or the empty one where it would stand. */
function slotOf(slots: Int32Array, key: number): number {
  const last = slots.length - 1;
  let slot = ((Math.imul(key, 0x9e3779b1) >>> 7) << 1) & last;
  while (slots[slot] !== key && slots[slot] !== -1) slot = (slot + 2) & last;
  return slot;
}

/** Where the weights of a key begin. */
export function startOfKey({ slots }: KeyTable, key: number): number {
  return slots[slotOf(slots, key) + 1]!;
}

/** Rows `feature\tP12p-3…` (a tag, its weight); features of surroundings are written `family a b c`. */
export function tagModel(table: string): TagModel {
  const rows = table.trim().split('\n');
  /** The first of them of no feature: zeros. */
  const sums = new Float64Array((rows.length + 1) * SUM_FLOATS);
  const words = new Map<string, number>();
  const context = new Map<number, number>();
  let transitions = new Float64Array(TAG_COUNT * TAG_COUNT);
  rows.forEach((row, i) => {
    const [feature, list] = row.split('\t') as [string, string];
    if (feature === 'transitions') {
      transitions = Float64Array.from(list.split(' '), Number);
      return;
    }
    const start = (i + 1) * SUM_FLOATS;
    for (const [, tag, value] of list.matchAll(WEIGHT))
      addWeight(sums, start, TAGS.indexOf(tag as (typeof TAGS)[number]), Number(value));
    const key = packedName(feature);
    if (key >= 0) context.set(key, start);
    else words.set(feature, start);
  });
  return { words: wordWeights(words, sums), context: keyTable(context, sums), transitions };
}

const WEIGHT = /([A-Za-z])(-?\d+)/g;

/** Distances: own place, two before, one before, one after, two after, left of the stretch, right of it. */
export const DISTANCES = [0, -2, -1, 1, 2, -9, 9] as const;

/** Feature names of a word at a distance. */
export function wordFeatures(word: string, flags: number, distance: (typeof DISTANCES)[number]): string[] {
  return distance === 0 ? ownFeatures(word, flags) : neighbourFeatures(word, flags, distance);
}

const BLOCK = DISTANCES.length * SUM_FLOATS;

/** `features`: name → where its weights begin in `table`. Words of which the model knows the same share a block: of 115 000 words in seven, so that those in use stay near the processor. */
function wordWeights(features: ReadonlyMap<string, number>, table: Float64Array): WordWeights {
  let sums = new Float64Array(BLOCK);
  const starts = new Map<string, number>();
  whenForgotten(() => starts.clear());
  const startOf = numberColumn((_, number) => {
    const block = blockOf(features, table, knownWord(number));
    const key = block.join();
    const known = starts.get(key);
    if (known !== undefined) return known;
    const start = (starts.size + 1) * BLOCK;
    if (start + BLOCK > sums.length) {
      const longer = new Float64Array(2 * (start + BLOCK));
      longer.set(sums);
      sums = longer;
    }
    sums.set(block, start);
    starts.set(key, start);
    return start;
  });
  return {
    startOf,
    get sums() {
      return sums;
    },
  };
}

function blockOf(features: ReadonlyMap<string, number>, table: Float64Array, { word, flags }: KnownWord): Float64Array {
  const block = new Float64Array(BLOCK);
  DISTANCES.forEach((distance, d) => {
    for (const feature of wordFeatures(word, flags, distance)) {
      const from = features.get(feature);
      if (from === undefined) continue;
      for (let k = 0; k < SUM_FLOATS; k++) block[d * SUM_FLOATS + k]! += table[from + k]!;
    }
  });
  return block;
}
