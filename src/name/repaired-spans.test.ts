import { expect, it } from 'vitest';
import { readingOf } from '../text/reading.js';
import { clippingOf } from './fixtures/clipping-of.js';
import { passages } from './passages.js';
import { placeHits } from './places.js';
import { repairedSpans } from './repaired-spans.js';

it('looks for the owner of a name within the name alone', () => {
  const clipping = clippingOf(["France's handshake with the Harbour Board was long."]);
  const passage = passages(clipping, readingOf(clipping))[0]!;
  const span = { passage, from: 0, to: 1, kind: 'organisation', place: null } as const;
  expect(repairedSpans(passage, placeHits(passage.tokens), [span])).toEqual([span]);
});
