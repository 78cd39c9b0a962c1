/** The place names of a clipping and its name spans in, for each place name that counts the country it lies in out. */
import type { CountryCode } from '../model/brand.js';
import { dialectOf } from './dialect.js';
import { CAPITAL, OPENS } from './flags.js';
import { overlapping } from './overlapping.js';
import type { NamedPassage } from './passages.js';
import { COUNTRY_MAGNITUDE, type PlaceSense } from './place-senses.js';
import type { PlaceHit } from './places.js';
import { type NamedPlace, type Reading, readings } from './readings.js';
import type { NameSpan, PassageHits } from './tagging.js';
import { isSaint, listedCountries, NOWHERE, townOf } from './told-by-words.js';
import { isGivenName, isSurname, wordClass } from './word-classes.js';

/** A place name in the text, with the country that it was decided to lie in. */
export interface SettledPlace {
  readonly passage: NamedPassage;
  readonly hit: PlaceHit;
  readonly code: CountryCode;
  /** Stands within an organisation's name ("Bank of Japan"). */
  readonly inName: boolean;
}

/** Everyday words, and names that only stand within others ("Lexington Highway"), say this much for their country; a place's name 1. */
const UNSURE = 0.3;
/** What a text's spelling says at most; of 0.7, 1, 1.5 and 2, 2 gave the best F1 of countries whichever fifth of the outlets was left out. */
const SPELLING = 2;

interface Open {
  readonly passage: NamedPassage;
  readonly hit: PlaceHit;
  readonly inName: boolean;
  /** The state or country after a comma. */
  readonly whole: PlaceHit | null;
  /** The country that the words beside it tell. */
  readonly told: string | null;
}

/** In order of place. Decided by what follows ("Athens, Ga."), by the same name elsewhere in the text, by size, and by the countries around it. */
export function settledPlaces(passageHits: readonly PassageHits[], spans: readonly NameSpan[]): SettledPlace[] {
  const spansOf = byPassage(spans);
  const open = passageHits.flatMap(([passage, hits]) => openHits(passage, hits, spansOf.get(passage) ?? []));
  if (open.length === 0) return [];
  const fixed = fixedCodes(open);
  const said = dialectOf(passageHits.map(([passage]) => passage));
  for (const [code, much] of said) said.set(code, much * SPELLING);
  const read = readings(namedPlaces(open, passageHits, fixed), said);
  const found = open
    .filter(
      ({ hit }) => fixed.get(hit.key) !== NOWHERE && (fixed.has(hit.key) || !strays(hit.sense, read.get(hit.key)!)),
    )
    .map(({ passage, hit, inName }) => ({ passage, hit, code: read.get(hit.key)!.code as CountryCode, inName }));
  return withoutKinds(found);
}

function byPassage(spans: readonly NameSpan[]): Map<NamedPassage, NameSpan[]> {
  const found = new Map<NamedPassage, NameSpan[]>();
  for (const span of spans) {
    const known = found.get(span.passage);
    if (known) known.push(span);
    else found.set(span.passage, [span]);
  }
  return found;
}

/** In a text that is plainly of one country, so much said for it makes a little-known town elsewhere unlikely… */
const PLAIN = 2;
const LITTLE_KNOWN = 6;
/** …of which country nothing else speaks. */
const UNSPOKEN = 0.5;

/** "Sakai" in a text about Oakland is a person, or a street; nothing else in it is Japanese. */
function strays({ kind, magnitudes }: PlaceSense, { beside, most }: Reading): boolean {
  return (kind === 'city' || kind === 'region') && magnitudes[0]! < LITTLE_KNOWN && beside <= UNSPOKEN && most >= PLAIN;
}

/** A people named once before a thing tells of what kind the thing is ("Mexican food", "Spanish Oaks"): its country only where something else names that too. */
function withoutKinds(places: readonly SettledPlace[]): SettledPlace[] {
  const times = new Map<CountryCode, number>();
  for (const { code } of places) times.set(code, (times.get(code) ?? 0) + 1);
  return places.filter((place) => times.get(place.code)! > 1 || !isKind(place));
}

function isKind({ passage, hit }: SettledPlace): boolean {
  return (
    hit.sense.kind === 'demonym' &&
    passage.part !== 'headline' &&
    !(PEOPLE.test(hit.key) && passage.tokens.flags[hit.from]! & CAPITAL) &&
    !isBeforePeople(passage, hit)
  );
}

function isBeforePeople({ tokens: { words } }: NamedPassage, { to }: PlaceHit): boolean {
  const next = wordClass((words[to] ?? '').toLowerCase());
  return next === 'person' || next === 'group';
}

/** "Norwegians"; not "Swiss", nor "français". */
const PEOPLE = /[^s]s$/;

/** A state is told from a town of its name by size: "Texas" and Texas City, but not "Seoul". */
const STATE_OVER_TOWN = 2;

function isWhole({ kind, magnitudes, town }: PlaceSense): boolean {
  return kind === 'country' || (kind === 'region' && magnitudes[0]! - town >= STATE_OVER_TOWN);
}

/** A town, or a division named after one. */
function isWithin({ kind }: PlaceSense): boolean {
  return kind === 'city' || kind === 'region';
}

/** Key → the country that the text itself gives it, there and everywhere else. */
function fixedCodes(open: readonly Open[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { hit, whole, told } of open) {
    if (told !== null && !found.has(hit.key)) found.set(hit.key, told);
    if (!whole || found.has(hit.key)) continue;
    const code = sharedCode(hit.sense, whole.sense);
    found.set(hit.key, code);
    if (hit.sense.codes.includes(code)) found.set(whole.key, code);
  }
  return found;
}

/** "Paris, Texas" lies where Texas does; "Atlanta, Georgia" where both can lie. */
function sharedCode(part: PlaceSense, whole: PlaceSense): string {
  return whole.codes.find((code) => part.codes.includes(code)) ?? whole.codes[0]!;
}

/** Each name once: those that count, and what only stands within other names, except countries and peoples there. */
function namedPlaces(
  open: readonly Open[],
  passageHits: readonly PassageHits[],
  fixed: ReadonlyMap<string, string>,
): NamedPlace[] {
  const found = new Map<string, NamedPlace>();
  for (const {
    hit: { key, sense },
  } of open) {
    const code = fixed.get(key) ?? null;
    const times = (found.get(key)?.times ?? 0) + 1;
    found.set(key, { key, sense, strength: sense.everyday && code === null ? UNSURE : 1, fixed: code, times });
  }
  for (const [, hits] of passageHits)
    for (const { key, sense } of hits)
      if (!found.has(key) && isWithin(sense)) found.set(key, { key, sense, strength: UNSURE, fixed: null, times: 1 });
  return [...found.values()];
}

function openHits(passage: NamedPassage, hits: readonly PlaceHit[], spans: readonly NameSpan[]): Open[] {
  const { words } = passage.tokens;
  const found: Open[] = [];
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
  if (span.kind === 'organisation') return !whole && !sense.everyday;
  return whole || (!sense.everyday && sense.kind !== 'city');
}
