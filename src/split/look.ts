/** A stretch of text in, what meets the eye out: lengths, letters, ends, hints; one pass over its characters. */
import { unitsOf } from '../text/units.js';
import { CUES, OPENS_PAIR, pairCueOf, pairHash, SMALL_WORD, wordBits } from './cues.js';
import { classOf, DIGIT, FNV_PRIME, FNV_START, foldOf, LOWER, OTHER, SPACE, UNSPACED, UPPER } from './letters.js';

/** How a stretch ends. */
export const END = {
  none: 0,
  letter: 1,
  digit: 2,
  stop: 3,
  quote: 4,
  colon: 5,
  dots: 6,
  paren: 7,
  comma: 8,
  sign: 9,
} as const;
/** How it begins. */
export const START = {
  none: 0,
  upper: 1,
  lower: 2,
  digit: 3,
  quote: 4,
  paren: 5,
  sign: 6,
  dash: 7,
  unspaced: 8,
} as const;

export interface Look {
  /** UTF-16 units without white space at the ends; a character of an unspaced script counts as two and a half. */
  readonly length: number;
  readonly words: number;
  /** Words after the first that begin with a capital. */
  readonly capitals: number;
  /** Words of two letters or more that are all capitals. */
  readonly shouts: number;
  readonly small: number;
  readonly digits: number;
  /** Sentence ends that another sentence follows. */
  readonly stops: number;
  readonly quotes: number;
  readonly start: number;
  readonly end: number;
  /** Bits of `CUES`. */
  readonly cues: number;
  /** Words that are a cue of any kind. */
  readonly cueWords: number;
  /** Of the folded words: equal for two spellings of one text. */
  readonly hash: number;
  /** Of the first six words. */
  readonly opening: number;
  /** Stems of words that carry meaning, names marked by the lowest bit; each once, in order. */
  readonly stems: readonly number[];
  /** It holds `@` or `http` or a name with a point inside (`example.com`). */
  readonly address: boolean;
  /** Digits parted by `/`, `-` or `.`, or by `:` (a time). */
  readonly clock: boolean;
  readonly dateNumbers: boolean;
  /** A four-digit number from 1900 to 2099. */
  readonly year: boolean;
  /** An opening bracket ends the stretch within its last third. */
  readonly bracketAtEnd: boolean;
  /** `|`, `/`, `•`, `·` between words. */
  readonly bars: number;
  /** Units of the longest lower-case run glued to a capital ("NameStaff"). */
  readonly glued: number;
}

const CUE_BITS = (1 << CUES.length) - 1;
const STEM = 6;
const MOST_STEMS = 80;
const UNSPACED_WIDTH = 2.5;

