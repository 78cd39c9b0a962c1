/** A stretch of text in, what meets the eye out: lengths, letters, ends, hints; one pass over its characters. */
import { HASH_START } from '../text/hash.js';
import { unitsOf } from '../text/units.js';
import { classOf, DIGIT, isCaseless, isQuote, isStop, LOWER, SPACE, UNSPACED, UPPER } from './letters.js';
import { Scan } from './scan.js';

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
  /** It has letters of a script that knows no capitals. */
  readonly caseless: boolean;
  /** UTF-16 units without white space at the ends; a letter of another script counts as the Latin letters that say as much. */
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
  /** Bits of `NOTICE_FORMS` that it has a word of. */
  readonly notices: number;
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
  /** Signs alone, no letter and no digit: "-----", "* * *". */
  readonly rule: boolean;
  /** Units of the longest lower-case run glued to a capital ("NameStaff"). */
  readonly glued: number;
}

/** `from` and `to` are UTF-16 columns of `text`. */
export function lookAt(text: string, from: number, to: number): Look {
  const units = unitsOf(text.slice(from, to));
  let start = 0;
  let end = to - from;
  while (start < end && classOf(units[start]!) === SPACE) start++;
  while (end > start && classOf(units[end - 1]!) === SPACE) end--;
  if (start === end) return NOTHING;
  const scan = new Scan(units, start, end);
  scan.all();
  return {
    caseless: scan.caseless,
    length: end - start + scan.quarters / 4,
    words: scan.words,
    capitals: scan.capitals,
    shouts: scan.shouts,
    small: scan.small,
    digits: scan.digits,
    stops: scan.stops,
    quotes: scan.quotes,
    start: startOf(units, start, end),
    end: endOf(units, start, end),
    cues: scan.cues,
    cueWords: scan.cueWords,
    hash: scan.hash,
    opening: scan.opening || scan.hash,
    stems: scan.stems,
    notices: scan.notices,
    address: scan.address,
    clock: scan.clock,
    dateNumbers: scan.dateNumbers,
    year: scan.year,
    bracketAtEnd: scan.bracket >= 0 && scan.bracket - start > (end - start) * 0.6,
    bars: scan.bars,
    rule: scan.words === 0 && scan.digits === 0,
    glued: scan.glued,
  };
}

/** Of a blank line. */
const NOTHING: Look = {
  caseless: false,
  length: 0,
  words: 0,
  capitals: 0,
  shouts: 0,
  small: 0,
  digits: 0,
  stops: 0,
  quotes: 0,
  start: START.none,
  end: END.none,
  cues: 0,
  cueWords: 0,
  hash: HASH_START,
  opening: HASH_START,
  stems: [],
  notices: 0,
  address: false,
  clock: false,
  dateNumbers: false,
  year: false,
  bracketAtEnd: false,
  bars: 0,
  rule: false,
  glued: 0,
};

/** "¿" and "¡" say nothing of how the sentence begins. */
function isSpanishOpening(code: number): boolean {
  return code === 0xbf || code === 0xa1;
}

function startOf(units: Uint16Array, from: number, end: number): number {
  let start = from;
  while (start < end && isSpanishOpening(units[start]!)) start++;
  if (start >= end) return START.none;
  const code = units[start]!;
  const kind = classOf(code);
  if (kind === UPPER) return START.upper;
  if (kind === LOWER) return isCaseless(code) ? START.unspaced : START.lower;
  if (kind === DIGIT) return START.digit;
  if (kind === UNSPACED) return START.unspaced;
  if (isQuote(code) || code === 39) return START.quote;
  if (isEastAsianBracket(code)) return START.unspaced;
  if (code === 40 || code === 91 || code === 0xff08) return START.paren;
  return code === 45 || (code >= 0x2010 && code <= 0x2015) ? START.dash : START.sign;
}

/** `《`, `【`, `〔`: titles and names stand in them, at the head of a sentence too. */
function isEastAsianBracket(code: number): boolean {
  return (code >= 0x3008 && code <= 0x3011) || (code >= 0x3014 && code <= 0x301b);
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
