/** How well each state fits each piece in, how often the pieces are in each over all readings out: the forward-backward algorithm. */
import { BEFORE, FIRST, LAST, STATE_COUNT } from '../../src/split/states.js';

const S = STATE_COUNT;

export interface Marginals {
  readonly nodes: Float32Array;
  readonly moves: Float32Array;
  /** Log of the sum over all readings. */
  readonly total: number;
}

/** In probabilities scaled piece by piece; `allowed`: the states that each piece may be in, as a bit set. */
export function marginals(scores: Float32Array, moves: Float32Array, allowed: Uint16Array | null): Marginals {
  const n = scores.length / S;
  const fits = new Float64Array(n * S);
  const go = new Float64Array(S * S);
  for (let t = 0; t < S; t++) for (const p of BEFORE[t]!) go[p * S + t] = Math.exp(moves[p * S + t]!);
  let total = 0;
  for (let i = 0; i < n; i++) {
    let most = -Infinity;
    for (let s = 0; s < S; s++) most = Math.max(most, scores[i * S + s]!);
    total += most;
    for (let s = 0; s < S; s++)
      fits[i * S + s] = !allowed || (allowed[i]! >> s) & 1 ? Math.exp(scores[i * S + s]! - most) : 0;
  }
  const alpha = new Float64Array(n * S);
  const scale = new Float64Array(n);
  const normed = (i: number): void => {
    let sum = 0;
    for (let s = 0; s < S; s++) sum += alpha[i * S + s]!;
    scale[i] = sum;
    if (sum > 0) for (let s = 0; s < S; s++) alpha[i * S + s]! /= sum;
  };
  for (const s of FIRST) alpha[s] = fits[s]!;
  normed(0);
  for (let i = 1; i < n; i++) {
    for (let s = 0; s < S; s++) {
      const fit = fits[i * S + s]!;
      if (!fit) continue;
      let sum = 0;
      for (const p of BEFORE[s]!) sum += alpha[(i - 1) * S + p]! * go[p * S + s]!;
      alpha[i * S + s] = sum * fit;
    }
    normed(i);
  }
  const beta = new Float64Array(n * S);
  let end = 0;
  for (const s of LAST) {
    beta[(n - 1) * S + s] = 1;
    end += alpha[(n - 1) * S + s]!;
  }
  for (let i = n - 2; i >= 0; i--)
    for (let t = 0; t < S; t++) {
      const onward = (beta[(i + 1) * S + t]! * fits[(i + 1) * S + t]!) / scale[i + 1]!;
      if (!onward) continue;
      for (const p of BEFORE[t]!) beta[i * S + p]! += onward * go[p * S + t]!;
    }
  for (let i = 0; i < n; i++) total += Math.log(scale[i]!);
  total += Math.log(end);
  const nodes = new Float32Array(n * S);
  const pairs = new Float32Array(S * S);
  if (!Number.isFinite(total)) return { nodes, moves: pairs, total };
  for (let i = 0; i < n * S; i++) nodes[i] = (alpha[i]! * beta[i]!) / end;
  for (let i = 1; i < n; i++)
    for (let s = 0; s < S; s++) {
      const onward = (beta[i * S + s]! * fits[i * S + s]!) / scale[i]! / end;
      if (!onward) continue;
      for (const p of BEFORE[s]!) pairs[p * S + s]! += alpha[(i - 1) * S + p]! * go[p * S + s]! * onward;
    }
  return { nodes, moves: pairs, total };
}
