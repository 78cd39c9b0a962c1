/** The archive's texts as vectors in, of each those that are most like it out. */
import type { Nearest, SubjectVectors } from '../model/likeness.js';
import type { Postings } from './subject-vectors.js';

/** Enough to hold a large event's other reports. */
const NEAREST = 32;
/** Exact likeness is computed for these many of the most promising. */
const VERIFIED = 40;
/** Postings read for one text at most, rare keys first; bounds the cost of texts full of common words. */
const MOST_POSTINGS = 1500;

export function nearestOf(vectors: SubjectVectors, postings: Postings): Nearest {
  const { size, starts, keys, weights, holders } = vectors;
  const from = new Uint32Array(size + 1);
  const texts = new Uint32Array(size * NEAREST);
  const cosines = new Float64Array(size * NEAREST);
  const promising = promises(vectors, postings);
  const nearest = ranking(NEAREST);
  /** The weights of one text by key, all zero between texts. */
  const own = new Float32Array(holders.length);
  for (let text = 0; text < size; text++) {
    for (let slot = starts[text]!; slot < starts[text + 1]!; slot++) own[keys[slot]!] = weights[slot]!;
    nearest.clear();
    const others = promising(text);
    for (let i = 0; i < others.size(); i++) nearest.add(others.texts[i]!, cosine(vectors, others.texts[i]!, own));
    for (let slot = starts[text]!; slot < starts[text + 1]!; slot++) own[keys[slot]!] = 0;
    from[text + 1] = from[text]! + nearest.size();
    texts.set(nearest.texts.subarray(0, nearest.size()), from[text]!);
    cosines.set(nearest.scores.subarray(0, nearest.size()), from[text]!);
  }
  return { from, texts: texts.slice(0, from[size]!), cosines: cosines.slice(0, from[size]!) };
}

/** Cosine of a text and the one whose weights by key are `own`. */
function cosine({ starts, keys, weights }: SubjectVectors, text: number, own: Float32Array): number {
  let sum = 0;
  for (let slot = starts[text]!; slot < starts[text + 1]!; slot++) sum += own[keys[slot]!]! * weights[slot]!;
  return sum;
}

/** Of a text those that share the heaviest of its rare keys; the ranking is used again at the next call. */
function promises(vectors: SubjectVectors, { owner, weight, from }: Postings): (text: number) => Ranking {
  const { size, starts, keys, weights, holders } = vectors;
  const best = ranking(VERIFIED);
  /** All zero between texts. */
  const sums = new Float32Array(size);
  const touched = new Uint32Array(size);
  return (text) => {
    let count = 0;
    let read = 0;
    for (let slot = starts[text]!; slot < starts[text + 1]!; slot++) {
      const key = keys[slot]!;
      read += holders[key]!;
      if (read > MOST_POSTINGS) break;
      const own = weights[slot]!;
      for (let i = from[key]!; i < from[key + 1]!; i++) {
        const other = owner[i]!;
        if (sums[other] === 0) touched[count++] = other;
        sums[other]! += own * weight[i]!;
      }
    }
    sums[text] = 0;
    best.clear();
    for (let i = 0; i < count; i++) {
      const other = touched[i]!;
      if (sums[other]! > 0) best.add(other, sums[other]!);
      sums[other] = 0;
    }
    return best;
  };
}

/** The texts with the greatest scores of those added, greatest first; ties by text. */
interface Ranking {
  readonly texts: Uint32Array;
  readonly scores: Float64Array;
  readonly size: () => number;
  readonly add: (text: number, score: number) => void;
  readonly clear: () => void;
}

function ranking(most: number): Ranking {
  // One place more, for what falls out.
  const texts = new Uint32Array(most + 1);
  const scores = new Float64Array(most + 1);
  let size = 0;
  const isBehind = (at: number, text: number, score: number) =>
    scores[at]! < score || (scores[at] === score && texts[at]! > text);
  const add = (text: number, score: number) => {
    if (size === most && !isBehind(size - 1, text, score)) return;
    let at = size;
    for (; at > 0 && isBehind(at - 1, text, score); at--) {
      texts[at] = texts[at - 1]!;
      scores[at] = scores[at - 1]!;
    }
    texts[at] = text;
    scores[at] = score;
    if (size < most) size++;
  };
  const clear = () => {
    size = 0;
  };
  return { texts, scores, size: () => size, add, clear };
}
