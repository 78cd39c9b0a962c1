/** Texts in, one hash a word out: of the words that `words` gives, as `hash32` makes it, but without cutting them out. */
import { fold } from './fold.js';
import { finished, HASH_START, withUnit } from './hash.js';
import { unitsOf } from './units.js';
import { isWordByItself } from './words.js';

/** What a UTF-16 unit is; 0: not looked up yet. */
const kinds = new Uint8Array(0x10000);
const OTHER = 1;
const INNER = 2;
const ALONE = 3;
/** The first half of a character of two units. */
const HALF = 4;

function kindOf(unit: number): number {
  return kinds[unit] || lookedUp(unit);
}

function lookedUp(unit: number): number {
  const char = String.fromCharCode(unit);
  const half = unit >= 0xd800 && unit < 0xdc00;
  const kind = half ? HALF : isWordByItself(char) ? ALONE : isInner(char) ? INNER : OTHER;
  kinds[unit] = kind;
  return kind;
}

function isInner(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

const ASCII = /^[\0-\x7f]*$/;

/** In order, those of each text after those of the one before. */
export function wordHashes(texts: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(texts.reduce((sum, text) => sum + text.length, 0));
  let count = 0;
  for (const text of texts) {
    const folded = ASCII.test(text) ? text.toLowerCase() : fold(text);
    count = addHashes(hashes, count, unitsOf(folded), folded.length);
  }
  return hashes.slice(0, count);
}

function addHashes(hashes: Uint32Array, before: number, units: Uint16Array, length: number): number {
  let count = before;
  for (let at = 0; at < length; ) {
    const start = at;
    let hash = HASH_START;
    for (let width = innerWidth(units, at); width > 0; width = innerWidth(units, at))
      for (const end = at + width; at < end; at++) hash = withUnit(hash, units[at]!);
    if (at > start) hashes[count++] = finished(hash);
    else {
      if (kindOf(units[at]!) === ALONE) hashes[count++] = finished(withUnit(HASH_START, units[at]!));
      at++;
    }
  }
  return count;
}

/** Units of the letter or digit that stands there; 0: none does. */
function innerWidth(units: Uint16Array, at: number): number {
  const kind = kindOf(units[at]!);
  if (kind === INNER) return 1;
  return kind === HALF && isInner(String.fromCharCode(units[at]!, units[at + 1]!)) ? 2 : 0;
}
