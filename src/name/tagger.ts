/** A run of a passage and the model in, the best tag of each token out (Viterbi). */

import type { Run } from './runs.js';
import { contextKeys, isConnected, stretch, type TagPassage, voteKeys } from './tag-context.js';
import { addKey, TAG_COUNT, type TagModel } from './tag-model.js';
import type { PassageTags } from './votes.js';

/** May `next` follow `previous`? A further word only after a first or further one of its kind; −1: the run's start. */
export function mayFollow(previous: number, next: number): boolean {
  if (next === 0 || next % 2 === 1) return true;
  return previous === next || previous === next - 1;
}

/** Scores of the tokens of a passage's runs for each tag, `TAG_COUNT` a token, run after run: what the first pass decides by. */
export function passageScores(model: TagModel, at: TagPassage, seen: Uint8Array): Float64Array {
  const scores = new Float64Array(at.runs.reduce((sum, [from, to]) => sum + to - from, 0) * TAG_COUNT);
  let row = 0;
  for (const run of at.runs) {
    let around: Run = [run[0], run[0] - 1];
    for (let i = run[0]; i < run[1]; i++, row += TAG_COUNT) {
      if (i > around[1] || isConnected(at, i) || isConnected(at, i - 1)) around = stretch(at, run, i);
      addWords(model, at.passage.tokens.numbers, i, around, scores, row);
      addKeys(model, contextKeys(at, run, i, around, seen), scores, row);
    }
  }
  return scores;
}

function addWords(
  model: TagModel,
  numbers: readonly number[],
  i: number,
  [first, last]: Run,
  scores: Float64Array,
  row: number,
): void {
  addWord(model, numbers, i, 0, scores, row);
  addWord(model, numbers, i - 2, 1, scores, row);
  addWord(model, numbers, i - 1, 2, scores, row);
  addWord(model, numbers, i + 1, 3, scores, row);
  addWord(model, numbers, i + 2, 4, scores, row);
  addWord(model, numbers, first - 1, 5, scores, row);
  addWord(model, numbers, last + 1, 6, scores, row);
}

function addWord(
  { words }: TagModel,
  numbers: readonly number[],
  place: number,
  distance: number,
  scores: Float64Array,
  row: number,
): void {
  if (place < 0 || place >= numbers.length) return;
  const from = words.startOf(numbers[place]!) + distance * TAG_COUNT;
  const { weights } = words;
  for (let t = 0; t < TAG_COUNT; t++) scores[row + t]! += weights[from + t]!;
}

function addKeys(model: TagModel, keys: Int32Array, scores: Float64Array, row: number): void {
  for (let k = 0; keys[k]! >= 0; k++) addKey(model.context, keys[k]!, scores, row);
}

/** Adds to the first pass's scores what the votes say. */
export function addVotes(model: TagModel, at: TagPassage, scores: Float64Array, votes: ArrayLike<number>): void {
  let row = 0;
  for (const run of at.runs)
    for (let i = run[0]; i < run[1]; i++, row += TAG_COUNT) addKeys(model, voteKeys(at, run, i, votes), scores, row);
}

/** The best tags of a passage's tokens; 0 outside its runs. */
export function passageTags(model: TagModel, at: TagPassage, scores: Float64Array): PassageTags {
  const tags = new Uint8Array(at.passage.tokens.words.length);
  let row = 0;
  for (const [from, to] of at.runs) {
    const best = viterbi(model.transitions, scores.subarray(row, row + (to - from) * TAG_COUNT), to - from);
    tags.set(best, from);
    row += (to - from) * TAG_COUNT;
  }
  return tags;
}

const ALLOWED = Uint8Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, k) =>
  mayFollow(Math.floor(k / TAG_COUNT), k % TAG_COUNT) ? 1 : 0,
);

/** Used again by every run. */
let best = new Float64Array(64 * TAG_COUNT);
let from = new Uint8Array(64 * TAG_COUNT);

/** Index into `TAGS` for each token of a run. */
export function viterbi(transitions: Float64Array, scores: Float64Array, length: number): Uint8Array {
  if (best.length < length * TAG_COUNT) {
    best = new Float64Array(length * TAG_COUNT * 2);
    from = new Uint8Array(length * TAG_COUNT * 2);
  }
  best.fill(-1e9, 0, length * TAG_COUNT);
  for (let t = 0; t < TAG_COUNT; t++) if (ALLOWED[t]) best[t] = scores[t]! + transitions[t]!;
  for (let i = 1; i < length; i++) {
    const row = i * TAG_COUNT;
    for (let p = 0; p < TAG_COUNT; p++) {
      const before = best[row - TAG_COUNT + p]!;
      for (let t = 0; t < TAG_COUNT; t++) {
        if (!ALLOWED[p * TAG_COUNT + t]) continue;
        const score = before + transitions[p * TAG_COUNT + t]! + scores[row + t]!;
        if (score > best[row + t]!) {
          best[row + t] = score;
          from[row + t] = p;
        }
      }
    }
  }
  const tags = new Uint8Array(length);
  const lastRow = (length - 1) * TAG_COUNT;
  let tag = 0;
  for (let t = 1; t < TAG_COUNT; t++) if (best[lastRow + t]! > best[lastRow + tag]!) tag = t;
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * TAG_COUNT + tag]!;
  }
  return tags;
}
