/** The settled places of a clipping in, the countries that carry it out, each with its weight and a quotation. */
import type { CountryCode } from '../model/brand.js';
import type { CountryWeight } from '../model/clipping.js';
import { inOrder } from '../text/order.js';
import { quotation } from './quotation.js';
import type { SettledPlace } from './settled-places.js';
import type { NameSpan } from './tagging.js';

/** What one mention adds: a capital often stands for its government, a town only for itself. */
const WEIGHT = { country: 1, demonym: 1, capital: 0.8, region: 0.4, city: 0.4 } as const;
/** A mention in headline or lead speaks for the text as a whole. */
const LEAD = 2;
/** Within the name of an organisation ("Bank of Japan") a country is named only by the way. */
const IN_NAME = 0.5;

/** A name that stands in for a country. */
export interface StandIn {
  readonly span: NameSpan;
  readonly code: CountryCode;
}

type Stretch = Pick<NameSpan, 'passage' | 'from' | 'to'>;

/** Heaviest first, then by code. `standIns`: seats and leaders. */
export function countryWeights(settled: readonly SettledPlace[], standIns: readonly StandIn[]): CountryWeight[] {
  const found = new Map<CountryCode, { weight: number; readonly first: Stretch }>();
  const add = (code: CountryCode, first: Stretch, weight: number) => {
    const known = found.get(code);
    const much = weight * (first.passage.leads ? LEAD : 1);
    if (known) known.weight += much;
    else found.set(code, { weight: much, first });
  };
  for (const { passage, hit, code, inName } of settled) {
    const { kind, capital } = hit.sense;
    const weight = WEIGHT[kind === 'city' && capital ? 'capital' : kind] * (inName ? IN_NAME : 1);
    add(code, { passage, from: hit.from, to: hit.to }, weight);
  }
  for (const { span, code } of standIns) add(code, span, WEIGHT.capital);
  return [...found]
    .map(([code, { weight, first }]) => ({
      code,
      weight: Math.round(weight * 100) / 100,
      evidence: quotation(first.passage, first.from, first.to),
    }))
    .sort((a, b) => b.weight - a.weight || inOrder(a.code, b.code));
}
