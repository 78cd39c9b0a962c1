/** Pieces in, whether a word stands in one of them out. */
import type { Lexicon } from './lexicon.js';

/** Filled and emptied again and again; emptying it costs nothing. */
export class PieceWords {
  readonly #lexicon: Lexicon;
  /** In which filling a word was added last. */
  readonly #fillings: Uint32Array;
  #filling = 1;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#fillings = new Uint32Array(lexicon.size);
  }

  clear(): void {
    this.#filling++;
  }

  add(piece: number): void {
    const { starts, words } = this.#lexicon;
    for (let k = starts[piece]!; k < starts[piece + 1]!; k++) this.#fillings[words[k]!] = this.#filling;
  }

  /** It with the pieces alone. */
  fill(pieces: readonly number[]): void {
    this.clear();
    for (const piece of pieces) this.add(piece);
  }

  has(word: number): boolean {
    return this.#fillings[word] === this.#filling;
  }
}
