/** Runs with features and gold tags in, sparse weights of a linear-chain conditional random field out (FTRL-proximal, L1 and L2). */
import { TAG_COUNT } from '../../src/name/tag-sums.js';
import { mayFollow, viterbi } from '../../src/name/tagger.js';

export interface TrainingRun {
  /** For each token its feature ids. */
  readonly features: readonly Int32Array[];
  readonly gold: Uint8Array;
  /** Scores that are given and not learnt, `TAG_COUNT` a token. */
  readonly base: Float64Array | null;
}

export interface Learned {
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

export interface Rates {
  readonly epochs: number;
  /** Learning rate. */
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
}

const T = TAG_COUNT;
const ALLOWED = Array.from({ length: T * T }, (_, k) => mayFollow(Math.floor(k / T), k % T));

/** One family of weights under FTRL-proximal (McMahan and others 2013). */
function proximal(size: number, { alpha, l1, l2 }: Rates) {
  const z = new Float64Array(size);
  const n = new Float64Array(size);
  const w = new Float64Array(size);
  return {
    w,
    update(i: number, gradient: number): void {
      if (gradient === 0) return;
      const before = Math.sqrt(n[i]!);
      n[i]! += gradient * gradient;
      const after = Math.sqrt(n[i]!);
      z[i]! += gradient - ((after - before) / alpha) * w[i]!;
      w[i] = Math.abs(z[i]!) <= l1 ? 0 : -(z[i]! - Math.sign(z[i]!) * l1) / ((1 + after) / alpha + l2);
    },
  };
}

/** The order of runs is shuffled by a fixed generator: the same input gives the same weights. */
export function learned(
  runs: readonly TrainingRun[],
  featureCount: number,
  rates: Rates,
  start: Float64Array | null,
): Learned {
  const feature = proximal(featureCount * T, rates);
  const transition = proximal(T * T, { ...rates, l1: 0 });
  const order = runs.map((_, i) => i);
  let seed = 12345;
  for (let epoch = 0; epoch < rates.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const run = runs[index]!;
      const transitions = start ? transition.w.map((value, i) => value + start[i]!) : transition.w;
      const { node, edge } = marginals(scoresOf(run, feature.w), transitions, run.features.length);
      run.features.forEach((list, i) => {
        for (let t = 0; t < T; t++) {
          const gradient = node[i * T + t]! - (run.gold[i] === t ? 1 : 0);
          if (Math.abs(gradient) > 1e-4) for (const f of list) feature.update(f * T + t, gradient);
        }
        edge[(i ? run.gold[i - 1]! : 0) * T + run.gold[i]!]! -= 1;
      });
      for (let k = 0; k < T * T; k++) if (ALLOWED[k]) transition.update(k, edge[k]!);
    }
  }
  return { weights: feature.w, transitions: transition.w.map((value, i) => value + (start?.[i] ?? 0)) };
}

/** Expected tags of each token, and expected transitions summed over the run. */
function marginals(scores: Float64Array, transitions: Float64Array, length: number) {
  const forward = new Float64Array(length * T).fill(-Infinity);
  const backward = new Float64Array(length * T);
  const terms = new Float64Array(T);
  for (let t = 0; t < T; t++) if (ALLOWED[t]) forward[t] = scores[t]! + transitions[t]!;
  for (let i = 1; i < length; i++)
    for (let t = 0; t < T; t++) {
      for (let p = 0; p < T; p++)
        terms[p] = ALLOWED[p * T + t] ? forward[(i - 1) * T + p]! + transitions[p * T + t]! : -Infinity;
      forward[i * T + t] = logSum(terms) + scores[i * T + t]!;
    }
  for (let i = length - 2; i >= 0; i--)
    for (let p = 0; p < T; p++) {
      for (let t = 0; t < T; t++)
        terms[t] = ALLOWED[p * T + t]
          ? transitions[p * T + t]! + scores[(i + 1) * T + t]! + backward[(i + 1) * T + t]!
          : -Infinity;
      backward[i * T + p] = logSum(terms);
    }
  const total = logSum(forward.slice((length - 1) * T));
  const node = forward.map((value, k) => Math.exp(value + backward[k]! - total));
  const edge = new Float64Array(T * T);
  for (let t = 0; t < T; t++) edge[t]! += node[t]!;
  for (let i = 1; i < length; i++)
    for (let k = 0; k < T * T; k++) {
      if (!ALLOWED[k]) continue;
      const t = k % T;
      edge[k]! += Math.exp(
        forward[(i - 1) * T + Math.floor(k / T)]! + transitions[k]! + scores[i * T + t]! + backward[i * T + t]! - total,
      );
    }
  return { node, edge };
}

function logSum(values: Float64Array): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  if (most === -Infinity) return most;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

export function predicted(run: TrainingRun, { weights, transitions }: Learned): Uint8Array {
  const tags = new Uint8Array(run.features.length);
  viterbi(transitions, scoresOf(run, weights), { tags, from: 0, to: tags.length });
  return tags;
}

export function scoresOf(run: TrainingRun, weights: Float64Array): Float64Array {
  const scores = run.base ? run.base.slice() : new Float64Array(run.features.length * T);
  run.features.forEach((list, i) => {
    for (const feature of list) for (let t = 0; t < T; t++) scores[i * T + t]! += weights[feature * T + t]!;
  });
  return scores;
}
