/** A clipping in, what it says about its own day out. */
import type { DateFacts } from '../model/card.js';
import type { Clipping } from '../model/clipping.js';

export function dateFacts(clipping: Clipping): DateFacts {
  const day = clipping.stated.published;
  return {
    stated: { earliest: day, latest: day, best: day, basis: day ? 'stated' : 'none', evidence: [] },
    cues: [],
  };
}
