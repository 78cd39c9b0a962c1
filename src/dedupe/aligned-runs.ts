/** Two readings in, the runs of words that both have out, in the order of the first. */
import { GRAM } from './grams.js';
import type { Reading } from './reading.js';

/** `length` words that stand from word `a` on in the one text and from word `b` on in the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * From each word on the longest run that stands in the other text, of equally long ones the first after the run before;
 * a run is three words or more.
 */
export function runs(one: Reading, other: Reading): Run[] {
  const places = placesOf(other.grams);
  const found: Run[] = [];
  let next = 0;
  for (let a = 0; a < one.grams.length; ) {
    let best: Run | null = null;
    for (const b of places.get(one.grams[a]!) ?? []) {
      let length = 0;
      while (a + length < one.folded.length && one.folded[a + length] === other.folded[b + length]) length++;
      if (length >= GRAM && (!best || isBetter(b, length, best, next))) best = { a, b, length };
    }
    if (best) {
      found.push(best);
      next = best.b + best.length - GRAM + 1;
    }
    a += best ? best.length - GRAM + 1 : 1;
  }
  return found;
}

function isBetter(b: number, length: number, best: Run, next: number): boolean {
  return length > best.length || (length === best.length && best.b < next && b >= next);
}

/** Enough to choose the right one of a phrase's places; more would make a text of one repeated line quadratic. */
const PLACES = 32;

function placesOf(grams: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  grams.forEach((gram, at) => {
    const known = places.get(gram);
    if (!known) places.set(gram, [at]);
    else if (known.length < PLACES) known.push(at);
  });
  return places;
}
