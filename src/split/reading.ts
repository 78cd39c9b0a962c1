/** Signs and weights in, the likeliest state of each piece out (Viterbi). */
import type { Signs } from './signs.js';
import { BEFORE, FIRST, LAST, STATE_COUNT } from './states.js';

export interface Weights {
  /** `signs[sign * STATE_COUNT + state]`. */
  readonly signs: Float32Array;
  /** `moves[from * STATE_COUNT + to]`. */
  readonly moves: Float32Array;
}

/** How well each state fits each piece by itself: `scores[piece * STATE_COUNT + state]`. */
export function scoresOf({ offsets, ids }: Pick<Signs, 'offsets' | 'ids'>, { signs }: Weights): Float32Array {
  const n = offsets.length - 1;
  const scores = new Float32Array(n * STATE_COUNT);
  for (let i = 0; i < n; i++) {
    const row = i * STATE_COUNT;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const base = ids[k]! * STATE_COUNT;
      for (let s = 0; s < STATE_COUNT; s++) scores[row + s]! += signs[base + s]!;
    }
  }
  return scores;
}

/** One state a piece. */
export function readingOf(scores: Float32Array, { moves }: Weights): Uint8Array {
  const n = scores.length / STATE_COUNT;
  const states = new Uint8Array(n);
  if (n === 0) return states;
  const from = new Uint8Array(n * STATE_COUNT);
  let best = new Float64Array(STATE_COUNT).fill(-Infinity);
  for (const s of FIRST) best[s] = scores[s]!;
  for (let i = 1; i < n; i++) {
    const next = new Float64Array(STATE_COUNT);
    for (let s = 0; s < STATE_COUNT; s++) {
      let top = -Infinity;
      let origin = 0;
      for (const p of BEFORE[s]!) {
        const score = best[p]! + moves[p * STATE_COUNT + s]!;
        if (score > top) {
          top = score;
          origin = p;
        }
      }
      next[s] = top + scores[i * STATE_COUNT + s]!;
      from[i * STATE_COUNT + s] = origin;
    }
    best = next;
  }
  let state = LAST[0]!;
  for (const s of LAST) if (best[s]! > best[state]!) state = s;
  for (let i = n - 1; i >= 0; i--) {
    states[i] = state;
    state = from[i * STATE_COUNT + state]!;
  }
  return states;
}
