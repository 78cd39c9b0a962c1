/** The units of a stretch in, what a look counts among them out: word by word, number by number, sign by sign. */
import { HASH_START, withUnit } from '../text/hash.js';
import {
  CUES,
  cueBit,
  NOTICE_WORD,
  noticeForms,
  OPENS_BYLINE,
  OPENS_PAIR,
  pairCues,
  pairHash,
  SMALL_WORD,
  wordBits,
} from './cues.js';
import {
  classOf,
  DIGIT,
  foldOf,
  isCaseless,
  isQuote,
  isStop,
  LOWER,
  OTHER,
  quartersOf,
  SPACE,
  UNSPACED,
  UPPER,
} from './letters.js';

const CUE_BITS = (1 << CUES.length) - 1;
/** Match: "Ein Gastbeitrag von Anna Schmidt". Near miss: "Zwei Biber am Mühlbach von Hartum". */
const MOST_WORDS_TO_BY = 3;
const NO_BY = CUE_BITS & ~cueBit('an opening "by"');
/** Letters that make a stem. */
const STEM = 6;
const MOST_STEMS = 80;
/** Words that make an opening. */
const OPENING = 6;
const POINT = 46;
const APOSTROPHES = [39, 0x2019] as const;

/** What each field means is told at `Look`. */
export class Scan {
  words = 0;
  capitals = 0;
  shouts = 0;
  small = 0;
  digits = 0;
  stops = 0;
  quotes = 0;
  cues = 0;
  cueWords = 0;
  hash = HASH_START;
  /** 0: fewer words. */
  opening = 0;
  readonly stems: number[] = [];
  notices = 0;
  address = false;
  clock = false;
  dateNumbers = false;
  year = false;
  /** Where the last opening one stands; −1: none does. */
  bracket = -1;
  bars = 0;
  glued = 0;
  caseless = false;
  /** What letters of other scripts say more than Latin ones, in quarters of a letter. */
  quarters = 0;

  readonly #units: Uint16Array;
  readonly #start: number;
  readonly #end: number;
  /** A sentence ended right before. */
  #stopped = false;
  /** The hash of the word right before, and whether it may open a cue of two words. */
  #last = 0;
  #mayPair = false;
  /** Numbers joined by signs of dates so far. */
  #joined = 0;

  /** White space at the ends stands outside `start` and `end`. */
  constructor(units: Uint16Array, start: number, end: number) {
    this.#units = units;
    this.#start = start;
    this.#end = end;
  }

  all(): void {
    const units = this.#units;
    for (let i = this.#start; i < this.#end; ) {
      const kind = classOf(units[i]!);
      if (kind === SPACE) i++;
      else if (kind === LOWER || kind === UPPER) i = this.#word(i, kind);
      else if (kind === DIGIT) i = this.#number(i);
      else if (kind === UNSPACED) i = this.#character(i);
      else i = this.#sign(i);
    }
  }

