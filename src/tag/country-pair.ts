/** The countries that carry a clipping in, the pair that it is about out. */
import type { CountryCode } from '../model/brand.js';
import type { TopicCandidate } from '../model/card.js';
import type { CountryWeight } from '../model/clipping.js';
import { countryName } from '../text/country-names.js';
import { inOrder } from '../text/order.js';

/** The lesser of the two has at least half the weight of the greater… */
const BALANCE = 0.45;
/** …and no third country has more than this share of the lesser's: then the text is about a region or the world. */
const THIRD = 0.7;
/** Where two countries carry two thirds of a text, nothing else is more its subject. */
const LEANING = 0.33;
/** Two mentions in the opening, or four in the text. */
const LEAST = 3;

/** Null where one country alone, or more than two, carry the text. The name's order is the alphabet's, the same in every archive. `leading`: countries named in headline or opening. */
export function countryPair(
  countries: readonly CountryWeight[],
  leading: ReadonlySet<CountryCode>,
): TopicCandidate | null {
  const [first, second, third] = countries;
  if (!first || !second || second.weight < LEAST || second.weight < first.weight * BALANCE) return null;
  if (!leading.has(first.code) || !leading.has(second.code)) return null;
  if (third && third.weight > second.weight * THIRD) return null;
  const pair = [first, second].map(({ code }) => ({ code, name: countryName(code) }));
  pair.sort((a, b) => inOrder(a.name, b.name));
  const total = countries.reduce((sum, { weight }) => sum + weight, 0);
  return {
    kind: 'countries',
    key: pair.map(({ code }) => code).join('+'),
    name: pair.map(({ name }) => name).join('–'),
    names: null,
    weight: Math.round(Math.min(1, LEANING + (first.weight + second.weight) / total) * 1000) / 1000,
    count: Math.round(second.weight),
    inHeadline: false,
    inLead: true,
    evidence: { ...first.evidence, says: `${countryName(first.code)} and ${countryName(second.code)} carry the text` },
  };
}
