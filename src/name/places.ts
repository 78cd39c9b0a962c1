/** Words in, the countries, regions and towns that they can name out: a lookup over the gazetteer. */
import { countryNames } from '../text/country-names.js';
import { fold } from '../text/fold.js';
import { CITIES } from './gazetteer/cities.js';
import { DEMONYMS } from './gazetteer/demonyms.js';
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

/** A country outweighs a town of millions of the same name, a state one of a hundred thousand ("Georgia", "Jordan", "Lebanon"). */
const COUNTRY_MAGNITUDE = 8;
const REGION_MAGNITUDE = 6;

let lookup: Lookup | null = null;

/** "U.S." → `us`, "Guinea-Bissau" → `guinea bissau`, "São Paulo" → `sao paulo`. */
export function placeKey(name: string): string {
  return fold(name).replace(/[.']/g, '').replace(/-/g, ' ');
}

function table(): Lookup {
  if (lookup) return lookup;
  const senses = new Map<string, PlaceSense>();
  const longest = new Map<string, number>();
  for (const row of CITIES.trim().split('\n')) {
    const [name, list] = row.split('\t') as [string, string];
    const capital = list.includes('*');
    const codes = list.split(' ');
    add(name, {
      kind: 'city',
      codes: codes.map((code) => code.slice(0, 2)),
      magnitudes: codes.map((code) => Number(code[2])),
      capital,
    });
  }
  for (const [code, name] of rows(REGIONS)) if (name.length > 1) addFirst('region', name, code, REGION_MAGNITUDE);
  for (const [code, name] of rows(DEMONYMS)) addPeople(name, code);
  for (const [code, names] of countryNames())
    for (const name of names) addFirst('country', name, code, COUNTRY_MAGNITUDE);
  lookup = { senses, longest };
  return lookup;

  function addPeople(name: string, code: string): void {
    addFirst('demonym', name, code, COUNTRY_MAGNITUDE);
    if (!/(?:ese|sh|ch|ss|man|s)$/.test(name)) addFirst('demonym', `${name}s`, code, COUNTRY_MAGNITUDE);
    else if (/man$/.test(name)) addFirst('demonym', name.replace(/man$/, 'men'), code, COUNTRY_MAGNITUDE);
  }

  function addFirst(kind: PlaceKind, name: string, code: string, magnitude: number): void {
    const known = senses.get(placeKey(name));
    const others =
      known?.codes.map((other, i) => [other, known.magnitudes[i]!] as const).filter(([other]) => other !== code) ?? [];
    const sameKind = known?.kind === kind;
    const all = sameKind ? [...others, [code, magnitude] as const] : [[code, magnitude] as const, ...others];
    add(name, {
      kind,
      codes: all.map(([other]) => other),
      magnitudes: all.map(([, size]) => size),
      capital: known?.capital === true && known.codes[0] === code,
    });
  }

  function add(name: string, sense: Omit<PlaceSense, 'everyday'>): void {
    const key = placeKey(name);
    const words = key.split(' ');
    senses.set(key, { ...sense, everyday: words.length === 1 && isEveryday(key) });
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
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
      if (sense && (key.length > 3 || words[i] === words[i]!.toUpperCase())) hit = { from: i, to: j, key, sense };
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
