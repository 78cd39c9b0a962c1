/** Words in, the countries, regions and towns that they can name out: a lookup over the gazetteer. */
import { countryNames } from '../text/country-names.js';
import { DEMONYMS } from '../text/demonyms-table.js';
import { inOrder } from '../text/order.js';
import { column } from '../text/word-numbers.js';
import { cityRow, longestCity } from './city-rows.js';
import { CAPITAL } from './flags.js';
import { REGIONS } from './gazetteer/regions.js';
import { placeKey } from './place-key.js';
import type { Tokens } from './tokens.js';
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

interface Lookup {
  /** Countries, peoples, regions. */
  readonly found: ReadonlyMap<string, readonly Candidate[]>;
  /** First word → how many words the longest of them has that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
  readonly senses: Map<string, PlaceSense | null>;
}

/** A country outweighs a town of millions of the same name, a well-known state one of a hundred thousand ("Georgia", "Jordan", "Lebanon"). */
export const COUNTRY_MAGNITUDE = 8;
const STATE_MAGNITUDE = 7;
const REGION_MAGNITUDE = 5;

/** Keys remembered at most. */
const REMEMBERED = 50_000;

let lookup: Lookup | null = null;

function table(): Lookup {
  if (lookup) return lookup;
  const found = new Map<string, Candidate[]>();
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
  const longest = new Map<string, number>();
  for (const key of found.keys()) {
    const first = key.split(' ', 1)[0]!;
    longest.set(first, Math.max(longest.get(first) ?? 0, key.split(' ').length));
  }
  lookup = { found, longest, senses: new Map() };
  return lookup;

  function add(name: string, candidate: Candidate): void {
    const key = placeKey(name);
    const known = found.get(key);
    if (known) withCandidate(known, candidate);
    else found.set(key, [candidate]);
  }
}

/** Of one country, the largest that the name can mean. */
function withCandidate(known: Candidate[], candidate: Candidate): void {
  const same = known.findIndex(({ code }) => code === candidate.code);
  if (same < 0) known.push(candidate);
  else {
    const capital = candidate.capital || known[same]!.capital;
    const town = Math.max(candidate.town, known[same]!.town);
    known[same] = { ...(known[same]!.magnitude < candidate.magnitude ? candidate : known[same]!), capital, town };
  }
}

/** The sense of a key; what was asked for once is remembered. */
function senseOfKey(key: string): PlaceSense | null {
  const { found, senses } = table();
  let sense = senses.get(key);
  if (sense === undefined) {
    if (senses.size > REMEMBERED) senses.clear();
    const candidates = [...(found.get(key) ?? [])];
    for (const part of cityRow(key)?.split(' ') ?? [])
      withCandidate(candidates, {
        kind: 'city',
        code: part.slice(0, 2),
        magnitude: Number(part[2]),
        capital: part[3] === '*',
        town: Number(part[2]),
      });
    sense = candidates.length ? senseOf(candidates, !key.includes(' ') && isEveryday(key)) : null;
    senses.set(key, sense);
  }
  return sense;
}

interface Candidate {
  readonly kind: PlaceKind;
  readonly code: string;
  readonly magnitude: number;
  readonly capital: boolean;
  readonly town: number;
}

function senseOf(candidates: readonly Candidate[], everyday: boolean): PlaceSense {
  const sorted =
    candidates.length > 1
      ? [...candidates].sort((a, b) => b.magnitude - a.magnitude || inOrder(a.code, b.code))
      : candidates;
  const first = sorted[0]!;
  return {
    kind: first.kind,
    codes: sorted.map(({ code }) => code),
    magnitudes: sorted.map(({ magnitude, capital }) => magnitude + (capital ? CAPITAL_BONUS : 0)),
    capital: first.capital,
    town: first.town,
    everyday,
  };
}

/** A capital is better known than another town of its size. */
const CAPITAL_BONUS = 1;

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

/** A place name found in a passage: tokens `from` up to, not including, `to`. */
export interface PlaceHit {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly sense: PlaceSense;
}

/** A word as the first of a place's name. */
interface FirstWord {
  readonly key: string;
  /** Words of the longest name that begins with it; 0: none. */
  readonly longest: number;
}

const firstWord = column((word): FirstWord => {
  const key = placeKey(word);
  return { key, longest: Math.max(table().longest.get(key) ?? 0, longestCity(key)) };
});

/** The longest names of the gazetteer, left to right; each begins and ends with a capital. */
export function placeHits(tokens: Tokens): PlaceHit[] {
  const { numbers, flags } = tokens;
  const found: PlaceHit[] = [];
  for (let i = 0; i < numbers.length; i++) {
    if (!(flags[i]! & CAPITAL)) continue;
    const first = firstWord(numbers[i]!);
    if (first.longest === 0) continue;
    const hit = longestHit(tokens, i, first);
    if (!hit) continue;
    found.push(hit);
    i = hit.to - 1;
  }
  return found;
}

function longestHit({ words, numbers, flags }: Tokens, from: number, first: FirstWord): PlaceHit | null {
  const word = words[from]!;
  let hit: PlaceHit | null = null;
  let key = first.key;
  for (let j = from + 1, left = first.longest; left > 0; j++, left--) {
    const sense = flags[j - 1]! & CAPITAL ? senseOfKey(key) : null;
    // Short keys are states after a comma ("Mobile, Al"), but not what a hyphen goes on from (", Al-Ahram said").
    if (sense && (key.length > 3 || word === word.toUpperCase() || (words[from - 1] === ',' && words[j] !== '-')))
      hit = { from, to: j, key, sense };
    if (words[j] === '-') j++;
    if (left === 1 || j >= words.length) break;
    key += ` ${firstWord(numbers[j]!).key}`;
  }
  return hit;
}
