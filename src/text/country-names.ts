/** A country's code in, its English name out, as newspapers write it. */
import type { CountryCode } from '../model/brand.js';
import { COUNTRY_NAMES } from './country-names-table.js';

/** Where CLDR's short name is not what English papers print. */
const EDITORIAL: Readonly<Record<string, string>> = {
  AE: 'UAE',
  CD: 'DR Congo',
  CG: 'Congo Republic',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  TR: 'Turkey',
};

let table: ReadonlyMap<string, readonly string[]> | null = null;

/** Code → every English name of it, the one to print first ("US", "United States", "America"…). */
export function countryNames(): ReadonlyMap<string, readonly string[]> {
  table ??= new Map(
    COUNTRY_NAMES.trim()
      .split('\n')
      .map((row) => {
        const code = row.slice(0, 2);
        const names = row.slice(3).split('|');
        const first = EDITORIAL[code];
        return [code, first ? [first, ...names.filter((name) => name !== first)] : names] as const;
      }),
  );
  return table;
}

/** "North Korea", "Russia", "US", "UK"; the code itself where it is no country's. */
export function countryName(code: CountryCode): string {
  return countryNames().get(code)?.[0] ?? code;
}
