/** Labelled dumps in, weights for the splitter's reading out: a conditional random field, fitted by AdaGrad. */
import type { Line } from '../../src/model/record.js';
import { lineItems, type Piece, toBlocks } from '../../src/split/pieces.js';
import { scoresOf, type Weights } from '../../src/split/reading.js';
import { SIGN_COUNT } from '../../src/split/sign-names.js';
import { type Signs, signsOf } from '../../src/split/signs.js';
import { ALIKE, STATE_COUNT, type State, stateOf } from '../../src/split/states.js';
import { type Marginals, marginals } from './marginals.js';
import type { LabelledDump } from './pages.js';

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
