/** How much a term says of a field of a document: Lunr's BM25, in Lunr's order of reckoning, for builder and reader alike. */
import { FIELDS, type Field } from './document.js';

/** Lunr's defaults; they stand beside the index so that a reader knows how the weights are made. */
export const K1 = 1.2;
export const B = 0.75;

/**
 * A word of the title says more than one of the body. Known articles among 1,815, by two words of the title and by three
 * of the body, mean reciprocal rank in ten: with 1 for the title 0.76 and 0.90, with 2.5 0.87 and 0.88, with 4 0.88 and 0.88.
 */
export const BOOSTS: Readonly<Record<Field, number>> = { title: 2.5, deck: 1.5, body: 1, topics: 1.5, names: 1 };

/** What of the whole archive a weight depends on. */
export interface IndexTotals {
  readonly documents: number;
  /** Words a document, by field in the order of `FIELDS`; those without any count. */
  readonly averages: readonly number[];
}

/** `holders`: documents that have the term, counted once for each field that has it, as Lunr does. */
export function rarity(documents: number, holders: number): number {
  return Math.log(1 + Math.abs((documents - holders + 0.5) / (holders + 0.5)));
}

/** `rare`: of the term, by `rarity`; `count`: how often it stands in the field; `length`: the field's words. The last bit of a sum depends on the order. */
export function weight(
  field: number,
  { averages }: IndexTotals,
  of: { rare: number; count: number; length: number },
): number {
  const { rare, count, length } = of;
  let score = (rare * ((K1 + 1) * count)) / (K1 * (1 - B + B * (length / averages[field]!)) + count);
  score *= BOOSTS[FIELDS[field]!];
  return Math.round(score * 1000) / 1000;
}
