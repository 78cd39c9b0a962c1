/** The place names of a clipping and its name spans in, for each place name that counts the country it lies in out. */
import type { CountryCode } from '../model/brand.js';
import { dialectOf } from './dialect.js';
import { CAPITAL } from './flags.js';
import { isBeforePeople, isWithin, type OpenPlace, openPlaces } from './open-places.js';
import { overlapping } from './overlapping.js';
import type { NamedPassage } from './passages.js';
import type { PlaceSense } from './place-senses.js';
import type { PlaceHit } from './places.js';
import { type NamedPlace, type Reading, readings } from './readings.js';
import type { NameSpan, PassageHits } from './tagging.js';
import { NOWHERE } from './told-by-words.js';

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

/** In order of place. Decided by what follows ("Athens, Ga."), by the same name elsewhere in the text, by size, and by the countries around it. */
export function settledPlaces(passageHits: readonly PassageHits[], spans: readonly NameSpan[]): SettledPlace[] {
  const spansOf = byPassage(spans);
  const open = passageHits.flatMap(([passage, hits]) => openPlaces(passage, hits, spansOf.get(passage) ?? []));
  if (open.length === 0) return [];
  const fixed = fixedCodes(open);
  const said = dialectOf(passageHits.map(([passage]) => passage));
  for (const [code, much] of said) said.set(code, much * SPELLING);
  const read = readings(namedPlaces(open, passageHits, fixed, spansOf), said);
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

/** "Norwegians"; not "Swiss", nor "français". */
const PEOPLE = /[^s]s$/;

/** Key → the country that the text itself gives it, there and everywhere else. */
function fixedCodes(open: readonly OpenPlace[]): Map<string, string> {
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
  open: readonly OpenPlace[],
  passageHits: readonly PassageHits[],
  fixed: ReadonlyMap<string, string>,
  spansOf: ReadonlyMap<NamedPassage, readonly NameSpan[]>,
): NamedPlace[] {
  const found = new Map<string, NamedPlace>();
  for (const {
    hit: { key, sense },
  } of open) {
    const code = fixed.get(key) ?? null;
    const times = (found.get(key)?.times ?? 0) + 1;
    found.set(key, { key, sense, strength: sense.everyday && code === null ? UNSURE : 1, fixed: code, times });
  }
  for (const [passage, hits] of passageHits) {
    const beside = spansOf.get(passage) ?? [];
    for (const { key, sense, from, to } of hits)
      if (!found.has(key) && isWithin(sense) && !(sense.everyday && isInBody(overlapping(beside, from, to))))
        found.set(key, { key, sense, strength: UNSURE, fixed: null, times: 1 });
  }
  return [...found.values()];
}

/** "Commerce" of a chamber of commerce is no town. */
function isInBody(beside: readonly NameSpan[]): boolean {
  return beside.some(({ kind }) => kind === 'organisation');
}
