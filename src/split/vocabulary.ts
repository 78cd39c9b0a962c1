/** Pieces in, how far the words of each come back before and after it out. */
import { END, type Look } from './look.js';
import type { Piece } from './pieces.js';

export interface Vocabulary {
  /** 0–1: share of a piece's meaning words that stand in the running text up to twelve paragraphs before. */
  readonly before: Float32Array;
  /** The same, after. */
  readonly after: Float32Array;
  /** 0–1: how many words tie the text before a piece to the text from it on, against what is usual around. */
  readonly ties: Float32Array;
  /** 0–1: share of the meaning words of the four paragraphs from a piece on that stand in the forty before it. */
  readonly onward: Float32Array;
  /** 0–1: the same of the capitalised words of the piece alone; 1 where it has none. */
  readonly names: Float32Array;
  /** 1 where a piece is running text. */
  readonly prose: Uint8Array;
}

const REACH = 12;
const FAR = 40;
const ONWARD = 4;

/** Running text: a sentence or more. */
export function isProse(look: Look): boolean {
  return (
    look.length >= 70 && look.words >= 8 && (look.end === END.stop || look.stops > 0 || look.small * 4 >= look.words)
  );
}

export function vocabularyOf(pieces: readonly Piece[]): Vocabulary {
  const n = pieces.length;
  const before = new Float32Array(n);
  const after = new Float32Array(n);
  const prose = new Uint8Array(n);
  const order = new Int32Array(n); // number of prose pieces up to here
  const { ids, distinct } = numbered(pieces);
  const counts = new Uint32Array(distinct);
  let proses = 0;
  for (let i = 0; i < n; i++) {
    const { look } = pieces[i]!;
    if (isProse(look)) {
      prose[i] = 1;
      proses++;
      for (const id of ids[i]!) counts[id]!++;
    }
    order[i] = proses;
  }
  const rarity = Float64Array.from(counts, (count) => Math.log(1 + (3 + proses) / ((count || 1) + 1)));
  const last = new Int32Array(distinct).fill(NEVER);
  const crossing = new Float64Array(proses + 2);
  const names = new Float32Array(n).fill(1);
  // of each paragraph's words: weight, and the paragraph in which each stood last, laid end to end
  const starts = new Int32Array(proses + 1);
  const weights: number[] = [];
  const origins: number[] = [];
  for (let i = 0; i < n; i++) {
    const { look } = pieces[i]!;
    const here = order[i]! - prose[i]!;
    let all = 0;
    let seen = 0;
    let named = 0;
    let known = 0;
    for (let k = 0; k < look.stems.length; k++) {
      const stem = look.stems[k]!;
      const id = ids[i]![k]!;
      const weight = (stem & 1 ? 2 : 1) * rarity[id]!;
      all += weight;
      if (stem & 1) named++;
      const at = last[id]!;
      if (at !== NEVER && here - at < REACH) {
        seen += weight;
        if (stem & 1) known++;
        if (prose[i] && at < here) {
          crossing[at + 1]! += weight;
          crossing[here + 1]! -= weight;
        }
      }
      if (prose[i]) {
        weights.push(weight);
        origins.push(at === NEVER ? -FAR - 1 : at);
        last[id] = here;
      }
    }
    if (prose[i]) starts[here + 1] = weights.length;
    before[i] = all ? seen / all : 0;
    if (named) names[i] = known / named;
  }
  const onward = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const here = order[i]! - prose[i]!;
    const end = starts[Math.min(proses, here + ONWARD)]!;
    let all = 0;
    let seen = 0;
    for (let k = starts[here]!; k < end; k++) {
      const origin = origins[k]!;
      if (origin >= here) continue; // it came up within the four
      all += weights[k]!;
      if (here - origin <= FAR) seen += weights[k]!;
    }
    onward[i] = all ? seen / all : 0;
  }
  last.fill(NEVER);
  for (let i = n - 1; i >= 0; i--) {
    const { look } = pieces[i]!;
    const here = order[i]!;
    let all = 0;
    let seen = 0;
    for (let k = 0; k < look.stems.length; k++) {
      const id = ids[i]![k]!;
      const weight = (look.stems[k]! & 1 ? 2 : 1) * rarity[id]!;
      all += weight;
      const at = last[id]!;
      if (at !== NEVER && at - here < REACH) seen += weight;
      if (prose[i]) last[id] = here;
    }
    after[i] = all ? seen / all : 0;
  }
  return { before, after, ties: tiesOf(crossing, order, prose, proses), onward, names, prose };
}

/** No paragraph's number. */
const NEVER = -1;

/** The words of each piece as numbers from 0 on, whatever their case: rows in place of maps. */
function numbered(pieces: readonly Piece[]): { readonly ids: readonly Int32Array[]; readonly distinct: number } {
  const known = new Map<number, number>();
  const ids = pieces.map(({ look }) => {
    const own = new Int32Array(look.stems.length);
    look.stems.forEach((stem, k) => {
      let id = known.get(stem >> 1);
      if (id === undefined) {
        id = known.size;
        known.set(stem >> 1, id);
      }
      own[k] = id;
    });
    return own;
  });
  return { ids, distinct: known.size };
}

/** `crossing` is a difference array: `crossing[p]` is the weight of words that stand both before and from paragraph p on. */
function tiesOf(crossing: Float64Array, order: Int32Array, prose: Uint8Array, proses: number): Float32Array {
  for (let p = 1; p < crossing.length; p++) crossing[p]! += crossing[p - 1]!;
  const ties = new Float32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const p = order[i]! - prose[i]!;
    let most = 0;
    for (let q = Math.max(1, p - 5); q <= Math.min(proses - 1, p + 5); q++)
      if (crossing[q]! > most) most = crossing[q]!;
    ties[i] = most ? (p < 1 || p >= proses ? 0 : crossing[p]! / most) : 1;
  }
  return ties;
}
