/** CLDR's and ISO's names of countries and WordNet's geography in, the table of countries, demonyms and regions out. */
import { createRequire } from 'node:module';
import { addTo } from '../../src/text/grouped-by.js';
import type { Synset } from './wordnet.js';

const iso = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as {
  countries: Record<string, string | string[]>;
};
const nationalities = createRequire(import.meta.url)('i18n-nationality/langs/en.json') as {
  nationalities: Record<string, string>;
};

/** Code, or code and `-alt-short`, → name. */
const territories = (
  createRequire(import.meta.url)('cldr-localenames-full/main/en/territories.json') as {
    main: { en: { localeDisplayNames: { territories: Record<string, string> } } };
  }
).main.en.localeDisplayNames.territories;

const subdivisions = createRequire(import.meta.url)('cldr-subdivisions-full/subdivisions/en/en.json') as {
  subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
};

/** Where WordNet, written in the 1990s, puts a territory into the country that held it, against CLDR and GeoNames of today. */
const TODAY: Readonly<Record<string, string>> = { 'West Bank': 'PS', 'Gaza Strip': 'PS', Gaza: 'PS', Nablus: 'PS' };
/** CLDR's names of parts that tell nothing by themselves ("Centre", "Nord", "Eastern"). */
const DIRECTION =
  /^(?:(?:north|south|east|west|central?|centre|upper|lower|nord|sud|est|ouest)(?:ern)?[- ]?(?:east|west|region)?(?:ern)?)$/i;

/** CLDR's variant names, as far as papers print them, and the short forms of papers. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  CD: ['DR Congo', 'DRC'],
  CG: ['Congo Republic'],
  CV: ['Cabo Verde'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
};

export interface CountryTable {
  /** Code → every English name, the one to print first. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Code → adjectives and people of the country and of its regions ("Russian", "Dane", "Californian"), without plurals. */
  readonly demonyms: ReadonlyMap<string, readonly string[]>;
  /** Code → states, provinces, regions, rivers, cities; `*` marks well-known divisions. */
  readonly regions: ReadonlyMap<string, readonly string[]>;
}

const STATE = /\b(?:country|republic|kingdom|nation|monarchy|sultanate|emirates?|principality|commonwealth|state)\b/i;
const AMERICAN_STATE = 'n08673095';

/** `isWordOrName`: everyday words and people's names, which a little-known division must not shadow ("Gulf", "Logan"). */
export function countryTable(
  nouns: readonly Synset[],
  adjectives: readonly Synset[],
  isWordOrName: (name: string) => boolean,
): CountryTable {
  const names = countryNames();
  const synsetOf = countrySynsets(nouns, names);
  for (const [code, synset] of synsetOf)
    names.set(code, [...new Set([...names.get(code)!, ...synset.lemmas.filter((lemma) => lemma.length > 2)])]);
  withoutOthersNames(names);
  const countryOf = new Map([...synsetOf].map(([code, synset]) => [synset.id, code]));
  const places = placesWithin(nouns, countryOf);
  const regions = new Map<string, string[]>();
  const addRegion = (code: string, name: string) => {
    if (/^\p{Lu}/u.test(name) && !DIRECTION.test(name)) push(regions, TODAY[name] ?? code, name);
  };
  for (const [synset, code] of places) for (const lemma of synset.lemmas) addRegion(code, lemma);
  for (const [code, name] of divisionNames()) {
    const known = regions.get(code);
    // In both sources: a state or province that the world knows ("Ontario", "Bavaria").
    if (known?.includes(name)) known[known.indexOf(name)] = `${name}*`;
    else if (!isWordOrName(name)) addRegion(code, name);
  }
  return {
    names,
    demonyms: withRest(peopleOf(nouns, adjectives, new Map([...countryOf, ...divisions(places)])), names),
    regions,
  };
}

/** WordNet has "China" for Taiwan too: what papers print for one country is no name of another. */
function withoutOthersNames(names: Map<string, readonly string[]>): void {
  const printed = new Map([...names].map(([code, [first]]) => [first!, code]));
  for (const [code, list] of names)
    names.set(
      code,
      list.filter((name) => (printed.get(name) ?? code) === code),
    );
}

/** First-level divisions: their people ("Scottish", "Texan") speak for the country, those of a town ("Olympic", "Roman") for an age. */
function divisions(places: ReadonlyMap<Synset, string>): (readonly [string, string])[] {
  const known = new Set(divisionNames().map(([code, name]) => `${code} ${name}`));
  return [...places]
    .filter(([{ lemmas }, code]) => lemmas.some((lemma) => known.has(`${code} ${lemma}`)))
    .map(([{ id }, code]) => [id, code]);
}

