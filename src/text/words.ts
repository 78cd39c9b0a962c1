/** Text in, its words out, as every room counts them. */
import { fold, plain } from './fold.js';

/** Han, kana, Thai and their like are written without spaces: there each character counts as a word. */
const UNSPACED = '\\u0e00-\\u0eff\\u1000-\\u109f\\u3040-\\u30ff\\u3400-\\u9fff\\uff66-\\uff9f';
const WORD = new RegExp(`[${UNSPACED}]|[\\p{L}\\p{N}]+?(?=[${UNSPACED}]|[^\\p{L}\\p{N}]|$)`, 'gu');

/** Folded words: letters and digits only, "Putin's" gives `putin`, `s`. */
export function words(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

const MARKS = /\p{M}+/gu;

/** The same words in the same order as `words` gives, in the letters' case as printed: "Élysée" gives `Elysee`. */
export function printedWords(text: string): string[] {
  return plain(text).normalize('NFD').replace(MARKS, '').normalize('NFC').match(WORD) ?? [];
}
