/** Pieces in, their meaning words as small numbers out, so that all that counts words counts in arrays. */
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

export function lexiconOf(pieces: readonly Piece[]): Lexicon {
  const numbers = new Map<number, number>();
  const starts = new Int32Array(pieces.length + 1);
  for (let i = 0; i < pieces.length; i++) starts[i + 1] = starts[i]! + pieces[i]!.look.stems.length;
  const words = new Int32Array(starts[pieces.length]!);
  const names = new Uint8Array(words.length);
  let at = 0;
  for (const { look } of pieces)
    for (const stem of look.stems) {
      const key = stem >> 1;
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
      }
      words[at] = number;
      names[at++] = stem & 1;
    }
  return { size: numbers.size, starts, words, names };
}

const LOGS = Float64Array.from({ length: 256 }, (_, count) => Math.log1p(count));

/** Compares passages by their words: 0 nothing in common, 1 the same words as often. */
export class Comparison {
  readonly #lexicon: Lexicon;
  readonly #one: Uint8Array;
  readonly #other: Uint8Array;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#one = new Uint8Array(lexicon.size);
    this.#other = new Uint8Array(lexicon.size);
  }

  /** Cosine of the log counts of the words of two lists of pieces; of the names alone if so asked. */
  likeness(one: readonly number[], other: readonly number[], onlyNames = false): number {
    const seen: number[] = [];
    this.#count(one, this.#one, onlyNames, seen);
    const own = seen.length;
    this.#count(other, this.#other, onlyNames, seen);
    let dot = 0;
    let left = 0;
    let right = 0;
    for (let k = 0; k < seen.length; k++) {
      const word = seen[k]!;
      const a = LOGS[this.#one[word]!]!;
      const b = LOGS[this.#other[word]!]!;
      if (k < own) {
        left += a * a;
        dot += a * b;
      } else right += b * b;
    }
    for (const word of seen) {
      this.#one[word] = 0;
      this.#other[word] = 0;
    }
    return dot ? dot / Math.sqrt(left * right) : 0;
  }

  #count(pieces: readonly number[], counts: Uint8Array, onlyNames: boolean, seen: number[]): void {
    const { starts, words, names } = this.#lexicon;
    for (const i of pieces)
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        if (onlyNames && !names[k]) continue;
        const word = words[k]!;
        if (counts[word] === 0) seen.push(word);
        if (counts[word]! < 255) counts[word]!++;
      }
  }
}
