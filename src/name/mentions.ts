/** A clipping in, the people, places and organisations named in it out, and the countries that carry it. */
import type { CountryCode } from '../model/brand.js';
import type { Clipping, CountryWeight } from '../model/clipping.js';
import type { Mention } from '../model/name.js';
import { countryWeights, settled } from './countries.js';
import { joined } from './joined.js';
import { passages } from './passages.js';
import { type PlaceHit, placeHits } from './places.js';
import { nameSpans } from './tagging.js';

export interface Names {
  /** In order of first mention. */
  readonly names: readonly Mention[];
  /** Heaviest first. */
  readonly countries: readonly CountryWeight[];
}

/** Pure; linear in the text. */
export function mentions(clipping: Clipping): Names {
  const passageHits = passages(clipping).map((passage) => [passage, placeHits(passage.tokens)] as const);
  const places = settled(passageHits);
  const codeOf = new Map<PlaceHit, CountryCode>(places.map(({ hit, code }) => [hit, code]));
  const spans = nameSpans(passageHits);
  const notPlaces = new Set(spans.filter(({ kind }) => kind !== 'place'));
  const inOther = (hit: PlaceHit, passage: unknown) =>
    [...notPlaces].some((span) => span.passage === passage && span.from <= hit.from && hit.to <= span.to);
  const named = places.filter(({ hit, passage }) => !hit.sense.everyday && !inOther(hit, passage));
  return {
    names: joined(spans, ({ place }) => (place ? (codeOf.get(place) ?? null) : null)),
    countries: countryWeights(named),
  };
}
