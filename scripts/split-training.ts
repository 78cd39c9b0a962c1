/** Labelled dumps in, weights for the splitter's reading out: a conditional random field, fitted by AdaGrad. */
import type { Line } from '../src/model/record.js';
import { lineItems, type Piece, toBlocks } from '../src/split/pieces.js';
import { scoresOf, type Weights } from '../src/split/reading.js';
import { SIGN_COUNT, type Signs, signsOf } from '../src/split/signs.js';
import { BEFORE, FIRST, LAST, STATE_COUNT, type State, stateOf } from '../src/split/states.js';
import type { LabelledDump } from './split-pages.js';

const S = STATE_COUNT;

/** Which states a piece may be in, as a bit set. */
export interface Example {
  readonly signs: Signs;
  readonly allowed: Uint16Array;
  readonly pieces: readonly Piece[];
}

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
  /** What taking text for furniture costs, and furniture for text: margins in log space. */
  readonly textCost: number;
  readonly furnitureCost: number;
}

export class Trainer {
  readonly weights: Weights = { signs: new Float32Array(SIGN_COUNT * S), moves: new Float32Array(S * S) };
  readonly #squares: Weights = { signs: new Float32Array(SIGN_COUNT * S), moves: new Float32Array(S * S) };
  readonly #sum: Weights = { signs: new Float32Array(SIGN_COUNT * S), moves: new Float32Array(S * S) };
  #steps = 0;
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** One step; returns the loss. */
  learn({ signs, allowed }: Example): number {
    const n = allowed.length;
    if (!n) return 0;
    const scores = scoresOf(signs, this.weights);
    const costly = scores.slice();
    for (let i = 0; i < n; i++) {
      const gold = allowed[i]!;
      if (gold === ANY) continue;
      const text = (gold & TEXT) !== 0;
      const cost = text ? this.#settings.textCost : this.#settings.furnitureCost;
      for (let s = 0; s < S; s++)
        if (!((gold >> s) & 1)) costly[i * S + s]! += ((TEXT >> s) & 1) !== (text ? 1 : 0) ? cost : 0;
    }
    const free = marginals(costly, this.weights.moves, null);
    const held = marginals(scores, this.weights.moves, allowed);
    if (!Number.isFinite(held.total)) return 0;
    this.#update(signs, free, held);
    return free.total - held.total;
  }

  #update(signs: Signs, free: Marginals, held: Marginals): void {
    const { rate, decay } = this.#settings;
    const n = signs.offsets.length - 1;
    const gradients = new Map<number, Float32Array>();
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
        let row = gradients.get(signs.ids[k]!);
        if (!row) {
          row = new Float32Array(S);
          gradients.set(signs.ids[k]!, row);
        }
        for (let s = 0; s < S; s++) row[s]! += difference[s]!;
      }
    }
    for (const [sign, row] of gradients) step(this.weights.signs, this.#squares.signs, sign * S, row, rate, decay);
    for (let f = 0; f < S; f++) {
      const row = new Float32Array(S);
      for (let t = 0; t < S; t++) row[t] = free.moves[f * S + t]! - held.moves[f * S + t]!;
      step(this.weights.moves, this.#squares.moves, f * S, row, rate, decay);
    }
  }

  /** Adds the weights as they are to a running mean. */
  keep(): void {
    this.#steps++;
    for (const part of ['signs', 'moves'] as const)
      for (let i = 0; i < this.weights[part].length; i++) this.#sum[part][i]! += this.weights[part][i]!;
  }

  mean(): Weights {
    const of = (sum: Float32Array) => sum.map((value) => value / Math.max(1, this.#steps));
    return { signs: of(this.#sum.signs), moves: of(this.#sum.moves) };
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

interface Marginals {
  readonly nodes: Float32Array;
  readonly moves: Float32Array;
  /** Log of the sum over all readings. */
  readonly total: number;
}

function marginals(scores: Float32Array, moves: Float32Array, allowed: Uint16Array | null): Marginals {
  const n = scores.length / S;
  const alpha = new Float64Array(n * S).fill(-Infinity);
  const beta = new Float64Array(n * S).fill(-Infinity);
  const may = (i: number, s: number): boolean => !allowed || ((allowed[i]! >> s) & 1) === 1;
  for (const s of FIRST) if (may(0, s)) alpha[s] = scores[s]!;
  const buffer = new Float64Array(S);
  for (let i = 1; i < n; i++)
    for (let s = 0; s < S; s++) {
      if (!may(i, s)) continue;
      let k = 0;
      for (const p of BEFORE[s]!) buffer[k++] = alpha[(i - 1) * S + p]! + moves[p * S + s]!;
      alpha[i * S + s] = logSum(buffer, k) + scores[i * S + s]!;
    }
  for (const s of LAST) if (may(n - 1, s)) beta[(n - 1) * S + s] = 0;
  for (let i = n - 2; i >= 0; i--)
    for (let t = 0; t < S; t++) {
      const onward = beta[(i + 1) * S + t]! + scores[(i + 1) * S + t]!;
      if (onward === -Infinity || !may(i + 1, t)) continue;
      for (const p of BEFORE[t]!) {
        const at = i * S + p;
        const value = onward + moves[p * S + t]!;
        const old = beta[at]!;
        beta[at] =
          old === -Infinity
            ? value
            : old > value
              ? old + Math.log1p(Math.exp(value - old))
              : value + Math.log1p(Math.exp(old - value));
      }
    }
  let k = 0;
  for (const s of LAST) buffer[k++] = alpha[(n - 1) * S + s]!;
  const total = logSum(buffer, k);
  const nodes = new Float32Array(n * S);
  const pairs = new Float32Array(S * S);
  if (!Number.isFinite(total)) return { nodes, moves: pairs, total };
  for (let i = 0; i < n; i++)
    for (let s = 0; s < S; s++) {
      const value = alpha[i * S + s]! + beta[i * S + s]! - total;
      nodes[i * S + s] = may(i, s) && value > -30 ? Math.exp(value) : 0;
    }
  for (let i = 1; i < n; i++)
    for (let s = 0; s < S; s++) {
      const onward = beta[i * S + s]! + scores[i * S + s]! - total;
      if (onward === -Infinity || !may(i, s)) continue;
      for (const p of BEFORE[s]!) {
        const value = alpha[(i - 1) * S + p]! + moves[p * S + s]! + onward;
        if (value > -30) pairs[p * S + s]! += Math.exp(value);
      }
    }
  return { nodes, moves: pairs, total };
}

function logSum(values: Float64Array, count: number): number {
  let most = -Infinity;
  for (let i = 0; i < count; i++) if (values[i]! > most) most = values[i]!;
  if (most === -Infinity) return most;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp(values[i]! - most);
  return most + Math.log(sum);
}