function divisionNames(): (readonly [code: string, name: string])[] {
  return Object.entries(subdivisions.subdivisions.localeDisplayNames.subdivisions).map(([key, name]) => [
    key.slice(0, 2).toUpperCase(),
    name.replace(/[’ʻ]/g, "'").replace(/ & /g, ' and '),
  ]);
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}

function countryNames(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const code of [...Object.keys(iso.countries), 'XK'].sort()) {
    const known = [territories[`${code}-alt-short`], territories[code], iso.countries[code], VARIANTS[code]].flat();
    const clean = known
      .filter((name): name is string => name !== undefined && !/[(,]/.test(name))
      .map((name) => name.replace(/ & /g, ' and ').replace(/^The /, '').replace(/’/g, "'"))
      .flatMap((name) => [name, name.replace(' of the ', ' of ')]);
    names.set(code, [...new Set(clean)]);
  }
  return names;
}

function countrySynsets(nouns: readonly Synset[], names: ReadonlyMap<string, readonly string[]>): Map<string, Synset> {
  const byLemma = new Map<string, Synset[]>();
  for (const synset of nouns)
    if (synset.field === 15 && !synset.pointers.some(({ symbol, to }) => symbol === '@i' && to === AMERICAN_STATE))
      for (const lemma of synset.lemmas) addTo(byLemma, lemma, synset);
  const found = new Map<string, Synset>();
  for (const [code, list] of names) {
    const votes = new Map<Synset, number>();
    for (const name of list)
      for (const synset of byLemma.get(name) ?? []) votes.set(synset, (votes.get(synset) ?? 0) + 1);
    const rank = (synset: Synset) =>
      votes.get(synset)! * 1000 + synset.pointers.length + (STATE.test(synset.gloss) ? 50 : 0);
    const best = [...votes.keys()].sort((a, b) => rank(b) - rank(a))[0];
    if (best) found.set(code, best);
  }
  return found;
}

/** Places whose chain of wholes leads to one country only. */
function placesWithin(nouns: readonly Synset[], countryOf: ReadonlyMap<string, string>): Map<Synset, string> {
  const byId = new Map(nouns.map((synset) => [synset.id, synset]));
  const found = new Map<Synset, string>();
  const wholesOf = (synset: Synset) => synset.pointers.filter(({ symbol }) => symbol === '#p' || symbol === '#m');
  const codesOf = (id: string, depth: number): Set<string> => {
    const own = countryOf.get(id);
    if (own) return new Set([own]);
    const synset = byId.get(id);
    if (!synset || depth > 6) return new Set();
    return new Set(wholesOf(synset).flatMap(({ to }) => [...codesOf(to, depth + 1)]));
  };
  for (const synset of nouns) {
    if ((synset.field !== 15 && synset.field !== 17) || countryOf.has(synset.id)) continue;
    if (!synset.pointers.some(({ symbol }) => symbol === '@i')) continue;
    const codes = codesOf(synset.id, 0);
    if (codes.size === 1) found.set(synset, [...codes][0]!);
  }
  return found;
}

/** Adds each country's nationality, unless another country or a region has that word (the list calls Wallis and Futuna "Welsh"). */
function withRest(
  demonyms: Map<string, string[]>,
  names: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const taken = new Set([...demonyms.values(), ...names.values()].flat());
  for (const [code, word] of Object.entries(nationalities.nationalities).sort())
    if (names.has(code) && !taken.has(word) && /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(word))
      push(demonyms, code, word);
  return demonyms;
}

function peopleOf(
  nouns: readonly Synset[],
  adjectives: readonly Synset[],
  countryOf: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const take = (code: string | undefined, lemma: string | undefined) => {
    if (code && lemma && /^\p{Lu}[\p{L}' -]+$/u.test(lemma) && lemma.length > 2) push(found, code, lemma);
  };
  for (const { lemmas, pointers } of adjectives)
    for (const { symbol, to, from } of pointers)
      if (symbol === '\\' || symbol === '+') take(countryOf.get(to), lemmas[from - 1]);
  for (const { field, lemmas, pointers } of nouns)
    if (field === 18)
      for (const { symbol, to } of pointers)
        if (symbol === '#m') for (const lemma of lemmas) take(countryOf.get(to), lemma);
  return found;
}
