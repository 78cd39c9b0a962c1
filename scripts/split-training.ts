/** Labelled dumps in, weights for the splitter's reading out: a conditional random field, fitted by AdaGrad. */
import type { Line } from '../src/model/record.js';
import { lineItems, type Piece, toBlocks } from '../src/split/pieces.js';
import { scoresOf, type Weights } from '../src/split/reading.js';
import { SIGN_COUNT } from '../src/split/sign-names.js';
import { type Signs, signsOf } from '../src/split/signs.js';
import { ALIKE, BEFORE, FIRST, LAST, STATE_COUNT, type State, stateOf } from '../src/split/states.js';
import type { LabelledDump } from './split-pages.js';

const S = STATE_COUNT;

/** Which states a piece may be in, as a bit set. */
export interface Example {
  readonly signs: Signs;
  readonly allowed: Uint16Array;
  readonly pieces: readonly Piece[];
}

const GROUPS = ALIKE.map((group) => group.map((state) => stateOf[state]));
/** A state's own weights are pulled to zero more strongly than those of its groups. */
const OWN = 4;

const bits = (...states: State[]): number => states.reduce((set, state) => set | (1 << stateOf[state]), 0);
const ANY = (1 << S) - 1;
const ALLOWED: Readonly<Record<'outside' | 'top' | 'inside', Readonly<Record<string, number>>>> = {
  outside: { C: bits('outside caption'), F: bits('fragment'), other: bits('outside') },
  top: {
    H: bits('headline again'),
    M: bits('top line'),
    C: bits('top caption'),
    D: bits('deck'),
    N: bits('deck', 'text', 'top furniture'),
    B: bits('text'),
    F: ANY,
    other: bits('top furniture'),
  },
  inside: {
    B: bits('text'),
    N: bits('text', 'furniture'),
    U: bits('text', 'furniture'),
    C: bits('caption'),
    F: ANY,
    other: bits('furniture'),
  },
};

export function exampleOf(dump: LabelledDump): Example {
  const lines: Line[] = dump.lines.map((text, i) => ({ number: i + 1, text, mark: null, unreadable: null }));
  const pieces = toBlocks.run(lineItems(lines)).on;
  const labels = pieces.map((piece) => labelOf(dump, piece));
  const allowed = new Uint16Array(pieces.length);
  const lastText = new Int32Array(pieces.length).fill(-1); // index of the last text of the article that a piece is in
  let end = -1;
  for (let i = pieces.length - 1; i >= 0; i--) {
    if (end < 0 && (labels[i] === 'B' || labels[i] === 'b')) end = i;
    lastText[i] = end;
    if (labels[i] === 'h' || labels[i] === 'b') end = -1;
  }
  let region: 'outside' | 'top' | 'inside' = 'outside';
  for (let i = 0; i < pieces.length; i++) {
    const label = labels[i]!;
    if (label === 'h') {
      allowed[i] = bits('opening headline');
      region = lastText[i]! >= 0 ? 'top' : 'outside';
      if (region === 'outside') allowed[i] = bits('outside');
      continue;
    }
    if (label === 'b') {
      allowed[i] = bits('opening text');
      region = 'inside';
    } else {
      if (region === 'top' && label === 'B') region = 'inside';
      allowed[i] = ALLOWED[region][label] ?? ALLOWED[region].other!;
    }
    if (region === 'inside' && i >= lastText[i]! && (labels[i] === 'B' || labels[i] === 'b') && lastText[i] === i)
      region = 'outside';
  }
  return { signs: signsOf(pieces), allowed, pieces };
}

function labelOf(dump: LabelledDump, piece: Piece): string {
  const { line, from, to } = piece.spans[0]!;
  const cut = dump.cuts.get(line - 1);
  if (!cut) {
    const label = dump.labels[line - 1]!;
    return from > 0 && (label === 'h' || label === 'b') ? (label === 'h' ? 'J' : 'B') : label;
  }
  if (to <= cut.column) return cut.left;
  if (from < cut.column) return 'X'; // the cut is not among the places looked at
  const start = from === cut.column;
  return start ? cut.right : cut.right === 'h' ? 'J' : cut.right === 'b' ? 'B' : cut.right;
}

export interface Settings {
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly decay: number;
  /** Share of signs hidden at each step, so that no reading hangs on one of them. */
  readonly drop: number;
}

