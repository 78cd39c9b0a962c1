/** A language in, the direction in which it is written out. */
import type { Direction } from '../model/frame.js';

/** CLDR's right-to-left languages among those of news; a script subtag decides where one stands (`az-Arab`). */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

export function directionOf(language: string): Direction {
  const [base, script] = language.split('-');
  if (script?.length === 4) return /^(?:arab|hebr|thaa|syrc)$/i.test(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(base!.toLowerCase()) ? 'rtl' : 'ltr';
}
