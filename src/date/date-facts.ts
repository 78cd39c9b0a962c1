/** A clipping in, what it says about its own day out. */
import type { DateFacts } from '../model/card.js';
import type { Clipping } from '../model/clipping.js';
import { type Reading, readingOf } from '../text/reading.js';
import { cuesOf } from './cues.js';
import { statedDay } from './stated-day.js';

/** `reading`: the clipping's, where it was read for others already. */
export function dateFacts(clipping: Clipping, reading: Reading = readingOf(clipping)): DateFacts {
  return { stated: statedDay(clipping), cues: cuesOf(clipping, reading) };
}
