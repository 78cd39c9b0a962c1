/** A text in, the hashes of its words one by one out, told apart as names, numbers and other words; made for speed, no string is cut out. */
import { fold } from '../text/fold.js';
import { finished, HASH_START, hash32, withUnit } from '../text/hash.js';
import { unitsOf } from '../text/units.js';

export interface Word {
  /** Of the word's folded stem, 32 bits; for two names in a row a third word is given, the pair. */
  hash: number;
  /** Capitalised within a sentence. */
  name: boolean;
  number: boolean;
}

/** Kinds of UTF-16 units. */
const OTHER = 1;
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;
/** A character that is a word by itself: Han, kana, Thai. */
const ALONE = 5;

/** 0: not looked up yet. */
const KINDS = new Uint8Array(65536);
const FOLDED = new Uint16Array(65536);
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/;

function kindOf(unit: number): number {
  const known = KINDS[unit]!;
  if (known) return known;
  const char = String.fromCharCode(unit);
  const kind = UNSPACED.test(char)
    ? ALONE
    : /\p{Lu}/u.test(char)
      ? UPPER
      : /[\p{L}\p{M}]/u.test(char)
        ? LOWER
        : /\p{Nd}/u.test(char)
          ? DIGIT
          : OTHER;
  KINDS[unit] = kind;
  FOLDED[unit] = kind === OTHER ? unit : fold(char).charCodeAt(0) || unit;
  return kind;
}

/** Function words of English: they carry no subject, and a small archive cannot tell that by counting. */
const FUNCTION_WORDS = new Set(
  `a an the and or but if then than so of in on at by for with from to into onto over under about after before between
  during through against without within along across behind beyond up down out off again further once here there when
  where why how all any both each few more most other some such no nor not only own same too very can will just should
  now is are was were be been being have has had having do does did doing would could may might must shall i me my we
  our ours us you your he him his she her hers it its they them their theirs what which who whom this that these those
  am as until while because said say says saying told also one two new like don didn doesn isn wasn won re ve ll`
    .split(/\s+/)
    .map(hash32),
);

const NONE: ReadonlySet<number> = new Set();

const S = 0x73;
const E = 0x65;
const D = 0x64;
const I = 0x69;
const N = 0x6e;
const G = 0x67;
const U = 0x75;
const Y = 0x79;
const POINT = 0x2e;
const COMMA = 0x2c;

/** One word is handed out at a time, in one object that is used again. */
const word: Word = { hash: 0, name: false, number: false };

/** The word read last: its end in the text, the hash of all of it and of it without its last one, two and three letters. */
const read = { end: 0, units: 0, number: false, whole: 0, less1: 0, less2: 0, less3: 0, last1: 0, last2: 0, last3: 0 };

/** `take` gets each word that is no function word; it must not keep the object. `small`: hashes of further function words, of another language than English. */
export function scanWords(text: string, take: (word: Word) => void, small: ReadonlySet<number> = NONE): void {
  let opensSentence = true;
  let nameBefore = 0;
  const units = unitsOf(text);
  for (let at = 0; at < text.length; ) {
    const unit = units[at]!;
    const kind = kindOf(unit);
    if (kind === OTHER) {
      if (endsSentence(unit)) opensSentence = true;
      at++;
    } else if (kind === ALONE) {
      const next = units[at + 1]!;
      if (kindOf(next) === ALONE) give(finished(withUnit(withUnit(HASH_START, unit), next)), false, false, take);
      at++;
    } else {
      readWord(units, at, text.length);
      at = read.end;
      const name = kind === UPPER && !opensSentence;
      opensSentence = false;
      const key = stemOfRead(small);
      if (key !== 0) give(key, name, read.number, take);
      if (key !== 0 && name && nameBefore) give(finished(withUnit(nameBefore, key)), true, false, take);
      nameBefore = name ? key : 0;
    }
  }
}

/** . ! ? : " “ „ and a line's end: the capital after them says nothing. */
function endsSentence(unit: number): boolean {
  return (
    unit === 0x2e ||
    unit === 0x21 ||
    unit === 0x3f ||
    unit === 0x3a ||
    unit === 0x22 ||
    unit === 0x201c ||
    unit === 0x201e ||
    unit === 0x0a
  );
}

function readWord(units: Uint16Array, from: number, length: number): void {
  read.whole = read.less1 = read.less2 = read.less3 = HASH_START;
  read.last1 = read.last2 = read.last3 = 0;
  read.number = false;
  let at = from;
  for (; at < length; at++) {
    const unit = units[at]!;
    const kind = kindOf(unit);
    if (kind === DIGIT) read.number = true;
    else if (kind === ALONE) break;
    else if (kind === OTHER) {
      if (!joinsDigits(units, at)) break;
      if (unit === COMMA) continue;
    }
    read.less3 = read.less2;
    read.less2 = read.less1;
    read.less1 = read.whole;
    read.last3 = read.last2;
    read.last2 = read.last1;
    read.last1 = FOLDED[unit]!;
    read.whole = withUnit(read.whole, read.last1);
  }
  read.end = at;
  read.units = at - from;
}

/** "7.6" and "151,000" are one number each; the comma does not count. */
function joinsDigits(units: Uint16Array, at: number): boolean {
  if (!read.number || (units[at] !== POINT && units[at] !== COMMA)) return false;
  return kindOf(units[at + 1]!) === DIGIT;
}

/** The hash of the word read last without a plural's or a verb's ending; 0 for a function word or a single letter. */
function stemOfRead(small: ReadonlySet<number>): number {
  const { number, units, whole, less1, less2, less3, last1, last2, last3 } = read;
  if (number) return finished(whole);
  if (units < 2 || FUNCTION_WORDS.has(finished(whole)) || small.has(finished(whole))) return 0;
  if (units > 5 && last1 === S && last2 === E && last3 === I) return finished(withUnit(less3, Y));
  if (units > 3 && last1 === S && last2 !== S && last2 !== U && last2 !== I) return finished(less1);
  if (units > 5 && last1 === G && last2 === N && last3 === I) return finished(less3);
  if (units > 4 && last1 === D && last2 === E) return finished(less2);
  return finished(whole);
}

function give(hash: number, name: boolean, number: boolean, take: (word: Word) => void): void {
  word.hash = hash;
  word.name = name;
  word.number = number;
  take(word);
}
