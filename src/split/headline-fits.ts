/** Lines above a text in, how far the words of each come back in it out. */

import { PieceWords } from './piece-words.js';
import type { Top } from './tops.js';
import type { Vocabulary } from './vocabulary.js';

/** What the words of a line say of it. */
export interface Fit {
  /** 0–1: share of its words, weighed, that the text takes up. */
  readonly share: number;
  readonly matches: number;
  readonly score: number;
  readonly before: number;
}

export class HeadlineFits {
  readonly #vocabulary: Vocabulary;
  readonly #texts: PieceWords;
  readonly #before: PieceWords;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#texts = new PieceWords(vocabulary.lexicon);
    this.#before = new PieceWords(vocabulary.lexicon);
  }

  of(lines: readonly number[], { texts, before }: Top): Fit[] {
    if (lines.length === 0) return [];
    this.#texts.fill(texts);
    this.#before.fill(before);
    return lines.map((i) => this.#fit(i));
  }

  #fit(piece: number): Fit {
    const { lexicon, weights } = this.#vocabulary;
    let all = 0;
    let taken = 0;
    let matches = 0;
    let before = 0;
    for (let k = lexicon.starts[piece]!; k < lexicon.starts[piece + 1]!; k++) {
      const word = lexicon.words[k]!;
      all += weights[k]!;
      if (this.#before.has(word)) before += weights[k]!;
      if (!this.#texts.has(word)) continue;
      taken += weights[k]!;
      matches++;
    }
    if (!all) return { share: 0, matches: 0, score: 0, before: 0 };
    return { share: taken / all, matches, score: matches > 1 ? (taken * taken) / all : 0, before: before / all };
  }
}
