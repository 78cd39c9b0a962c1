/** A run of a passage and the model in, the best tag of each token out (Viterbi). */
import type { Run } from './runs.js';
import { contextKeys, stretch, type TagPassage, voteKeys, type WordsSeen } from './tag-context.js';
import { TAG_COUNT, type TagModel, weightsOf } from './tag-model.js';

/** May `next` follow `previous`? A further word only after a first or further one of its kind; −1: the run's start. */
export function mayFollow(previous: number, next: number): boolean {
  if (next === 0 || next % 2 === 1) return true;
  return previous === next || previous === next - 1;
}

/** Scores of each token of a run for each tag, `TAG_COUNT` a token: what the first pass decides by. */
export function runScores(model: TagModel, at: TagPassage, run: Run, seen: WordsSeen): Float64Array {
  const { words, flags } = at.passage.tokens;
  const [from, to] = run;
  const scores = new Float64Array((to - from) * TAG_COUNT);
  for (let i = from; i < to; i++) {
    const row = (i - from) * TAG_COUNT;
    const [first, last] = stretch(at, run, i);
    const places = [i, i - 2, i - 1, i + 1, i + 2, first - 1, last + 1];
    for (let d = 0; d < places.length; d++) {
      const token = places[d]!;
      if (token < 0 || token >= words.length) continue;
      add(scores, row, weightsOf(model, words[token]!, flags[token]!).at[d]);
    }
    for (const key of contextKeys(at, run, i, seen)) add(scores, row, model.context.get(key));
  }
  return scores;
}

/** Adds to the first pass's scores what the votes say. */
export function withVotes(
  model: TagModel,
  at: TagPassage,
  run: Run,
  scores: Float64Array,
  votes: readonly number[],
): Float64Array {
  for (let i = run[0]; i < run[1]; i++)
    for (const key of voteKeys(at, run, i, votes)) add(scores, (i - run[0]) * TAG_COUNT, model.context.get(key));
  return scores;
}

function add(scores: Float64Array, row: number, weights: Float64Array | null | undefined): void {
  if (weights) for (let t = 0; t < TAG_COUNT; t++) scores[row + t]! += weights[t]!;
}

/** Index into `TAGS` for each token of a run. */
export function viterbi(transitions: Float64Array, scores: Float64Array, length: number): Uint8Array {
  const best = new Float64Array(length * TAG_COUNT).fill(-1e9);
  const from = new Uint8Array(length * TAG_COUNT);
  for (let t = 0; t < TAG_COUNT; t++) if (mayFollow(0, t)) best[t] = scores[t]! + transitions[t]!;
  for (let i = 1; i < length; i++)
    for (let t = 0; t < TAG_COUNT; t++)
      for (let p = 0; p < TAG_COUNT; p++) {
        if (!mayFollow(p, t)) continue;
        const score = best[(i - 1) * TAG_COUNT + p]! + transitions[p * TAG_COUNT + t]! + scores[i * TAG_COUNT + t]!;
        if (score > best[i * TAG_COUNT + t]!) {
          best[i * TAG_COUNT + t] = score;
          from[i * TAG_COUNT + t] = p;
        }
      }
  const tags = new Uint8Array(length);
  let tag = 0;
  for (let t = 1; t < TAG_COUNT; t++)
    if (best[(length - 1) * TAG_COUNT + t]! > best[(length - 1) * TAG_COUNT + tag]!) tag = t;
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * TAG_COUNT + tag]!;
  }
  return tags;
}
