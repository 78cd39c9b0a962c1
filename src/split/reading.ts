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
  const rows = new Uint32Array(ids.length); // where the weights of each sign begin
  for (let k = 0; k < ids.length; k++) rows[k] = ids[k]! * STATE_COUNT;
  for (let i = 0; i < n; i++) {
    const [from, to] = [offsets[i]!, offsets[i + 1]!];
    let state = 0;
    for (; state + 4 <= STATE_COUNT; state += 4) {
      // Four sums side by side: one by itself waits at each step for the step before.
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let k = from; k < to; k++) {
        const at = rows[k]! + state;
        a = Math.fround(a + signs[at]!);
        b = Math.fround(b + signs[at + 1]!);
        c = Math.fround(c + signs[at + 2]!);
        d = Math.fround(d + signs[at + 3]!);
      }
      const at = i * STATE_COUNT + state;
      scores[at] = a;
      scores[at + 1] = b;
      scores[at + 2] = c;
      scores[at + 3] = d;
    }
    for (; state < STATE_COUNT; state++) {
      let sum = 0;
      for (let k = from; k < to; k++) sum = Math.fround(sum + signs[rows[k]! + state]!);
      scores[i * STATE_COUNT + state] = sum;
    }
  }
  return scores;
}

/** The states before state `s` are `ORIGINS[FROM[s]]` up to `ORIGINS[FROM[s + 1] − 1]`. */
const ORIGINS = Uint8Array.from(BEFORE.flat());
const FROM = Uint8Array.from([0, ...BEFORE.map((_, s) => BEFORE.slice(0, s + 1).flat().length)]);

/** One state a piece. */
export function readingOf(scores: Float32Array, { moves }: Weights): Uint8Array {
  const n = scores.length / STATE_COUNT;
  const states = new Uint8Array(n);
  if (n === 0) return states;
  const origins = new Uint8Array(n * STATE_COUNT);
  let best = new Float64Array(STATE_COUNT).fill(-Infinity);
  let next = new Float64Array(STATE_COUNT);
  for (const s of FIRST) best[s] = scores[s]!;
  for (let i = 1; i < n; i++) {
    for (let s = 0; s < STATE_COUNT; s++) {
      let top = -Infinity;
      let origin = 0;
      for (let k = FROM[s]!; k < FROM[s + 1]!; k++) {
        const p = ORIGINS[k]!;
        const score = best[p]! + moves[p * STATE_COUNT + s]!;
        if (score > top) {
          top = score;
          origin = p;
        }
      }
      next[s] = top + scores[i * STATE_COUNT + s]!;
      origins[i * STATE_COUNT + s] = origin;
    }
    [best, next] = [next, best];
  }
  let state = LAST[0]!;
  for (const s of LAST) if (best[s]! > best[state]!) state = s;
  for (let i = n - 1; i >= 0; i--) {
    states[i] = state;
    state = origins[i * STATE_COUNT + state]!;
  }
  return states;
}
