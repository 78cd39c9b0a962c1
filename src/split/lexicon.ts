/** Pieces in, their meaning words as small numbers out, so that all that counts words counts in arrays. */
import { NumberTable } from './number-table.js';
import type { Piece } from './pieces.js';

export interface Lexicon {
  /** How many different words there are; a word is a number below it. */
  readonly size: number;
  /** The words of piece `i` are `words[starts[i]]` up to `words[starts[i + 1] − 1]`. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
  /** 1 where the word at the same place in `words` is written like a name. */
  readonly names: Uint8Array;
}

/** One for all records: each begins by clearing it. */
const numbers = new NumberTable();

export function lexiconOf(pieces: readonly Piece[]): Lexicon {
  const starts = new Int32Array(pieces.length + 1);
  for (let i = 0; i < pieces.length; i++) starts[i + 1] = starts[i]! + pieces[i]!.look.stems.length;
  const words = new Int32Array(starts[pieces.length]!);
  const names = new Uint8Array(words.length);
  numbers.clear(words.length);
  let size = 0;
  let at = 0;
  for (const { look } of pieces)
    for (const stem of look.stems) {
      const number = numbers.ofOrPut(stem >> 1, size + 1); // from 1 on
      if (number > size) size = number;
      words[at] = number - 1;
      names[at++] = stem & 1;
    }
  return { size, starts, words, names };
}

const LOGS = Float64Array.from({ length: 256 }, (_, count) => Math.log1p(count));

/** Compares passages by their words: 0 nothing in common, 1 the same words as often. */
export class Comparison {
  readonly #lexicon: Lexicon;
  readonly #one: Uint8Array;
  readonly #other: Uint8Array;
  /** The words of the one passage, then those of the other. */
  readonly #seen: Int32Array;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#one = new Uint8Array(lexicon.size);
    this.#other = new Uint8Array(lexicon.size);
    this.#seen = new Int32Array(lexicon.size * 2);
  }

  /** Cosine of the log counts of the words of two lists of pieces; of the names alone if so asked. */
  likeness(one: readonly number[], other: readonly number[], onlyNames = false): number {
    const seen = this.#seen;
    const [counts, others] = [this.#one, this.#other];
    const own = this.#count(one, counts, onlyNames, 0);
    const end = this.#count(other, others, onlyNames, own);
    let dot = 0;
    let left = 0;
    let right = 0;
    for (let k = own; k < end; k++) {
      const b = LOGS[others[seen[k]!]!]!;
      right += b * b;
    }
    for (let k = 0; k < own; k++) {
      const word = seen[k]!;
      const a = LOGS[counts[word]!]!;
      left += a * a;
      dot += a * LOGS[others[word]!]!;
      counts[word] = 0;
    }
    for (let k = own; k < end; k++) others[seen[k]!] = 0;
    return dot ? dot / Math.sqrt(left * right) : 0;
  }

  /** The end of the words seen, those of the pieces added. */
  #count(pieces: readonly number[], counts: Uint8Array, onlyNames: boolean, from: number): number {
    const { starts, words, names } = this.#lexicon;
    const seen = this.#seen;
    let end = from;
    for (const i of pieces)
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        if (onlyNames && !names[k]) continue;
        const word = words[k]!;
        const count = counts[word]!;
        if (count === 0) seen[end++] = word;
        if (count < 255) counts[word] = count + 1;
      }
    return end;
  }
}
