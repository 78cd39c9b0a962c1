/** The place names of a passage and its name spans in, those that count for a country out, with what the words beside each tell. */
import { isClubs } from './clubs-not-towns.js';
import { CAPITAL, OPENS } from './flags.js';
import { isRomanceBody } from './organisation-heads.js';
import { overlapping } from './overlapping.js';
import type { NamedPassage } from './passages.js';
import { COUNTRY_MAGNITUDE, type PlaceSense } from './place-senses.js';
import type { PlaceHit } from './places.js';
import type { NameSpan } from './tagging.js';
import { isSaint, listedCountries, townOf } from './told-by-words.js';
import { isGivenName, isSurname, wordClass } from './word-classes.js';

/** A place name whose country is still to be decided. */
export interface OpenPlace {
  readonly passage: NamedPassage;
  readonly hit: PlaceHit;
  readonly inName: boolean;
  /** The state or country after a comma. */
  readonly whole: PlaceHit | null;
  /** The country that the words beside it tell. */
  readonly told: string | null;
}

/** In order of place. */
export function openPlaces(passage: NamedPassage, hits: readonly PlaceHit[], spans: readonly NameSpan[]): OpenPlace[] {
  const { words } = passage.tokens;
  const found: OpenPlace[] = [];
  const listed = listedCountries(passage, hits);
  hits.forEach((hit, i) => {
    const beside = overlapping(spans, hit.from, hit.to);
    const span = beside.find(({ from, to }) => from <= hit.from && hit.to <= to) ?? null;
    if (
      isForename(passage, hit) ||
      isSaint(passage, hit) ||
      !(counts(hit, span, beside) || isPeople(passage, hit, beside))
    )
      return;
    const after = hits[i + 1];
    const follows = after && after.from === hit.to + 1 && words[hit.to] === ',' && isWithin(hit.sense);
    const whole = follows && isWhole(after.sense) ? after : null;
    const told = listed.has(i) ? hit.sense.codes[0]! : townOf(passage, hit);
    found.push({ passage, hit, inName: span?.kind === 'organisation', whole, told });
  });
  return found;
}

/** "Chad Walker", "Georgia Stevens": a given name before another capital. */
function isForename({ tokens: { words, flags } }: NamedPassage, { from, to, sense }: PlaceHit): boolean {
  return (
    to - from === 1 &&
    sense.kind !== 'demonym' &&
    isGivenName(words[from]!) &&
    isSurname(words[to] ?? '') &&
    (flags[to]! & CAPITAL) !== 0
  );
}

/** "the French", "Polish troops": everyday words, but in lower case; not "Roman", of an age, nor "North Pole". */
function isPeople(passage: NamedPassage, hit: PlaceHit, beside: readonly NameSpan[]): boolean {
  const { from, sense } = hit;
  if (sense.kind !== 'demonym' || !sense.everyday || sense.magnitudes[0]! <= COUNTRY_MAGNITUDE) return false;
  if (beside.length > 0) return false;
  const { flags } = passage.tokens;
  if (flags[from]! & OPENS) return isBeforePeople(passage, hit);
  return ((flags[from - 1] ?? 0) & (CAPITAL | OPENS)) !== CAPITAL;
}

/** Not within a person's name; a town only as the whole of a place's name ("Moss Side Avenue" is not in Moss); an everyday word only where it was taken for a place. */
function counts({ from, to, sense }: PlaceHit, span: NameSpan | null, beside: readonly NameSpan[]): boolean {
  if (span === null) {
    return beside.length === 0 && !sense.everyday && (sense.kind === 'demonym' || sense.kind === 'country');
  }
  if (span.kind === 'person') return false;
  const whole = span.from === from && span.to === to;
  if (span.kind === 'organisation')
    return !whole && !sense.everyday && !(isWithin(sense) && (isClubs(span) || isHead(span, from)));
  return whole || (!sense.everyday && sense.kind !== 'city');
}

/** A town, or a division named after one. */
export function isWithin({ kind }: PlaceSense): boolean {
  return kind === 'city' || kind === 'region';
}

/** A state is told from a town of its name by size: "Texas" and Texas City, but not "Seoul". */
const STATE_OVER_TOWN = 2;

function isWhole({ kind, magnitudes, town }: PlaceSense): boolean {
  return kind === 'country' || (kind === 'region' && magnitudes[0]! - town >= STATE_OVER_TOWN);
}

/** "Mexican officials": what follows are people, who are of a country, not of a kind. */
export function isBeforePeople({ tokens: { words } }: NamedPassage, { to }: PlaceHit): boolean {
  const next = wordClass((words[to] ?? '').toLowerCase());
  return next === 'person' || next === 'group';
}

/** "Banca d'Italia" is nothing of Banca, a town in Romania. */
function isHead({ passage: { tokens }, from }: NameSpan, at: number): boolean {
  return at === from && isRomanceBody(tokens.words[from]!);
}
