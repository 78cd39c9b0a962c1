/** The passages on both sides of a place in, what their words say for a boundary between them out. */
import { BOUNDARY_SIGNS, type BoundarySign } from './boundary-signs.js';
import type { Dump } from './dump.js';
import { type OpenSigns, type Sheet, sheetLines } from './judge.js';
import { isTopLine } from './kinds.js';
import { Comparison } from './lexicon.js';
import { END } from './look.js';
import { isLikeTitle } from './parted-titles.js';
import { PieceWords } from './piece-words.js';
import type { Place } from './places.js';

const AT = sheetLines(BOUNDARY_SIGNS);

/** What `writeSides` writes, and how high it may be. */
const OF_SIDES: OpenSigns<BoundarySign> = {
  'the words of both sides are alike': 5,
  'hardly a word in common': 1,
  'few words in common': 1,
  'some words in common': 1,
  'many words in common': 1,
  'long passages on both sides': 1,
  'long passages with hardly a word in common': 1,
  'long passages with few words in common': 1,
};
/** The same for `writeFurther`. */
export const FURTHER: OpenSigns<BoundarySign> = {
  'the nearest paragraphs are alike': 5,
  'the nearest paragraphs have hardly a word in common': 1,
  'the nearest paragraphs have few words in common': 1,
  'the sides are as alike as the halves of one of them': 2,
  'the names of both sides are alike': 5,
  'names on both sides, and hardly one in common': 1,
  'a line above whose words the text takes up': 1,
};
export const OF_WORDS: OpenSigns<BoundarySign> = { ...OF_SIDES, ...FURTHER };

/**
 * Of 250 headlines of labelled pages put between four paragraphs of two of them 0.74 pass these bounds, of 280 subheads between four paragraphs
 * above and below 0.05, between eight 0.003.
 */
const FEWEST_PARAGRAPHS = 2;
const FEWEST_TITLE_WORDS = 4;
const TAKEN_UP = 0.25;
const ALIKE = 0.06;
const NAMES_ALIKE = 0.05;

const SOME = 5;
const NEAREST = 5;
const HALVES = 4;
/** What halves of a short passage have in common. */
const USUAL_HALVES = 0.15;
const LONGEST_HEADING = 200;
const FARTHEST_HEADING = 60;

export class LikenessEvidence {
  readonly #dump: Dump;
  readonly #comparison: Comparison;
  readonly #left: PieceWords;
  readonly #right: PieceWords;
  /** Of the sides of the place that was written last. */
  #alike = 0;

  constructor(dump: Dump) {
    const { lexicon } = dump.vocabulary;
    this.#dump = dump;
    this.#comparison = new Comparison(lexicon);
    this.#left = new PieceWords(lexicon);
    this.#right = new PieceWords(lexicon);
  }

  writeSides({ left, right }: Place, sheet: Sheet<BoundarySign>): void {
    const alike = this.#comparison.likeness(left, right);
    const long = isLong(left, right);
    this.#alike = alike;
    sheet.put(AT['the words of both sides are alike'], alike * 5);
    sheet.put(AT['hardly a word in common'], alike < 0.03);
    sheet.put(AT['few words in common'], alike < 0.06);
    sheet.put(AT['some words in common'], alike < 0.1);
    sheet.put(AT['many words in common'], alike >= 0.15);
    sheet.put(AT['long passages on both sides'], left.length > SOME && right.length > SOME);
    sheet.put(AT['long passages with hardly a word in common'], long && alike < 0.06);
    sheet.put(AT['long passages with few words in common'], long && alike < 0.1);
  }

  /** After `writeSides` of the same place. */
  writeFurther(place: Place, sheet: Sheet<BoundarySign>): void {
    const { left, right } = place;
    const near = this.#comparison.likeness(left.slice(-NEAREST), right.slice(0, NEAREST));
    const names = this.#comparison.likeness(left, right, true);
    sheet.put(AT['the nearest paragraphs are alike'], near * 5);
    sheet.put(AT['the nearest paragraphs have hardly a word in common'], near < 0.03);
    sheet.put(AT['the nearest paragraphs have few words in common'], near < 0.08);
    sheet.put(
      AT['the sides are as alike as the halves of one of them'],
      Math.min(2, this.#alike / Math.max(0.03, this.#usual(left, right))),
    );
    sheet.put(AT['the names of both sides are alike'], names * 5);
    sheet.put(AT['names on both sides, and hardly one in common'], isLong(left, right) && names < 0.05);
    sheet.put(AT['a line above whose words the text takes up'], this.#heading(place));
  }

  /**
   * Where two texts have nothing to do with each other, and a line between them speaks of the lower one alone, that line; −1 where not so.
   * Read by its form alone such a line is a subhead.
   */
  titleBetween(place: Place): number {
    const { left, right } = place;
    if (Math.min(left.length, right.length) < FEWEST_PARAGRAPHS) return -1;
    const title = this.#lineTakenUp(place);
    if (title < 0 || this.#comparison.likeness(left, right) >= ALIKE) return -1;
    return this.#comparison.likeness(left, right, true) < NAMES_ALIKE ? title : -1;
  }

  /** The line right above the text, or above author and day, that is no sentence, and of whose words this text takes up enough. */
  #lineTakenUp({ last, first, left, right }: Place): number {
    const { pieces, kinds, vocabulary } = this.#dump;
    for (let i = first - 1; i > last; i--) {
      if (isTopLine(kinds[i]!)) continue;
      if (!isLikeTitle(pieces[i]!, kinds[i]!) || pieces[i]!.look.words < FEWEST_TITLE_WORDS) return -1;
      this.#left.fill(left);
      this.#right.fill(right);
      return this.#taken(i, vocabulary) >= TAKEN_UP ? i : -1;
    }
    return -1;
  }

  /** How alike the halves of one side are. */
  #usual(...sides: readonly (readonly number[])[]): number {
    const halves = sides.filter((side) => side.length >= HALVES).map((side) => this.#halves(side));
    return halves.length ? halves.reduce((sum, half) => sum + half, 0) / halves.length : USUAL_HALVES;
  }

  #halves(side: readonly number[]): number {
    const middle = side.length >> 1;
    return this.#comparison.likeness(side.slice(0, middle), side.slice(middle));
  }

  /** 0–1: of the words of the best line between, the share that the text after it takes up, and the text before it does not. */
  #heading({ last, first, left, right }: Place): number {
    const { pieces, vocabulary } = this.#dump;
    let best = 0;
    let isFilled = false;
    for (let i = Math.max(last + 1, first - FARTHEST_HEADING); i <= first; i++) {
      const { look } = pieces[i]!;
      if (look.words < 3 || look.length > LONGEST_HEADING || look.end === END.stop) continue;
      if (!isFilled) {
        this.#left.fill(left);
        this.#right.fill(right);
        isFilled = true;
      }
      best = Math.max(best, this.#taken(i, vocabulary));
    }
    return best;
  }

  #taken(piece: number, { lexicon: { starts, words }, weights }: Dump['vocabulary']): number {
    let all = 0;
    let taken = 0;
    let matches = 0;
    for (let k = starts[piece]!; k < starts[piece + 1]!; k++) {
      all += weights[k]!;
      if (!this.#right.has(words[k]!) || this.#left.has(words[k]!)) continue;
      taken += weights[k]!;
      matches++;
    }
    return matches > 1 ? taken / all : 0;
  }
}

function isLong(left: readonly number[], right: readonly number[]): boolean {
  return left.length >= SOME && right.length >= SOME;
}
