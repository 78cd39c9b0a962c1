/** A read text in, its words and marks out, as the search for names sees them. */
import { DIGIT, kindOf, LETTER, SPACE } from '../text/letters.js';
import type { ReadText } from '../text/reading.js';
import { unitsOf } from '../text/units.js';
import { numberAt, numberOf } from '../text/word-numbers.js';
import { CAPITAL, OPENS, TIGHT } from './flags.js';
import type { Habits } from './habits.js';
import { knownWord, lowerNumberOf, plainNumberOf, plainWordOf, wordFlagsOf } from './known-word.js';
import { isApostrophe, isHyphen, isQuote } from './marks.js';
import { isUnspaced, type NamesByFirstUnit, namesWithin } from './unspaced.js';

export interface Tokens {
  readonly source: string;
  /** Typographic apostrophes made plain; "'s" stands alone, a hyphen within a compound is `-`, a dash `–`. */
  readonly words: readonly string[];
  /** Of `words`. */
  readonly numbers: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly flags: readonly number[];
}

/** The rest of "W.Va.", "N.Mex."; of "U.S." there is none. */
const STATE_TAIL = /^[A-Z][a-z]{1,2}\./;

/** One pass; linear. */
export function tokens({ text: source, row, first, last }: ReadText, { loose, elides, unspaced }: Habits): Tokens {
  found.count = 0;
  const units = unitsOf(source);
  const { numbers, starts, ends } = row;
  let opens = OPENS;
  let at = 0;
  for (let i = first; i < last; i++) {
    const from = starts[i]!;
    const to = ends[i]!;
    if (from === at + 1 && units[at] === BLANK) at = from;
    else if (at < from) {
      if (opensWithin(units, at, from)) opens = OPENS;
      at = marks(units, at, from, loose);
    }
    // The token before may have taken the word in, or a part of it: "U.S.", "'s2".
    if (at >= to) continue;
    const number = at > from ? numberAt(units, at, to) : numbers[i]!;
    if (unspaced !== null && isUnspaced(units[at]!))
      at = pieces(units, { number, from: at, to, opens, names: unspaced });
    else if (units[to] === POINT || isApostrophe(units[to]!)) at = word(units, { number, from: at, to, opens, elides });
    else at = push(number, at, to, opens);
    opens = 0;
  }
  marks(units, at, source.length, loose);
  const { words, flags, count } = found;
  return {
    source,
    words: words.slice(0, count),
    numbers: found.numbers.slice(0, count),
    starts: found.starts.slice(0, count),
    ends: found.ends.slice(0, count),
    flags: flags.slice(0, count),
  };
}

type Columns = 'words' | 'numbers' | 'starts' | 'ends' | 'flags';
type Found = { readonly [Key in Columns]: Tokens[Key][number][] } & { count: number };

/** Used again for every text: arrays that need not grow. */
const found: Found = { words: [], numbers: [], starts: [], ends: [], flags: [], count: 0 };

function push(number: number, from: number, end: number, opens: number): number {
  const at = found.count++;
  const tight = at > 0 && from === found.ends[at - 1] ? TIGHT : 0;
  found.words[at] = plainWordOf(number);
  found.numbers[at] = plainNumberOf(number);
  found.starts[at] = from;
  found.ends[at] = end;
  found.flags[at] = wordFlagsOf(number) | opens | tight;
  return end;
}

interface Begun {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly opens: number;
  readonly elides: boolean;
}

/** The token that begins with a word of the row; where it ends. */
function word(units: Uint16Array, { number, from, to, opens, elides }: Begun): number {
  if (elides && isElided(units, from, to, opens)) return push(lowerNumberOf(number), from, to + 1, opens);
  let end = to;
  while (isInner(units, end)) end++;
  const plain = end === to ? number : numberAt(units, from, end);
  if (units[end] !== POINT || kindOf(units[from]!) === DIGIT) return push(plain, from, end, opens);
  const whole = withPeriod(units, from, end, plain);
  return push(whole === end ? plain : numberAt(units, from, whole), from, whole, opens);
}

