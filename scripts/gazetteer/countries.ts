/** CLDR's and ISO's names of countries and WordNet's geography in, the table of countries, demonyms and regions out. */
import { createRequire } from 'node:module';
import type { Synset } from './wordnet.js';

const iso = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as {
  countries: Record<string, string | string[]>;
};
const nationalities = createRequire(import.meta.url)('i18n-nationality/langs/en.json') as {
  nationalities: Record<string, string>;
};

export interface CountryTable {
  /** Code → every English name, the one to print first. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Code → adjectives and people of the country and of its regions ("Russian", "Dane", "Californian"), without plurals. */
  readonly demonyms: ReadonlyMap<string, readonly string[]>;
  /** Code → states, provinces, regions, rivers, cities, as WordNet knows them. */
  readonly regions: ReadonlyMap<string, readonly string[]>;
}

const STATE = /\b(?:country|republic|kingdom|nation|monarchy|sultanate|emirates?|principality|commonwealth|state)\b/i;
const AMERICAN_STATE = 'n08673095';

export function countryTable(nouns: readonly Synset[], adjectives: readonly Synset[]): CountryTable {
  const names = countryNames();
  const synsetOf = countrySynsets(nouns, names);
  for (const [code, synset] of synsetOf)
    names.set(code, [...new Set([...names.get(code)!, ...synset.lemmas.filter((lemma) => lemma.length > 2)])]);
  const countryOf = new Map([...synsetOf].map(([code, synset]) => [synset.id, code]));
  const places = placesWithin(nouns, countryOf);
  const regions = new Map<string, string[]>();
  for (const [synset, code] of places)
    for (const lemma of synset.lemmas) if (/^\p{Lu}/u.test(lemma)) push(regions, code, lemma);
  return {
    names,
    demonyms: withRest(
      peopleOf(nouns, adjectives, new Map([...countryOf, ...[...places].map(([at, code]) => [at.id, code] as const)])),
      names,
    ),
    regions,
  };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}

function countryNames(): Map<string, string[]> {
  const long = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(['en'], { type: 'region', style: 'short', fallback: 'none' });
  const names = new Map<string, string[]>();
  for (const code of [...Object.keys(iso.countries), 'XK'].sort()) {
    const known = [short.of(code), long.of(code), iso.countries[code]].flat();
    const clean = known
      .filter((name): name is string => name !== undefined && !/[(,]/.test(name))
      .flatMap((name) => [name.replace(/ & /g, ' and ').replace(/^The /, '').replace(/’/g, "'")]);
    names.set(code, [...new Set(clean)]);
  }
  return names;
}

function countrySynsets(nouns: readonly Synset[], names: ReadonlyMap<string, readonly string[]>): Map<string, Synset> {
  const byLemma = new Map<string, Synset[]>();
  for (const synset of nouns)
    if (synset.field === 15 && !synset.pointers.some(({ symbol, to }) => symbol === '@i' && to === AMERICAN_STATE))
      for (const lemma of synset.lemmas) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), synset]);
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
