/** Settled places and name spans of a clipping in, the later mentions of those whom the text presents as a country's leaders out: "Russian President Vladimir Putin", then "Putin". */
import type { CountryCode } from '../model/brand.js';
import { addTo } from '../text/grouped-by.js';
import { column } from '../text/word-numbers.js';
import type { StandIn } from './countries.js';
import { overlapping } from './overlapping.js';
import type { NamedPassage } from './passages.js';
import type { SettledPlace } from './settled-places.js';
import type { NameSpan } from './tagging.js';

/** An office right before a name, in lower case or not. */
const OFFICE = /^(?:president|premier|chancellor|leader|king|queen|emir|sultan|ruler|dictator|minister)$/i;
const isOffice = column((word): string => (OFFICE.test(word) ? 'an office' : ''));
/** "Russian President", "Russian Minister of Foreign Affairs": so far before a name its country stands. */
const REACH = 5;

export function leaderMentions(spans: readonly NameSpan[], places: readonly SettledPlace[]): StandIn[] {
  const people = spans.filter(({ kind }) => kind === 'person');
  const presenters = people.filter(isInOffice);
  if (presenters.length === 0) return [];
  const countries = countriesByPassage(places);
  const leaders = new Map<string, CountryCode>();
  const presented = new Set<NameSpan>();
  for (const span of presenters) {
    const code = countryBefore(span, countries.get(span.passage) ?? []);
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
function isInOffice({ passage: { tokens }, from }: NameSpan): boolean {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) if (isOffice(tokens.numbers[i]!)) return true;
  return false;
}

interface Country {
  readonly from: number;
  readonly to: number;
  readonly code: CountryCode;
}

function countriesByPassage(places: readonly SettledPlace[]): ReadonlyMap<NamedPassage, Country[]> {
  const found = new Map<NamedPassage, Country[]>();
  for (const { passage, hit, code } of places) {
    if (hit.sense.kind !== 'demonym' && hit.sense.kind !== 'country') continue;
    addTo(found, passage, { from: hit.from, to: hit.to, code });
  }
  return found;
}

/** Another thought begins. */
const STOP = /^[.,;:!?—–()“”"]$/u;

function countryBefore({ passage, from }: NameSpan, countries: readonly Country[]): CountryCode | null {
  const before = overlapping(countries, from - REACH, from).at(-1);
  if (!before || before.to >= from) return null;
  return passage.tokens.words.slice(before.to, from).some((word) => STOP.test(word)) ? null : before.code;
}

function lastWord({ passage: { tokens }, to }: NameSpan): string {
  return tokens.words[to - 1]!;
}