interface Stretch extends Pick<Begun, 'number' | 'from' | 'to' | 'opens'> {
  readonly names: NamesByFirstUnit;
}

/** The tokens of a stretch without spaces: the names within it, and what stands between them. */
function pieces(units: Uint16Array, { number, from, to, opens, names }: Stretch): number {
  const within = namesWithin(units, from, to, names);
  if (within.length === 0) return push(number, from, to, opens);
  let at = from;
  for (const next of [...within, to]) {
    if (next > at) push(numberAt(units, at, next), at, next, at === from ? opens : 0);
    at = next;
  }
  return to;
}

/** Letters, digits, and an apostrophe between letters ("O'Brien", but not "Putin's"). */
function isInner(units: Uint16Array, i: number): boolean {
  const kind = kindOf(units[i]!);
  if (kind === LETTER || kind === DIGIT) return true;
  if (!isApostrophe(units[i]!) || kindOf(units[i + 1]!) !== LETTER) return false;
  return !(isS(units[i + 1]!) && kindOf(units[i + 2]!) !== LETTER);
}

/** Match: "l'Allemagne", and "L'Italie" where a sentence begins. Near misses, names of their own: "Côte d'Ivoire", "L'Oréal". */
function isElided(units: Uint16Array, from: number, to: number, opens: number): boolean {
  if (!isApostrophe(units[to]!) || !isUpper(units[to + 1]!)) return false;
  if (isUpper(units[from]!)) return opens !== 0;
  return found.count === 0 || !(found.flags[found.count - 1]! & CAPITAL) || units[from - 1] !== BLANK;
}

function isUpper(unit: number): boolean {
  const char = String.fromCharCode(unit);
  return char !== char.toLowerCase();
}

const isS = (unit: number): boolean => unit === 0x73 || unit === 0x53;
const POINT = 0x2e;
const COMMA = 0x2c;
const BLANK = 0x20;

/** Takes the period into an initial ("W."), initials ("U.S.", "U. S.") and a known abbreviation. */
function withPeriod(units: Uint16Array, from: number, end: number, number: number): number {
  const { word, lower, abbreviation } = knownWord(number);
  if (word.length === 1 && word !== lower) {
    const state = STATE_TAIL.exec(String.fromCharCode(...units.subarray(end + 1, end + 5)));
    if (state) return end + 1 + state[0].length;
    for (let last = end + 1; ; ) {
      const next = units[last] === 32 ? last + 1 : last;
      if (!isLatinCapital(units[next]!) || units[next + 1] !== POINT) return last;
      last = next + 2;
    }
  }
  return abbreviation || (units[end + 1] === COMMA && word.length < 6 && from > 0) ? end + 1 : end;
}

const isLatinCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

/** What stands between two words; where the last mark ends, which may lie behind the beginning of the next word ("'s"). */
function marks(units: Uint16Array, from: number, end: number, loose: boolean): number {
  let at = from;
  while (at < end) at = kindOf(units[at]!) === SPACE ? at + 1 : mark(units, at, loose);
  return at;
}

function mark(units: Uint16Array, from: number, loose: boolean): number {
  const tight = found.count > 0 && from === found.ends[found.count - 1];
  if (tight && isApostrophe(units[from]!)) {
    const s = units[from + 1] === 32 ? from + 2 : from + 1;
    if (isS(units[s]!) && kindOf(units[s + 1]!) !== LETTER) return push(numberOf("'s"), from, s + 1, 0);
  }
  if (!isHyphen(units[from]!)) return push(numberAt(units, from, from + 1), from, from + 1, 0);
  const joins = loose || (tight && units[from + 1] !== 0 && kindOf(units[from + 1]!) !== SPACE);
  return push(numberOf(joins ? '-' : '–'), from, from + 1, 0);
}

function opensWithin(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (opensSentence(units[at]!)) return true;
  return false;
}

/** . ! ? … 。 : • and opening quotes. */
function opensSentence(unit: number): boolean {
  if (unit === POINT || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002) return true;
  return unit === 0x3a || unit === 0x2022 || (isQuote(unit) && unit !== 0x201d);
}
