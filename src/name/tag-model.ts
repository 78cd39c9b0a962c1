/** The model's table in, the weights of each feature for each tag out. */
import { numberColumn } from '../text/word-numbers.js';
import { type KnownWord, knownWord } from './known-word.js';
import { packedName } from './tag-context.js';
import { neighbourFeatures, ownFeatures } from './word-facts.js';

/** Nothing, then the first and the further words of a person's, an organisation's and a place's name. */
export const TAGS = ['O', 'P', 'p', 'G', 'g', 'L', 'l'] as const;
export const TAG_COUNT = TAGS.length;

/** Whole numbers, `TAG_COUNT` of them. */
type Weights = Int16Array;

/** A pass of the tagger: weights by feature. */
export interface TagModel {
  readonly words: WordWeights;
  readonly context: KeyTable;
  /** `TAG_COUNT` × `TAG_COUNT`, from the tag before. */
  readonly transitions: Float64Array;
}

/** Sums of the weights of all that words tell, a block a word. */
export interface WordWeights {
  /** Where the block of a word begins, by its number: `TAG_COUNT` weights for each of `DISTANCES`. */
  readonly startOf: (number: number) => number;
  /** Longer after a word was met for the first time. */
  readonly weights: Int16Array;
}

/** Key → weights by open addressing: the tagger asks a dozen times a word. */
interface KeyTable {
  /** −1: empty. */
  readonly keys: Int32Array;
  /** For each key where its weights begin. */
  readonly starts: Uint32Array;
  readonly weights: Int16Array;
}

function keyTable(rows: readonly (readonly [number, Weights])[]): KeyTable {
  const size = 2 ** Math.ceil(Math.log2(rows.length * 4 + 2));
  const keys = new Int32Array(size).fill(-1);
  const starts = new Uint32Array(size);
  const weights = new Int16Array(rows.length * TAG_COUNT);
  rows.forEach(([key, row], i) => {
    let slot = slotOf(key, size);
    while (keys[slot] !== -1) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    starts[slot] = i * TAG_COUNT;
    weights.set(row, i * TAG_COUNT);
  });
  return { keys, starts, weights };
}

function slotOf(key: number, size: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 7) & (size - 1);
}

/** Adds the weights of a key to a row of scores. */
export function addKey({ keys, starts, weights }: KeyTable, key: number, scores: Float64Array, row: number): void {
  const size = keys.length;
  for (let slot = slotOf(key, size); keys[slot] !== -1; slot = (slot + 1) & (size - 1))
    if (keys[slot] === key) {
      const from = starts[slot]!;
      for (let t = 0; t < TAG_COUNT; t++) scores[row + t]! += weights[from + t]!;
      return;
    }
}

/** Rows `feature\tP12p-3…` (a tag, its weight); features of surroundings are written `family a b c`. */
export function tagModel(table: string): TagModel {
  const words = new Map<string, Weights>();
  const context: (readonly [number, Weights])[] = [];
  let transitions = new Float64Array(TAG_COUNT * TAG_COUNT);
  for (const row of table.trim().split('\n')) {
    const [feature, list] = row.split('\t') as [string, string];
    const key = packedName(feature);
    if (feature === 'transitions') transitions = Float64Array.from(list.split(' '), Number);
    else if (key >= 0) context.push([key, sparse(list)]);
    else words.set(feature, sparse(list));
  }
  return { words: wordWeights(words), context: keyTable(context), transitions };
}

const WEIGHT = /([A-Za-z])(-?\d+)/g;

function sparse(list: string): Weights {
  const weights = new Int16Array(TAG_COUNT);
  for (const [, tag, value] of list.matchAll(WEIGHT))
    weights[TAGS.indexOf(tag as (typeof TAGS)[number])] = Number(value);
  return weights;
}

/** Distances: own place, two before, one before, one after, two after, left of the stretch, right of it. */
export const DISTANCES = [0, -2, -1, 1, 2, -9, 9] as const;

/** Feature names of a word at a distance. */
export function wordFeatures(word: string, flags: number, distance: (typeof DISTANCES)[number]): string[] {
  return distance === 0 ? ownFeatures(word, flags) : neighbourFeatures(word, flags, distance);
}

const BLOCK = DISTANCES.length * TAG_COUNT;

function wordWeights(features: ReadonlyMap<string, Weights>): WordWeights {
  let weights = new Int16Array(0);
  const startOf = numberColumn((_, number) => {
    const start = number * BLOCK;
    if (start + BLOCK > weights.length) {
      const longer = new Int16Array(Math.max(2 * weights.length, start + BLOCK));
      longer.set(weights);
      weights = longer;
    }
    weights.set(blockOf(features, knownWord(number)), start);
    return start;
  });
  return {
    startOf,
    get weights() {
      return weights;
    },
  };
}

function blockOf(features: ReadonlyMap<string, Weights>, { word, flags }: KnownWord): Int16Array {
  const block = new Int16Array(BLOCK);
  DISTANCES.forEach((distance, d) => {
    for (const feature of wordFeatures(word, flags, distance))
      features.get(feature)?.forEach((weight, t) => {
        block[d * TAG_COUNT + t]! += weight;
      });
  });
  return block;
}
