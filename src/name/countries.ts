/** The settled places of a clipping in, the countries that carry it out, each with its weight and a quotation. */
import type { CountryCode } from '../model/brand.js';
import type { CountryWeight } from '../model/clipping.js';
import { inOrder } from '../text/order.js';
import { quotation } from './quotation.js';
import type { SettledPlace } from './settled-places.js';

/** What one mention adds: a capital often stands for its government, a town only for itself. */
const WEIGHT = { country: 1, demonym: 1, capital: 0.8, region: 0.4, city: 0.4 } as const;
/** A mention in headline or lead speaks for the text as a whole. */
const LEAD = 2;
/** Within the name of an organisation ("Bank of Japan") a country is named only by the way. */
const IN_NAME = 0.5;

/** Heaviest first, then by code. */
export function countryWeights(settled: readonly SettledPlace[]): CountryWeight[] {
  const found = new Map<CountryCode, { weight: number; readonly first: SettledPlace }>();
  for (const place of settled) {
    const { kind, capital } = place.hit.sense;
    const weight =
      WEIGHT[kind === 'city' && capital ? 'capital' : kind] *
      (place.passage.leads ? LEAD : 1) *
      (place.inName ? IN_NAME : 1);
    const known = found.get(place.code);
    if (known) known.weight += weight;
    else found.set(place.code, { weight, first: place });
  }
  return [...found]
    .map(([code, { weight, first }]) => ({
      code,
      weight: Math.round(weight * 100) / 100,
      evidence: quotation(first.passage, first.hit.from, first.hit.to),
    }))
    .sort((a, b) => b.weight - a.weight || inOrder(a.code, b.code));
}
