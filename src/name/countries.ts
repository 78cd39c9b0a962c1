/** The place names of a clipping in, the countries that carry it out, each with its weight and a quotation. */
import type { CountryCode } from '../model/brand.js';
import type { CountryWeight } from '../model/clipping.js';
import { inOrder } from '../text/order.js';
import type { NamedPassage } from './passages.js';
import type { PlaceHit } from './places.js';
import { quotation } from './quotation.js';

/** A place name in the text, with the country that it was decided to lie in. */
export interface SettledPlace {
  readonly passage: NamedPassage;
  readonly hit: PlaceHit;
  readonly code: CountryCode;
}

/** What one mention adds: a capital often stands for its government, a town only for itself. */
const WEIGHT = { country: 1, demonym: 1, capital: 0.8, region: 0.4, city: 0.4 } as const;
/** A mention in headline or lead speaks for the text as a whole. */
const LEAD = 2;

/** Heaviest first, then by code. */
export function countryWeights(
  settled: readonly SettledPlace[],
  others: readonly (CountryWeight & { readonly leads: boolean })[] = [],
): CountryWeight[] {
  const found = new Map<
    CountryCode,
    { weight: number; evidence: CountryWeight['evidence'] | null; first: SettledPlace | null }
  >();
  const add = (code: CountryCode, weight: number) => {
    const known = found.get(code) ?? { weight: 0, evidence: null, first: null };
    known.weight += weight;
    found.set(code, known);
    return known;
  };
  for (const place of settled) {
    const { kind, capital } = place.hit.sense;
    const known = add(
      place.code,
      WEIGHT[kind === 'city' && capital ? 'capital' : kind] * (place.passage.leads ? LEAD : 1),
    );
    known.first ??= place;
  }
  for (const { code, weight, evidence, leads } of others) add(code, weight * (leads ? LEAD : 1)).evidence ??= evidence;
  return [...found]
    .map(([code, { weight, evidence, first }]) => ({
      code,
      weight: Math.round(weight * 100) / 100,
      evidence: first ? quotation(first.passage, first.hit.from, first.hit.to) : evidence!,
    }))
    .sort((a, b) => b.weight - a.weight || inOrder(a.code, b.code));
}

/** Context counts for a country what a tenfold town counts for its namesake. */
const CONTEXT = 1.5;
/** "Paris, Texas": the region or country that follows a comma decides. */
const AFTER_COMMA = 3;

/** Decides for each hit the country that it lies in: by what follows ("Athens, Ga."), else by size and by the countries around it. */
export function settled(passageHits: readonly (readonly [NamedPassage, readonly PlaceHit[]])[]): SettledPlace[] {
  const sure = new Map<string, number>();
  for (const [, hits] of passageHits)
    for (const { sense } of hits)
      if (sense.codes.length === 1 && !sense.everyday)
        sure.set(sense.codes[0]!, (sure.get(sense.codes[0]!) ?? 0) + (sense.kind === 'city' ? 0.5 : 1));
  const total = [...sure.values()].reduce((sum, count) => sum + count, 0);
  const found: SettledPlace[] = [];
  for (const [passage, hits] of passageHits) {
    hits.forEach((hit, i) => {
      const after = hits[i + 1];
      const whole = after && after.from - hit.to === 1 && passage.tokens.words[hit.to] === ',' ? after.sense : null;
      found.push({ passage, hit, code: countryOf(hit, whole, sure, total) as CountryCode });
    });
  }
  return found;
}

function countryOf(
  { sense }: PlaceHit,
  whole: PlaceHit['sense'] | null,
  sure: ReadonlyMap<string, number>,
  total: number,
): string {
  if (sense.codes.length === 1) return sense.codes[0]!;
  let best = sense.codes[0]!;
  let most = -1;
  sense.codes.forEach((code, i) => {
    const share = total ? (sure.get(code) ?? 0) / total : 0;
    const follows = whole && whole.kind !== 'city' && whole.codes.includes(code) ? AFTER_COMMA : 0;
    const score = sense.magnitudes[i]! + CONTEXT * Math.sqrt(share) * 2 + follows;
    if (score > most) {
      most = score;
      best = code;
    }
  });
  return best;
}
