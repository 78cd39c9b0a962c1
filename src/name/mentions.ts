/** A clipping in, the people, places and organisations named in it out, and the countries that carry it. */
import type { CountryCode } from '../model/brand.js';
import type { Clipping, CountryWeight } from '../model/clipping.js';
import type { Mention } from '../model/name.js';
import { type Reading, readingOf } from '../text/reading.js';
import { arabicNames } from './arabic-names.js';
import { clubsNotTowns } from './clubs-not-towns.js';
import { countryWeights } from './countries.js';
import { foreignSpans } from './foreign-spans.js';
import { groundsNotPeople } from './grounds.js';
import { joined } from './joined.js';
import { withLandforms } from './landforms.js';
import { leaderMentions } from './leaders.js';
import { mattersNotNames } from './matters-not-names.js';
import { withOwnCountries } from './own-countries.js';
import { passages } from './passages.js';
import { type PlaceHit, placeHits } from './places.js';
import { provenSpans } from './proven-spans.js';
import { seatCountries, withSeats } from './seats.js';
import { settledPlaces } from './settled-places.js';
import { builtInModels, nameSpans } from './tagging.js';
import { tongueOf } from './tongue.js';
import { townsNotPeople } from './towns-not-people.js';
import { withoutSender } from './without-sender.js';

export interface Names {
  /** In order of first mention. */
  readonly names: readonly Mention[];
  /** Heaviest first. */
  readonly countries: readonly CountryWeight[];
}

/** Pure; linear in the text. `reading`: the clipping's, where it was read for others already. */
export function mentions(clipping: Clipping, reading: Reading = readingOf(clipping)): Names {
  const tongue = tongueOf(clipping.language);
  const passageHits = passages(clipping, reading).map(
    (passage) => [passage, placeHits(passage.tokens, tongue)] as const,
  );
  const spans = foreignSpans(nameSpans(passageHits, builtInModels()), passageHits, clipping.language);
  const named = tongue ? withOwnCountries(spans, passageHits) : spans;
  const formed = withLandforms(named, passageHits);
  const all = passageHits.map(([passage]) => passage);
  const sure = withSeats(mattersNotNames(clubsNotTowns(groundsNotPeople(provenSpans(formed.spans, all)), all)), all);
  const called = townsNotPeople(arabicNames(sure), clipping.dateline?.text ?? null);
  const told = withoutSender(called, clipping.dateline);
  const places = settledPlaces(formed.hits, told);
  const codeOf = new Map<PlaceHit, CountryCode>(places.map(({ hit, code }) => [hit, code]));
  return {
    names: joined(told, ({ place }) => (place ? (codeOf.get(place) ?? null) : null)),
    countries: countryWeights(places, [...seatCountries(told), ...leaderMentions(told, places)]),
  };
}
