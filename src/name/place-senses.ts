/** The gazetteer's tables in, what the key of a name can mean on the map out. */
import { countryNames } from '../text/country-names.js';
import { DEMONYMS } from '../text/demonyms-table.js';
import { cityRow } from './city-rows.js';
import { REGIONS } from './gazetteer/regions.js';
import { placeKey } from './place-key.js';
import { isEveryday } from './word-classes.js';

export type PlaceKind = 'country' | 'demonym' | 'region' | 'city';

/** What a name can mean on the map. */
export interface PlaceSense {
  readonly kind: PlaceKind;
  /** Countries that it can lie in, the likeliest first. */
  readonly codes: readonly string[];
  /** How well known it is there, in powers of ten of inhabitants; one number a code. */
  readonly magnitudes: readonly number[];
  /** The capital of its first country. */
  readonly capital: boolean;
  /** The power of ten of a town of the name there, 0 for none: a large one may stand in a list of towns ("Washington, Seoul and Tokyo"). */
  readonly town: number;
  /** Also an everyday word ("Reading", "Mobile", "Nice"). */
  readonly everyday: boolean;
}

/** One country that a name can stand for, or lie in. */
export interface Candidate {
  readonly kind: PlaceKind;
  readonly code: string;
  readonly magnitude: number;
  readonly capital: boolean;
  readonly town: number;
}

/** Key → all that it can mean. */
export type Candidates = ReadonlyMap<string, readonly Candidate[]>;

/** A country outweighs a town of millions of the same name, a well-known state one of a hundred thousand ("Georgia", "Jordan", "Lebanon"). */
export const COUNTRY_MAGNITUDE = 8;
const STATE_MAGNITUDE = 7;
const REGION_MAGNITUDE = 5;

let table: Map<string, Candidate[]> | null = null;

/** Countries, peoples and regions by their English names; towns are looked up where they are asked for. */
export function englishPlaces(): Candidates {
  if (table) return table;
  const found = new Map<string, Candidate[]>();
  const add = (name: string, candidate: Candidate) => addCandidate(found, placeKey(name), candidate);
  for (const [code, name] of rows(REGIONS)) {
    const known = name.endsWith('*');
    const magnitude = known ? STATE_MAGNITUDE : REGION_MAGNITUDE;
    add(known ? name.slice(0, -1) : name, { kind: 'region', code, magnitude, capital: false, town: 0 });
  }
  for (const [code, name] of rows(DEMONYMS))
    for (const form of [name, ...plural(name)])
      add(form, {
        kind: 'demonym',
        code,
        magnitude: COUNTRY_MAGNITUDE + likeness(form, code),
        capital: false,
        town: 0,
      });
  for (const [code, names] of countryNames())
    for (const name of names)
      add(name, { kind: 'country', code, magnitude: COUNTRY_MAGNITUDE + 1, capital: false, town: 0 });
  table = found;
  return found;
}

/** Of one country, the largest that the name can mean is kept. */
export function addCandidate(found: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const known = found.get(key);
  if (known) withCandidate(known, candidate);
  else found.set(key, [candidate]);
}

function withCandidate(known: Candidate[], candidate: Candidate): void {
  const same = known.findIndex(({ code }) => code === candidate.code);
  if (same < 0) known.push(candidate);
  else {
    const capital = candidate.capital || known[same]!.capital;
    const town = Math.max(candidate.town, known[same]!.town);
    known[same] = { ...(known[same]!.magnitude < candidate.magnitude ? candidate : known[same]!), capital, town };
  }
}

/** `own`: what the key means in the text's language, if that is not English; `doubtful` where it may be a word of it. */
export function senseOfKey(key: string, own: readonly Candidate[] = [], doubtful = false): PlaceSense | null {
  const candidates = [...own];
  for (const candidate of englishPlaces().get(key) ?? []) withCandidate(candidates, candidate);
  const towns = cityRow(key)?.split(' ') ?? [];
  const isWord = towns[0] === WORD;
  for (const part of isWord ? towns.slice(1) : towns)
    withCandidate(candidates, {
      kind: 'city',
      code: part.slice(0, 2),
      magnitude: Number(part[2]),
      capital: part[3] === '*',
      town: Number(part[2]),
    });
  if (candidates.length === 0) return null;
  return senseOf(candidates, own.length > 0 ? doubtful : isWord || (!key.includes(' ') && isEveryday(key)));
}

/** Stands before towns whose name is a word too. */
const WORD = '~';

export function senseOf(candidates: readonly Candidate[], everyday: boolean): PlaceSense {
  const sorted = candidates.length > 1 ? [...candidates].sort(betterKnown) : candidates;
  const first = sorted[0]!;
  return {
    kind: first.kind,
    codes: sorted.map(({ code }) => code),
    magnitudes: sorted.map(standing),
    capital: first.capital,
    town: first.town,
    everyday,
  };
}

/** A capital is better known than another town of its size. */
const CAPITAL_BONUS = 1;

function standing({ magnitude, capital }: Candidate): number {
  return magnitude + (capital ? CAPITAL_BONUS : 0);
}

/** Of two that stand level a town comes before a division that is none: Santiago is in Chile before the Dominican province. */
function betterKnown(a: Candidate, b: Candidate): number {
  return standing(b) - standing(a) || Number(b.town > 0) - Number(a.town > 0) || b.magnitude - a.magnitude;
}

/** 0–0.3: the letters that a people shares with the start of its country's name, so that "Nigerian" is of Nigeria before Niger. */
function likeness(people: string, code: string): number {
  const name = countryNames().get(code)?.[0] ?? '';
  let shared = 0;
  while (shared < name.length && name[shared] === people[shared]) shared++;
  return shared / 100;
}

/** "Russians", "Danes", "Englishmen"; none where the adjective serves ("Chinese", "Irish", "Swiss"). */
function plural(name: string): string[] {
  if (/man$/.test(name)) return [name.replace(/man$/, 'men')];
  return /(?:ese|sh|ch|ss|s)$/.test(name) ? [] : [`${name}s`];
}

function* rows(text: string): Generator<readonly [code: string, name: string]> {
  for (const row of text.trim().split('\n')) for (const name of row.slice(3).split('|')) yield [row.slice(0, 2), name];
}
