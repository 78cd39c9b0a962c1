/** A clipping and its names in, the subjects that it might be filed under out. */

import type { TopicCandidate } from '../model/card.js';
import type { Clipping, CountryWeight } from '../model/clipping.js';
import type { Mention } from '../model/name.js';

export function candidates(
  _clipping: Clipping,
  _names: readonly Mention[],
  _countries: readonly CountryWeight[],
): TopicCandidate[] {
  return [];
}
