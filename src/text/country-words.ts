/** A word in, the country whose name or adjective it is out: "Syrian" and "Syria" name one country. */
import type { CountryCode } from '../model/brand.js';
import { countryNames } from './country-names.js';
import { DEMONYMS } from './demonyms-table.js';
import { fold } from './fold.js';

/** Demonyms that do not begin like the country's name; all others that do not ("Chechen", "Zulu") are a people's, not the country's. */
const UNLIKE: ReadonlySet<string> = new Set(['dutch', 'danish', 'dane', 'filipino', 'burmese', 'emirati']);

let table: ReadonlyMap<string, CountryCode> | null = null;

/** `words`: folded, one space between them ("north korean", "u.s.", "syria"). Null where it is no country's name or adjective, or that of two. */
export function countryOfWords(words: string): CountryCode | null {
  table ??= made();
  return table.get(words) ?? null;
}

function made(): ReadonlyMap<string, CountryCode> {
  const found = new Map<string, CountryCode>();
  const shared = new Set<string>();
  const add = (name: string, code: CountryCode): void => {
    const folded = fold(name);
    const known = found.get(folded);
    if (known !== undefined && known !== code) shared.add(folded);
    else found.set(folded, code);
  };
  for (const [code, names] of countryNames()) for (const name of names) add(name, code as CountryCode);
  for (const row of DEMONYMS.trim().split('\n')) {
    const [code, list] = row.split('\t') as [CountryCode, string];
    const starts = new Set((countryNames().get(code) ?? []).map((name) => fold(name).slice(0, 2)));
    for (const word of list.split('|'))
      if (starts.has(fold(word).slice(0, 2)) || UNLIKE.has(fold(word))) add(word, code);
  }
  for (const word of shared) found.delete(word);
  return found;
}
