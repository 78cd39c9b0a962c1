/** Settled places and name spans of a clipping in, the later mentions of those whom the text presents as a country's leaders out: "Russian President Vladimir Putin", then "Putin". */
import type { CountryCode } from '../model/brand.js';
import type { StandIn } from './countries.js';
import type { NamedPassage } from './passages.js';
import type { SettledPlace } from './settled-places.js';
import type { NameSpan } from './tagging.js';

/** An office right before a name, in lower case or not. */
const OFFICE = /^(?:president|premier|chancellor|leader|king|queen|emir|sultan|ruler|dictator|minister)$/i;
/** "Russian President", "Russian Minister of Foreign Affairs": so far before a name its country stands. */
const REACH = 5;

export function leaderMentions(spans: readonly NameSpan[], places: readonly SettledPlace[]): StandIn[] {
  const placesOf = new Map<NamedPassage, SettledPlace[]>();
  for (const place of places) {
    const { kind } = place.hit.sense;
    if (kind !== 'demonym' && kind !== 'country') continue;
    const known = placesOf.get(place.passage);
    if (known) known.push(place);
    else placesOf.set(place.passage, [place]);
  }
  const people = spans.filter(({ kind }) => kind === 'person');
  const leaders = new Map<string, CountryCode>();
  const presented = new Set<NameSpan>();
  for (const span of people) {
    const code = countryBefore(span, placesOf.get(span.passage) ?? []);
    if (code === null) continue;
    presented.add(span);
    const surname = lastWord(span);
    if (!leaders.has(surname)) leaders.set(surname, code);
  }
  if (leaders.size === 0) return [];
  return people.flatMap((span) => {
    const code = presented.has(span) ? undefined : leaders.get(lastWord(span));
    return code ? [{ span, code }] : [];
  });
}

/** Near miss: "the Kenyan farmer Otieno", who stands for nobody. */
function countryBefore({ passage, from }: NameSpan, places: readonly SettledPlace[]): CountryCode | null {
  const { words } = passage.tokens;
  if (!words.slice(Math.max(0, from - REACH), from).some((word) => OFFICE.test(word))) return null;
  const before = places.findLast(({ hit }) => hit.to < from && hit.to >= from - REACH);
  return before && !words.slice(before.hit.to, from).some((word) => STOP.test(word)) ? before.code : null;
}

/** Another thought begins. */
const STOP = /^[.,;:!?—–()“”"]$/u;

function lastWord({ passage: { tokens }, to }: NameSpan): string {
  return tokens.words[to - 1]!;
}
