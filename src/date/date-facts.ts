/** A clipping in, what it says about its own day out. */
import type { DateFacts } from '../model/card.js';
import type { Clipping } from '../model/clipping.js';
import { cuesOf } from './cues.js';
import { statedDay } from './stated-day.js';

export function dateFacts(clipping: Clipping): DateFacts {
  return { stated: statedDay(clipping), cues: cuesOf(clipping) };
}