export class Trainer {
  readonly weights: Weights = { signs: new Float32Array(SIGN_COUNT * S), moves: new Float32Array(S * S) };
  readonly #squares: Weights = { signs: new Float32Array(SIGN_COUNT * S), moves: new Float32Array(S * S) };
  readonly #sum: Weights = { signs: new Float32Array(SIGN_COUNT * S), moves: new Float32Array(S * S) };
  /** A weight is the sum of the state's own and of its groups'. */
  readonly #own = new Float32Array(SIGN_COUNT * S);
  readonly #shared = new Float32Array(SIGN_COUNT * GROUPS.length);
  readonly #sharedSquares = new Float32Array(SIGN_COUNT * GROUPS.length);
  readonly #gradients = new Float32Array(SIGN_COUNT * S);
  readonly #open = new Uint8Array(SIGN_COUNT);
  #steps = 0;
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** One step; returns the loss. */
  learn({ signs: whole, allowed }: Example, random: () => number): number {
    const signs = thinned(whole, this.#settings.drop, random);
    const n = allowed.length;
    if (!n) return 0;
    const scores = scoresOf(signs, this.weights);
    const free = marginals(scores, this.weights.moves, null);
    const held = marginals(scores, this.weights.moves, allowed);
    if (!Number.isFinite(held.total)) return 0;
    this.#update(signs, free, held);
    return free.total - held.total;
  }

  #update(signs: Signs, free: Marginals, held: Marginals): void {
    const { rate, decay } = this.#settings;
    const n = signs.offsets.length - 1;
    const touched: number[] = [];
    for (let i = 0; i < n; i++) {
      let any = false;
      const difference = new Float32Array(S);
      for (let s = 0; s < S; s++) {
        const d = free.nodes[i * S + s]! - held.nodes[i * S + s]!;
        difference[s] = d;
        if (Math.abs(d) > 1e-4) any = true;
      }
      if (!any) continue;
      for (let k = signs.offsets[i]!; k < signs.offsets[i + 1]!; k++) {
        const sign = signs.ids[k]!;
        if (!this.#open[sign]) {
          this.#open[sign] = 1;
          touched.push(sign);
        }
        for (let s = 0; s < S; s++) this.#gradients[sign * S + s]! += difference[s]!;
      }
    }
    for (const sign of touched) {
      const row = this.#gradients.subarray(sign * S, sign * S + S);
      step(this.#own, this.#squares.signs, sign * S, row, rate, decay * OWN);
      const base = sign * S;
      for (let s = 0; s < S; s++) this.weights.signs[base + s] = this.#own[base + s]!;
      for (let g = 0; g < GROUPS.length; g++) {
        let gradient = 0;
        for (const s of GROUPS[g]!) gradient += row[s]!;
        const at = sign * GROUPS.length + g;
        gradient += decay * this.#shared[at]!;
        if (gradient !== 0) {
          this.#sharedSquares[at]! += gradient * gradient;
          this.#shared[at]! -= (rate * gradient) / Math.sqrt(this.#sharedSquares[at]! + 1e-6);
        }
        for (const s of GROUPS[g]!) this.weights.signs[base + s]! += this.#shared[at]!;
      }
      row.fill(0);
      this.#open[sign] = 0;
    }
    for (let f = 0; f < S; f++) {
      const row = new Float32Array(S);
      for (let t = 0; t < S; t++) row[t] = free.moves[f * S + t]! - held.moves[f * S + t]!;
      step(this.weights.moves, this.#squares.moves, f * S, row, rate, decay);
    }
  }

  /** How far the weights are from the labels: log loss, and how many pieces are text in one and not in the other (by posterior). */
  static loss({ signs, allowed }: Example, weights: Weights): { loss: number; wrongText: number; texts: number } {
    if (!allowed.length) return { loss: 0, wrongText: 0, texts: 0 };
    const scores = scoresOf(signs, weights);
    const free = marginals(scores, weights.moves, null);
    const held = marginals(scores, weights.moves, allowed);
    let wrongText = 0;
    let texts = 0;
    for (let i = 0; i < allowed.length; i++) {
      let text = 0;
      for (let s = 0; s < S; s++) if ((TEXT >> s) & 1) text += free.nodes[i * S + s]!;
      const gold = (allowed[i]! & TEXT) !== 0 ? 1 : 0;
      texts += gold;
      wrongText += Math.abs(gold - text);
    }
    return { loss: Number.isFinite(held.total) ? free.total - held.total : 0, wrongText, texts };
  }

  /** Adds the weights as they are to a running mean. */
  keep(): void {
    this.#steps++;
    for (const part of ['signs', 'moves'] as const)
      for (let i = 0; i < this.weights[part].length; i++) this.#sum[part][i]! += this.weights[part][i]!;
  }

  mean(): Weights {
    const of = (sum: Float32Array, factor: number) => sum.map((value) => (value * factor) / Math.max(1, this.#steps));
    return { signs: of(this.#sum.signs, 1 - this.#settings.drop), moves: of(this.#sum.moves, 1) };
  }
}

const TEXT = bits('text', 'opening text');

function step(
  weights: Float32Array,
  squares: Float32Array,
  base: number,
  row: Float32Array,
  rate: number,
  decay: number,
): void {
  for (let s = 0; s < S; s++) {
    const gradient = row[s]! + decay * weights[base + s]!;
    if (gradient === 0) continue;
    squares[base + s]! += gradient * gradient;
    weights[base + s]! -= (rate * gradient) / Math.sqrt(squares[base + s]! + 1e-6);
  }
}

function thinned(signs: Signs, drop: number, random: () => number): Signs {
  if (!drop) return signs;
  const n = signs.offsets.length - 1;
  const offsets = new Uint32Array(n + 1);
  const ids = new Uint16Array(signs.ids.length);
  let next = 0;
  for (let i = 0; i < n; i++) {
    offsets[i] = next;
    for (let k = signs.offsets[i]!; k < signs.offsets[i + 1]!; k++) if (random() >= drop) ids[next++] = signs.ids[k]!;
  }
  offsets[n] = next;
  return { ...signs, offsets, ids: ids.subarray(0, next) };
}

interface Marginals {
  readonly nodes: Float32Array;
  readonly moves: Float32Array;
  /** Log of the sum over all readings. */
  readonly total: number;
}

/** Forward and backward over all readings, in probabilities scaled piece by piece. */
function marginals(scores: Float32Array, moves: Float32Array, allowed: Uint16Array | null): Marginals {
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
