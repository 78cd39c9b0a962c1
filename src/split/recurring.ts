/** Cards in, the lines out that only all dumps together show to be furniture. */
import type { RecurringLine } from '../model/archive.js';
import type { Card, ShortLine } from '../model/card.js';
import type { Clipping } from '../model/clipping.js';

/** Hashes of the clipping's short paragraphs, for `recurringLines`. */
export function shortLines(_clipping: Clipping): ShortLine[] {
  return [];
}

export function recurringLines(_cards: readonly Card[]): RecurringLine[] {
  return [];
}
