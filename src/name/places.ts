/** Words in, the countries, regions and towns that they can name out: a lookup over the gazetteer. */
import { countryNames } from '../text/country-names.js';
import { DEMONYMS } from '../text/demonyms-table.js';
import { fold } from '../text/fold.js';
import { inOrder } from '../text/order.js';
import { CITIES } from './gazetteer/cities.js';
import { REGIONS } from './gazetteer/regions.js';
import { CAPITAL, type Tokens } from './tokens.js';
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
  /** Also an everyday word ("Reading", "Mobile", "Nice"). */
  readonly everyday: boolean;
}

interface Lookup {
  readonly senses: ReadonlyMap<string, PlaceSense>;
  /** First word → how many words the longest name has that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
}

/** A country outweighs a town of millions of the same name, a well-known state one of a hundred thousand ("Georgia", "Jordan", "Lebanon"). */
const COUNTRY_MAGNITUDE = 8;
export const STATE_MAGNITUDE = 7;
const REGION_MAGNITUDE = 5;

let lookup: Lookup | null = null;

/** Letters that stand for words: "W. Va." and "W.Va." are alike. */
const INITIAL = /\b(\p{L})\.(?: (?=\p{Lu}\p{Ll}?\.))?/gu;

/** "U.S." → `us`, "Guinea-Bissau" → `guinea bissau`, "São Paulo" → `sao paulo`. */
export function placeKey(name: string): string {
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase();
  const plain = name.includes('.') ? name.replace(INITIAL, '$1') : name;
  return fold(plain).replace(/[.']/g, '').replace(/-/g, ' ');
}

function table(): Lookup {
  if (lookup) return lookup;
  const found = new Map<string, Candidate[]>();
  for (const row of CITIES.trim().split('\n')) {
    const tab = row.indexOf('\t');
    const list = row.slice(tab + 1).split(' ');
    for (const part of list)
      add(row.slice(0, tab), {
        kind: 'city',
        code: part.slice(0, 2),
        magnitude: Number(part[2]),
        capital: part[3] === '*',
      });
  }
  for (const [code, name] of rows(REGIONS)) {
    const known = name.endsWith('*');
    const magnitude = known ? STATE_MAGNITUDE : REGION_MAGNITUDE;
    add(known ? name.slice(0, -1) : name, { kind: 'region', code, magnitude, capital: false });
  }
  for (const [code, name] of rows(DEMONYMS))
    for (const form of [name, ...plural(name)])
      add(form, { kind: 'demonym', code, magnitude: COUNTRY_MAGNITUDE + likeness(form, code), capital: false });
  for (const [code, names] of countryNames())
    for (const name of names) add(name, { kind: 'country', code, magnitude: COUNTRY_MAGNITUDE + 1, capital: false });
  const senses = new Map<string, PlaceSense>();
  const longest = new Map<string, number>();
  for (const [key, candidates] of found) {
    const words = key.split(' ');
    senses.set(key, senseOf(candidates, words.length === 1 && isEveryday(key)));
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  lookup = { senses, longest };
  return lookup;

  function add(name: string, candidate: Candidate): void {
    const key = placeKey(name);
    const known = found.get(key);
    if (!known) found.set(key, [candidate]);
    else {
      const same = known.findIndex(({ code }) => code === candidate.code);
      if (same < 0) known.push(candidate);
      else if (known[same]!.magnitude < candidate.magnitude)
        known[same] = { ...candidate, capital: candidate.capital || known[same]!.capital };
    }
  }
}

interface Candidate {
  readonly kind: PlaceKind;
  readonly code: string;
  readonly magnitude: number;
  readonly capital: boolean;
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

/** The sense of a whole name; null where the gazetteer does not have it. */
export function placeOf(name: string): PlaceSense | null {
  return table().senses.get(placeKey(name)) ?? null;
}

/** A place name found in a passage: tokens `from` up to, not including, `to`. */
export interface PlaceHit {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly sense: PlaceSense;
}

/** The longest names of the gazetteer, left to right; each begins and ends with a capital. */
export function placeHits({ words, flags }: Tokens): PlaceHit[] {
  const { senses, longest } = table();
  const found: PlaceHit[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!(flags[i]! & CAPITAL)) continue;
    const first = placeKey(words[i]!);
    let left = longest.get(first) ?? 0;
    let hit: PlaceHit | null = null;
    let key = first;
    for (let j = i + 1; left > 0; j++, left--) {
      const sense = flags[j - 1]! & CAPITAL ? senses.get(key) : undefined;
      if (sense && (key.length > 3 || words[i] === words[i]!.toUpperCase() || words[i - 1] === ','))
        hit = { from: i, to: j, key, sense };
      if (j < words.length && words[j] === '-') j++;
      if (j >= words.length) break;
      key += ` ${placeKey(words[j]!)}`;
    }
    if (hit) {
      found.push(hit);
      i = hit.to - 1;
    }
  }
  return found;
}
