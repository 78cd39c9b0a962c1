/** What grouping works on: one distinct text, as the cards of its clippings. */
import type { Card } from '../model/card.js';

/** Clippings that stand letter for letter alike; in order of their ids. */
export type SameText = readonly [Card, ...Card[]];
