/** The model's table in, the weights of each feature for each tag out. */
import { type KnownWord, packedName } from './tag-context.js';
import { neighbourFeatures, ownFeatures } from './word-facts.js';

/** Nothing, then the first and the further words of a person's, an organisation's and a place's name. */
export const TAGS = ['O', 'P', 'p', 'G', 'g', 'L', 'l'] as const;
export const TAG_COUNT = TAGS.length;

type Weights = Float64Array;

/** A pass of the tagger: weights by feature. */
export interface TagModel {
  readonly words: ReadonlyMap<string, Weights>;
  readonly context: KeyTable;
  /** `TAG_COUNT` × `TAG_COUNT`, from the tag before. */
  readonly transitions: Weights;
}

/** Key → weights by open addressing: the tagger asks a dozen times a word. */
interface KeyTable {
  /** −1: empty. */
  readonly keys: Int32Array;
  readonly weights: Float64Array;
}

function keyTable(rows: readonly (readonly [number, Weights])[]): KeyTable {
  const size = 2 ** Math.ceil(Math.log2(rows.length * 4 + 2));
  const table = { keys: new Int32Array(size).fill(-1), weights: new Float64Array(size * TAG_COUNT) };
  for (const [key, weights] of rows) {
    let slot = slotOf(key, size);
    while (table.keys[slot] !== -1) slot = (slot + 1) & (size - 1);
    table.keys[slot] = key;
    table.weights.set(weights, slot * TAG_COUNT);
  }
  return table;
}

function slotOf(key: number, size: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 7) & (size - 1);
}

/** Adds the weights of a key to a row of scores. */
export function addKey({ keys, weights }: KeyTable, key: number, scores: Float64Array, row: number): void {
  const size = keys.length;
  for (let slot = slotOf(key, size); keys[slot] !== -1; slot = (slot + 1) & (size - 1))
    if (keys[slot] === key) {
      const from = slot * TAG_COUNT;
      for (let t = 0; t < TAG_COUNT; t++) scores[row + t]! += weights[from + t]!;
      return;
    }
}

/** Rows `feature\tP12p-3…` (a tag, its weight); features of surroundings are written `family a b c`. */
export function tagModel(table: string): TagModel {
  const words = new Map<string, Weights>();
  const context: (readonly [number, Weights])[] = [];
  let transitions: Weights = new Float64Array(TAG_COUNT * TAG_COUNT);
  for (const row of table.trim().split('\n')) {
    const [feature, list] = row.split('\t') as [string, string];
    const weights = feature === 'transitions' ? Float64Array.from(list.split(' '), Number) : sparse(list);
    const key = packedName(feature);
    if (feature === 'transitions') transitions = weights;
    else if (key >= 0) context.push([key, weights]);
    else words.set(feature, weights);
  }
  return { words, context: keyTable(context), transitions };
}

const WEIGHT = /([A-Za-z])(-?\d+)/g;

function sparse(list: string): Weights {
  const weights = new Float64Array(TAG_COUNT);
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

/** A word's summed weights, `TAG_COUNT` for each of `DISTANCES`. */
export function weightsOf(model: TagModel, word: KnownWord): Float64Array {
  if (word.weights && word.weightsOf === model) return word.weights;
  const weights = new Float64Array(DISTANCES.length * TAG_COUNT);
  DISTANCES.forEach((distance, d) => {
    for (const feature of wordFeatures(word.word, word.flags, distance)) {
      const found = model.words.get(feature);
      if (found) for (let t = 0; t < TAG_COUNT; t++) weights[d * TAG_COUNT + t]! += found[t]!;
    }
  });
  word.weights = weights;
  word.weightsOf = model;
  return weights;
}
