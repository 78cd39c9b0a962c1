/** The name spans of a text that is not English in, the same with the countries that its own language names out: the model learnt English ones. */
import { CAPITAL, OPENS } from './flags.js';
import { overlapping } from './overlapping.js';
import type { PlaceHit } from './places.js';
import type { NameSpan, PassageHits } from './tagging.js';

/** In order of place. A country within a longer name stays there ("Banque de France"). */
export function withOwnCountries(spans: readonly NameSpan[], passageHits: readonly PassageHits[]): NameSpan[] {
  const found: NameSpan[] = [];
  let at = 0;
  for (const [passage, hits] of passageHits) {
    const start = at;
    while (at < spans.length && spans[at]!.passage === passage) at++;
    const own = spans.slice(start, at).flatMap((span) => parted(span, hits));
    const countries = hits
      .filter((hit) => isOwnCountry(hit) && overlapping(own, hit.from, hit.to).every((span) => isWithin(span, hit)))
      .map((hit): NameSpan => ({ passage, from: hit.from, to: hit.to, kind: 'place', place: hit }));
    const left = own.filter((span) => overlapping(countries, span.from, span.to).length === 0);
    for (const span of [...left, ...countries].sort((a, b) => a.from - b.from)) found.push(span);
  }
  return found;
}

function isOwnCountry({ own, sense }: PlaceHit): boolean {
  return own && sense.kind === 'country' && !sense.everyday;
}

function isWithin(inner: NameSpan, outer: PlaceHit): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** "España y Francia" is no name, nor "Ayer España": nothing but countries stands there, small words and one that opens a sentence. */
function parted(span: NameSpan, hits: readonly PlaceHit[]): NameSpan[] {
  const within = overlapping(hits, span.from, span.to).filter(isOwnCountry);
  if (within.length === 0) return [span];
  const { flags } = span.passage.tokens;
  let at = flags[span.from]! & OPENS && within[0]!.from > span.from ? span.from + 1 : span.from;
  for (const { from, to } of [...within, { from: span.to, to: span.to }]) {
    for (; at < from; at++) if (flags[at]! & CAPITAL) return [span];
    at = to;
  }
  return [];
}