/** `from` and `to` are UTF-16 columns of `text`. */
export function lookAt(text: string, from: number, to: number): Look {
  const units = unitsOf(text.slice(from, to));
  let start = 0;
  let end = to - from;
  while (start < end && classOf(units[start]!) === SPACE) start++;
  while (end > start && classOf(units[end - 1]!) === SPACE) end--;
  let words = 0;
  let capitals = 0;
  let shouts = 0;
  let small = 0;
  let digits = 0;
  let stops = 0;
  let quotes = 0;
  let cues = 0;
  let cueWords = 0;
  let hash = FNV_START;
  let opening = 0;
  let unspaced = 0;
  let address = false;
  let clock = false;
  let dateNumbers = false;
  let year = false;
  let bracket = -1;
  let bars = 0;
  let glued = 0;
  let last = 0;
  let stopped = false;
  let mayPair = false;
  let numbersJoined = 0;
  const stems: number[] = [];
  let i = start;
  while (i < end) {
    const code = units[i]!;
    const kind = classOf(code);
    if (kind === SPACE) {
      i++;
      continue;
    }
    if (kind === LOWER || kind === UPPER) {
      const wordStart = i;
      let wordHash = FNV_START;
      let stem = FNV_START;
      let uppers = 0;
      let before = kind;
      for (; i < end; i++) {
        const unit = units[i]!;
        const unitKind = classOf(unit);
        if (unitKind === UPPER) {
          uppers++;
          if (before === LOWER) glued++;
        } else if (unitKind !== LOWER) break;
        before = unitKind;
        wordHash = Math.imul(wordHash ^ foldOf(unit), FNV_PRIME);
        if (i - wordStart === STEM - 1) stem = wordHash;
      }
      const length = i - wordStart;
      words++;
      hash = Math.imul(hash ^ wordHash, FNV_PRIME);
      if (words === 6) opening = hash;
      const capital = kind === UPPER;
      if (capital) {
        if (wordStart > start) {
          const left = units[wordStart - 1]!;
          const leftKind = classOf(left);
          if (
            leftKind === DIGIT ||
            (leftKind === OTHER && (isStop(left) || isQuote(left) || left === 41 || left === 93))
          )
            glued++;
        }
        if (words > 1 && !stopped) capitals++;
        if (stopped) stops++;
        if (uppers === length && length > 1) shouts++;
      }
      stopped = false;
      const bits = wordBits.get(wordHash) ?? 0;
      const cue = (bits & CUE_BITS) | (mayPair ? (pairCueOf.get(pairHash(last, wordHash)) ?? 0) : 0);
      if (cue) {
        cues |= cue;
        cueWords++;
      }
      mayPair = (bits & OPENS_PAIR) !== 0;
      if (bits & SMALL_WORD) small++;
      else if (length > 3 || (capital && length > 1)) {
        if (stems.length < MOST_STEMS) stems.push(((length < STEM ? wordHash : stem) & ~1) | (capital ? 1 : 0));
      }
      last = wordHash;
      continue;
    }
    if (kind === DIGIT) {
      const numberStart = i;
      let number = 0;
      let wordHash = FNV_START;
      for (; i < end; i++) {
        const unit = units[i]!;
        if (classOf(unit) !== DIGIT) break;
        number = number * 10 + (unit & 15);
        wordHash = Math.imul(wordHash ^ unit, FNV_PRIME);
      }
      const length = i - numberStart;
      digits += length;
      words++;
      hash = Math.imul(hash ^ wordHash, FNV_PRIME);
      if (words === 6) opening = hash;
      if (length === 4 && number >= 1900 && number < 2100) year = true;
      if (numberStart > start && i - numberStart <= 4) {
        const sign = units[numberStart - 1]!;
        if (numberStart - 2 >= start && classOf(units[numberStart - 2]!) === DIGIT) {
          if (sign === 58) clock = true;
          else if (sign === 47 || sign === 45 || sign === 46) dateNumbers = ++numbersJoined > 1 || dateNumbers;
        } else numbersJoined = 0;
      }
      if (length > 1 && stems.length < MOST_STEMS) stems.push(wordHash & ~1);
      stopped = false;
      last = 0;
      continue;
    }
    if (kind === UNSPACED) {
      unspaced++;
      words++;
      hash = Math.imul(hash ^ code, FNV_PRIME);
      if (words === 6) opening = hash;
      if (stopped) stops++;
      stopped = false;
      if (stems.length < MOST_STEMS && i + 1 < end && classOf(units[i + 1]!) === UNSPACED)
        stems.push(Math.imul(code, FNV_PRIME) ^ (units[i + 1]! << 1));
      last = 0;
      i++;
      continue;
    }
    if (isQuote(code)) quotes++;
    else if (isStop(code)) stopped = true;
    else if (code === 64) address = true;
    else if (code === 40 || code === 91 || code === 0xff08) bracket = i;
    else if (code === 124 || code === 47 || code === 0x2022 || code === 0xb7) bars++;
    if (code === 46 && i + 2 < end && i > start && classOf(units[i - 1]!) === LOWER) {
      if (classOf(units[i + 1]!) === LOWER) address = true;
    }
    if (code !== 0x2019 && code !== 39) {
      last = 0;
      mayPair = false;
    }
    if (!isQuote(code) && !isStop(code) && code !== 41) stopped = false;
    i++;
  }
  if (!opening) opening = hash;
  return {
    length: end - start + unspaced * (UNSPACED_WIDTH - 1),
    words,
    capitals,
    shouts,
    small,
    digits,
    stops,
    quotes,
    start: startOf(units, start, end),
    end: endOf(units, start, end),
    cues,
    cueWords,
    hash,
    opening,
    stems,
    address,
    clock,
    dateNumbers,
    year,
    bracketAtEnd: bracket >= 0 && bracket - start > (end - start) * 0.6,
    bars,
    glued,
  };
}

function isQuote(code: number): boolean {
  return (
    code === 34 ||
    (code >= 0x2018 && code <= 0x201f && code !== 0x2019) ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x300c && code <= 0x300f)
  );
}

/** `.`, `!`, `?`, `…` and their like in other scripts. */
export function isStop(code: number): boolean {
  return (
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0xff0e ||
    code === 0x061f ||
    code === 0x06d4 ||
    code === 0x0964
  );
}

function startOf(units: Uint16Array, start: number, end: number): number {
  if (start >= end) return START.none;
  const code = units[start]!;
  const kind = classOf(code);
  if (kind === UPPER) return START.upper;
  if (kind === LOWER) return isCaseless(code) ? START.unspaced : START.lower;
  if (kind === DIGIT) return START.digit;
  if (kind === UNSPACED) return START.unspaced;
  if (isQuote(code) || code === 39) return START.quote;
  if (code === 40 || code === 91) return START.paren;
  return code === 45 || (code >= 0x2010 && code <= 0x2015) ? START.dash : START.sign;
}

/** Arabic, Hebrew, Hangul, the scripts of India: a first letter tells nothing. */
function isCaseless(code: number): boolean {
  return code >= 0x590 && (code < 0x10a0 || code >= 0x1100) && (code < 0x1e00 || code >= 0x2000);
}

function endOf(units: Uint16Array, start: number, end: number): number {
  if (start >= end) return END.none;
  const code = units[end - 1]!;
  const before = end - 2 >= start ? units[end - 2]! : 0;
  const kind = classOf(code);
  if (kind === LOWER || kind === UPPER || kind === UNSPACED) return END.letter;
  if (kind === DIGIT) return END.digit;
  if (code === 0x2026 || (code === 46 && before === 46)) return END.dots;
  if (isStop(code)) return END.stop;
  if (isQuote(code) || code === 39 || code === 0x2019) return isStop(before) || before === 44 ? END.stop : END.quote;
  if (code === 58 || code === 0xff1a) return END.colon;
  if (code === 41 || code === 93 || code === 0xff09) return isStop(before) ? END.stop : END.paren;
  return code === 44 || code === 59 || code === 0x3001 || code === 0xff0c ? END.comma : END.sign;
}