  #word(from: number, kind: number): number {
    const units = this.#units;
    const stemEnd = from + STEM;
    let hash = HASH_START;
    let stem = 0;
    let uppers = 0;
    let i = from;
    // Nearly all that a dump holds is small letters: they have loops of their own. What stands at the end is no letter.
    for (;;) {
      for (; i < stemEnd && classOf(units[i]!) === LOWER; i++) hash = withUnit(hash, foldOf(units[i]!));
      if (i === stemEnd) stem = hash;
      for (; classOf(units[i]!) === LOWER; i++) hash = withUnit(hash, foldOf(units[i]!));
      if (classOf(units[i]!) !== UPPER) break;
      if (i > from && classOf(units[i - 1]!) === LOWER) this.glued++;
      hash = withUnit(hash, foldOf(units[i++]!));
      uppers++;
    }
    const length = i - from;
    const capital = kind === UPPER;
    this.#count(hash);
    if (capital) this.#capital(from, uppers === length && length > 1);
    else if (isCaseless(units[from]!)) this.#caseless(units[from]!, length);
    this.#stopped = false;
    const bits = this.#cue(hash, 1);
    if (bits & SMALL_WORD) this.small++;
    else if (length > 3 || (capital && length > 1))
      this.#stem(((length < STEM ? hash : stem) & ~1) | (capital ? 1 : 0));
    return i;
  }

  /** Its bits out. `wordsOfPair`: how many of a cue of two words are not counted yet. */
  #cue(hash: number, wordsOfPair: number): number {
    const bits = wordBits.of(hash);
    const pair = this.#mayPair ? pairCues.of(pairHash(this.#last, hash)) : 0;
    const isLate = (bits & OPENS_BYLINE) !== 0 && this.words > MOST_WORDS_TO_BY;
    const cue = (bits & (isLate ? NO_BY : CUE_BITS)) | pair;
    if (cue) {
      this.cues |= cue;
      this.cueWords += pair ? wordsOfPair : 1;
      if (pair) this.notices |= noticeForms.of(pairHash(this.#last, hash));
    }
    if (bits & NOTICE_WORD) this.notices |= noticeForms.of(hash);
    this.#mayPair = (bits & OPENS_PAIR) !== 0;
    this.#last = hash;
    return bits;
  }

  #count(hash: number): void {
    this.hash = withUnit(this.hash, hash);
    if (++this.words === OPENING) this.opening = this.hash;
  }

  #stem(stem: number): void {
    if (this.stems.length < MOST_STEMS) this.stems.push(stem);
  }

  #capital(at: number, shouts: boolean): void {
    if (at > this.#start) {
      const left = this.#units[at - 1]!;
      const kind = classOf(left);
      if (kind === DIGIT || (kind === OTHER && (isStop(left) || isQuote(left) || left === 41 || left === 93)))
        this.glued++;
    }
    if (this.words > 1 && !this.#stopped) this.capitals++;
    if (this.#stopped) this.stops++;
    if (shouts) this.shouts++;
  }

  /** No capital tells there that a sentence begins. */
  #caseless(first: number, length: number): void {
    if (this.#stopped) this.stops++;
    this.caseless = true;
    this.quarters += length * quartersOf(first);
  }

  #number(from: number): number {
    const units = this.#units;
    let number = 0;
    let hash = HASH_START;
    let i = from;
    for (; i < this.#end; i++) {
      const unit = units[i]!;
      if (classOf(unit) !== DIGIT) break;
      number = number * 10 + (unit & 15);
      hash = withUnit(hash, unit);
    }
    const length = i - from;
    this.digits += length;
    this.#count(hash);
    if (length === 4 && number >= 1900 && number < 2100) this.year = true;
    if (from > this.#start && length <= 4) this.#join(from);
    if (length > 1) this.#stem(hash & ~1);
    this.#stopped = false;
    this.#last = 0;
    return i;
  }

  /** To the number before, with one sign between. */
  #join(at: number): void {
    const units = this.#units;
    if (at - 2 < this.#start || classOf(units[at - 2]!) !== DIGIT) {
      this.#joined = 0;
      return;
    }
    const sign = units[at - 1]!;
    if (sign === 58) this.clock = true;
    else if (sign === 47 || sign === 45 || sign === POINT) this.dateNumbers = ++this.#joined > 1 || this.dateNumbers;
  }

  #character(at: number): number {
    const units = this.#units;
    this.caseless = true;
    this.quarters += quartersOf(units[at]!);
    this.#count(units[at]!);
    if (this.#stopped) this.stops++;
    this.#stopped = false;
    if (at + 1 < this.#end && classOf(units[at + 1]!) === UNSPACED)
      this.#stem(withUnit(0, units[at]!) ^ (units[at + 1]! << 1));
    if (this.#cue(withUnit(HASH_START, foldOf(units[at]!)), 2) & SMALL_WORD) this.small++;
    return at + 1;
  }

  #sign(at: number): number {
    const units = this.#units;
    const code = units[at]!;
    const quotes = isQuote(code);
    const stops = isStop(code);
    if (quotes) this.quotes++;
    else if (stops) this.#stopped = true;
    else if (code === 64) this.address = true;
    else if (code === 40 || code === 91 || code === 0xff08) this.bracket = at;
    else if (code === 124 || code === 47 || code === 0x2022 || code === 0xb7) this.bars++;
    if (code === POINT && at + 2 < this.#end && at > this.#start)
      if (classOf(units[at - 1]!) === LOWER && classOf(units[at + 1]!) === LOWER) this.address = true;
    if (code !== APOSTROPHES[0] && code !== APOSTROPHES[1]) {
      this.#last = 0;
      this.#mayPair = false;
    }
    if (!quotes && !stops && code !== 41) this.#stopped = false;
    return at + 1;
  }
}
