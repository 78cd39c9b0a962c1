/** A UTF-16 unit in, its class and its folded form out: tables, because the splitter looks at every character of every dump. */
import { HASH_START, withUnit } from '../text/hash.js';

export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const SPACE = 4;
/** A letter of a script written without spaces: a word by itself. */
export const UNSPACED = 5;

/** Up to here every unit is asked about; above, scripts follow one another in blocks. */
const TABLE = 0x2e80;
const UNITS = 0x10000;
const classes = new Uint8Array(UNITS);
const folded = new Uint16Array(UNITS);
for (let code = 0; code < TABLE; code++) {
  const char = String.fromCharCode(code);
  const upper = /\p{Lu}|\p{Lt}/u.test(char);
  if (/[\u0e00-\u0eff\u1000-\u109f]/.test(char) && /[\p{L}\p{M}]/u.test(char)) classes[code] = UNSPACED;
  else if (upper) classes[code] = UPPER;
  else if (/[\p{L}\p{M}]/u.test(char)) classes[code] = LOWER;
  else if (/\p{Nd}/u.test(char)) classes[code] = DIGIT;
  else if (/[\s\u200b\ufeff]/.test(char)) classes[code] = SPACE;
  const plain = char.toLowerCase().normalize('NFD').charCodeAt(0);
  folded[code] = plain;
}
for (let code = TABLE; code < UNITS; code++) {
  classes[code] = blockClass(code);
  folded[code] = code;
}

/** One of the classes above. */
export function classOf(code: number): number {
  return classes[code]!;
}

function blockClass(code: number): number {
  if (code === 0x3000 || code === 0xfeff) return SPACE;
  if (code < 0x3005 || (code > 0x3007 && code < 0x3031)) return OTHER; // CJK punctuation
  if (code >= 0xff00 && code < 0xff66) return fullWidth(code);
  if (isHangul(code)) return LOWER; // written with spaces
  if (code >= 0xd800 && code < 0xf900) return OTHER; // emoji and private signs
  return code < 0xfe00 || (code >= 0xfe70 && code < 0xff00) ? UNSPACED : OTHER;
}

function fullWidth(code: number): number {
  if (code >= 0xff10 && code <= 0xff19) return DIGIT;
  if (code >= 0xff21 && code <= 0xff3a) return UPPER;
  return code >= 0xff41 && code <= 0xff5a ? LOWER : OTHER;
}

/** A letter of a script written without spaces. */
export function isUnspaced(code: number): boolean {
  return classes[code] === UNSPACED;
}

/** How many quarters of a Latin letter a letter says more than one: with it one sentence of news in six scripts is much as long in each (the test). */
export function quartersOf(code: number): number {
  if (code < 0x590) return 0;
  if (code < 0x700) return 1; // Hebrew and Arabic write few vowels
  if (isHangul(code) || (code >= 0x3040 && code < 0x3100)) return 4; // a syllable
  return code >= 0x3400 && code < 0xa000 ? 8 : 0; // half a word
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code < 0xd7b0;
}

/** Arabic, Hebrew, Hangul, the scripts of India: a first letter tells nothing. */
export function isCaseless(code: number): boolean {
  return code >= 0x590 && (code < 0x10a0 || code >= 0x1100) && (code < 0x1e00 || code >= 0x2000);
}

/** Lower case without diacritics. */
export function foldOf(code: number): number {
  return folded[code]!;
}

/** Of a quotation, but the apostrophe. */
export function isQuote(code: number): boolean {
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

/** FNV-1a over folded units, as `Look` makes it word by word. */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = withUnit(hash, foldOf(word.charCodeAt(i)));
  return hash;
}
