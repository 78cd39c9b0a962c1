/** Pieces in, how far the words of each come back before and after it out. */
import { type Lexicon, lexiconOf } from './lexicon.js';
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
  readonly lexicon: Lexicon;
  /** What the word at each place of the lexicon tells: rare ones more, names twice as much. */
  readonly weights: Float64Array;
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
  const lexicon = lexiconOf(pieces);
  const prose = new Uint8Array(n);
  const order = new Int32Array(n); // number of prose pieces up to here
  for (let i = 0, proses = 0; i < n; i++) {
    if (isProse(pieces[i]!.look)) prose[i] = 1;
    proses += prose[i]!;
    order[i] = proses;
  }
  const proses = n ? order[n - 1]! : 0;
  const weights = weightsOf(lexicon, prose, proses);
  const told = { prose, order, weights, proses };
  const { before, names, crossing, origins } = lookBack(lexicon, told);
  const onward = onwardOf(lexicon, told, origins);
  const after = lookAhead(lexicon, prose, order, weights);
  return { before, after, ties: tiesOf(crossing, order, prose, proses), onward, names, prose, lexicon, weights };
}

/** What the word at each place tells: rare ones more, names twice as much. */
function weightsOf({ size, starts, words, names }: Lexicon, prose: Uint8Array, proses: number): Float64Array {
  const counts = new Int32Array(size);
  for (let i = 0; i < prose.length; i++)
    if (prose[i]) for (let k = starts[i]!; k < starts[i + 1]!; k++) counts[words[k]!]!++;
  const rarities = raritiesOf(counts, proses);
  const weights = new Float64Array(words.length);
  for (let k = 0; k < words.length; k++) weights[k] = (names[k] ? 2 : 1) * rarities[words[k]!]!;
  return weights;
}

/** Most words stand once or twice, so that few logarithms are to be taken. */
function raritiesOf(counts: Int32Array, proses: number): Float64Array {
  const known: number[] = [];
  const rarities = new Float64Array(counts.length);
  for (let word = 0; word < counts.length; word++) {
    const count = counts[word] || 1;
    known[count] ??= Math.log(1 + (3 + proses) / (count + 1));
    rarities[word] = known[count];
  }
  return rarities;
}

interface Told {
  readonly prose: Uint8Array;
  readonly order: Int32Array;
  readonly weights: Float64Array;
  readonly proses: number;
}

const NOWHERE = -FAR - 1;

function lookBack(lexicon: Lexicon, { prose, order, weights, proses }: Told) {
  const { size, starts, words, names: isName } = lexicon;
  const n = prose.length;
  const before = new Float32Array(n);
  const names = new Float32Array(n).fill(1);
  const crossing = new Float64Array(proses + 2);
  const last = new Int32Array(size).fill(NOWHERE);
  const origins = new Int32Array(words.length);
  for (let i = 0; i < n; i++) {
    const isText = prose[i] === 1;
    const here = order[i]! - prose[i]!;
    const end = starts[i + 1]!;
    let all = 0;
    let seen = 0;
    let named = 0;
    let known = 0;
    for (let k = starts[i]!; k < end; k++) {
      const word = words[k]!;
      const weight = weights[k]!;
      all += weight;
      named += isName[k]!;
      const at = last[word]!;
      if (at !== NOWHERE && here - at < REACH) {
        seen += weight;
        known += isName[k]!;
        if (isText && at < here) {
          crossing[at + 1]! += weight;
          crossing[here + 1]! -= weight;
        }
      }
      if (isText) {
        origins[k] = at;
        last[word] = here;
      }
    }
    before[i] = all ? seen / all : 0;
    if (named) names[i] = known / named;
  }
  return { before, names, crossing, origins };
}

/** `origins`: the paragraph in which each word of a paragraph stood last. */
function onwardOf({ starts }: Lexicon, { prose, order, weights, proses }: Told, origins: Int32Array): Float32Array {
  const n = prose.length;
  const paragraphs = new Int32Array(proses);
  for (let i = 0; i < n; i++) if (prose[i]) paragraphs[order[i]! - 1] = i;
  const onward = new Float32Array(n);
  for (let i = 0, before = -1; i < n; i++) {
    const here = order[i]! - prose[i]!;
    onward[i] = here === before ? onward[i - 1]! : shareBefore(here, Math.min(proses, here + ONWARD));
    before = here;
  }
  return onward;

  function shareBefore(from: number, to: number): number {
    let all = 0;
    let seen = 0;
    for (let p = from; p < to; p++) {
      const piece = paragraphs[p]!;
      const end = starts[piece + 1]!;
      for (let k = starts[piece]!; k < end; k++) {
        const origin = origins[k]!;
        if (origin >= from) continue; // it came up within the four
        all += weights[k]!;
        if (from - origin <= FAR) seen += weights[k]!;
      }
    }
    return all ? seen / all : 0;
  }
}

function lookAhead({ size, starts, words }: Lexicon, prose: Uint8Array, order: Int32Array, weights: Float64Array) {
  const n = prose.length;
  const after = new Float32Array(n);
  const next = new Int32Array(size).fill(-1);
  for (let i = n - 1; i >= 0; i--) {
    const here = order[i]!;
    let all = 0;
    let seen = 0;
    const isText = prose[i] === 1;
    const end = starts[i + 1]!;
    for (let k = starts[i]!; k < end; k++) {
      const word = words[k]!;
      all += weights[k]!;
      const at = next[word]!;
      if (at >= 0 && at - here < REACH) seen += weights[k]!;
      if (isText) next[word] = here;
    }
    after[i] = all ? seen / all : 0;
  }
  return after;
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
