/** Text in, its words out, as every room counts them. */
import { fold, plain } from './fold.js';

/** Han, kana, Thai and their like are written without spaces: there each character counts as a word. */
const UNSPACED = '\\u0e00-\\u0eff\\u1000-\\u109f\\u3040-\\u30ff\\u3400-\\u9fff\\uff66-\\uff9f';
const ALONE = new RegExp(`^[${UNSPACED}]$`);
const WORD = new RegExp(`[${UNSPACED}]|[\\p{L}\\p{N}]+?(?=[${UNSPACED}]|[^\\p{L}\\p{N}]|$)`, 'gu');

const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[a-z0-9]+/g;

/** Is the UTF-16 unit a word by itself ("北", not "b")? */
export function isWordByItself(unit: string): boolean {
  return ALONE.test(unit);
}

/** Folded words: letters and digits only, "Putin's" gives `putin`, `s`. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded.match(ASCII.test(folded) ? ASCII_WORD : WORD) ?? [];
}

const MARKS = /\p{M}+/gu;

/** The same words in the same order as `words` gives, in the letters' case as printed: "Élysée" gives `Elysee`. */
export function printedWords(text: string): string[] {
  return plain(text).normalize('NFD').replace(MARKS, '').normalize('NFC').match(WORD) ?? [];
}
