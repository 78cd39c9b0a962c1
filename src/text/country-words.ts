/** A word in, the country whose name or adjective it is out: "Syrian" and "Syria" name one country. */
import type { CountryCode } from '../model/brand.js';
import { countryName, countryNames } from './country-names.js';
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
  const claims = new Map<string, CountryCode[]>();
  const add = (name: string, code: CountryCode): void => {
    const folded = fold(name);
    const known = claims.get(folded);
    if (!known) claims.set(folded, [code]);
    else if (!known.includes(code)) known.push(code);
  };
  for (const [code, names] of countryNames()) for (const name of names) add(name, code as CountryCode);
  for (const row of DEMONYMS.trim().split('\n')) {
    const [code, list] = row.split('\t') as [CountryCode, string];
    const starts = new Set((countryNames().get(code) ?? []).map((name) => fold(name).slice(0, 2)));
    for (const word of list.split('|'))
      if (starts.has(fold(word).slice(0, 2)) || UNLIKE.has(fold(word))) add(word, code);
  }
  const found = new Map<string, CountryCode>();
  for (const [word, codes] of claims) {
    const owners = codes.length === 1 ? codes : codes.filter((code) => looksLike(word, code));
    if (owners.length === 1) found.set(word, owners[0]!);
  }
  return found;
}

/** Of several claims the one holds whose printed name begins like the word: "China" and "Chinese" are China's, not Taiwan's. */
function looksLike(word: string, code: CountryCode): boolean {
  return fold(countryName(code)).slice(0, 3) === word.slice(0, 3);
}
