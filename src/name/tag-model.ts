/** The model's table in, the weights of each feature for each tag out. */
import { FAMILIES, type Family, packed } from './tag-context.js';
import { neighbourFeatures, ownFeatures } from './word-facts.js';

/** Nothing, then the first and the further words of a person's, an organisation's and a place's name. */
export const TAGS = ['O', 'P', 'p', 'G', 'g', 'L', 'l'] as const;
export const TAG_COUNT = TAGS.length;

type Weights = Float64Array;

/** A pass of the tagger: weights by feature. */
export interface TagModel {
  readonly words: ReadonlyMap<string, Weights>;
  readonly context: ReadonlyMap<number, Weights>;
  /** `TAG_COUNT` × `TAG_COUNT`, from the tag before. */
  readonly transitions: Weights;
  /** What a word adds at the place itself, and as a neighbour: filled as words are met. */
  readonly known: Map<string, WordWeights>;
}

/** Summed weights of a word at distances −2 to 2 and as the word next to a stretch of capitals (before, after). */
export interface WordWeights {
  readonly at: readonly (Weights | null)[];
}

/** Rows `feature\tP12p-3…` (a tag, its weight); features of surroundings are written `family a b c`. */
export function tagModel(table: string): TagModel {
  const words = new Map<string, Weights>();
  const context = new Map<number, Weights>();
  let transitions: Weights = new Float64Array(TAG_COUNT * TAG_COUNT);
  for (const row of table.trim().split('\n')) {
    const [feature, list] = row.split('\t') as [string, string];
    const weights = feature === 'transitions' ? Float64Array.from(list.split(' '), Number) : sparse(list);
    const [family, ...parts] = feature.split(' ');
    if (feature === 'transitions') transitions = weights;
    else if (FAMILIES.includes(family as Family))
      context.set(packed(family as Family, ...(parts.map(Number) as [])), weights);
    else words.set(feature, weights);
  }
  return { words, context, transitions, known: new Map() };
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

const REMEMBERED = 50_000;

export function weightsOf(model: TagModel, word: string, flags: number): WordWeights {
  let found = model.known.get(word);
  if (!found) {
    if (model.known.size > REMEMBERED) model.known.clear();
    found = { at: DISTANCES.map((distance) => sum(model, wordFeatures(word, flags, distance))) };
    model.known.set(word, found);
  }
  return found;
}

function sum(model: TagModel, features: readonly string[]): Weights | null {
  let total: Weights | null = null;
  for (const feature of features) {
    const weights = model.words.get(feature);
    if (!weights) continue;
    total ??= new Float64Array(TAG_COUNT);
    for (let t = 0; t < TAG_COUNT; t++) total[t]! += weights[t]!;
  }
  return total;
}
