/** A place's name in, the key under which the gazetteer has it out. */
import { fold } from '../text/fold.js';

/** Letters that stand for words: "W. Va." and "W.Va." are alike. */
const INITIAL = /\b(\p{L})\.(?: (?=\p{Lu}\p{Ll}?\.))?/gu;

/** "U.S." → `us`, "Guinea-Bissau" → `guinea bissau`, "São Paulo" → `sao paulo`. */
export function placeKey(name: string): string {
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase();
  const plain = name.includes('.') ? name.replace(INITIAL, '$1') : name;
  return fold(plain).replace(/[.']/g, '').replace(/-/g, ' ');
}
