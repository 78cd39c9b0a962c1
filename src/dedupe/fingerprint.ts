/** A clipping in, what finds its other copies out. */
import type { Card, Fingerprint } from '../model/card.js';
import type { Clipping } from '../model/clipping.js';
import { sketchOf } from '../text/sketch.js';
import { wordHashes } from '../text/word-hashes.js';
import { gramHashes, packed } from './grams.js';

/** Of the grams after the opening every eighth is kept, by value: some 80 of a text of 360 words. */
export const SAMPLED = 2 ** 29;
/** Every gram of the first words is kept, so that a brief of two lines finds the text that it opens. */
const OPENING = 40;
/** Above this many grams the sample is thinned by halves: a card stays below 12 kB however long its text is. */
const MOST = 2000;

/** With the sketch that the card has, since both are made of the same grams. */
export function fingerprint(clipping: Pick<Clipping, 'paragraphs'>): Fingerprint & Pick<Card, 'sketch'> {
  const words = wordHashes(clipping.paragraphs.map(({ text }) => text));
  const grams = gramHashes(words);
  return { grams: packed(sampled(grams)), words: words.length, sketch: sketchOf(grams) };
}

/** Sorted, each once. */
function sampled(grams: Uint32Array): Uint32Array {
  const rest = grams.subarray(OPENING);
  let limit = SAMPLED;
  let kept = rest.filter((hash) => hash < limit);
  while (kept.length > MOST) {
    limit /= 2;
    kept = kept.filter((hash) => hash < limit);
  }
  const all = new Uint32Array(Math.min(OPENING, grams.length) + kept.length);
  all.set(grams.subarray(0, OPENING));
  all.set(kept, all.length - kept.length);
  all.sort();
  return all.filter((hash, i) => i === 0 || hash !== all[i - 1]);
}
