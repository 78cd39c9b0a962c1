/** A clipping in, what finds its other copies out. */
import type { Fingerprint } from '../model/card.js';
import type { Clipping } from '../model/clipping.js';
import { words } from '../text/words.js';

export function fingerprint(clipping: Clipping): Fingerprint {
  return { grams: [], words: clipping.paragraphs.reduce((sum, { text }) => sum + words(text).length, 0) };
}
