/** A region's abbreviation in, the region's full name out: "Md." is Maryland, "NJ" New Jersey. */
import { REGIONS } from './gazetteer/regions.js';
import { placeKey } from './place-key.js';

/** Match: "NJ", "Md.", "N.J."; near miss: "St. Louis". */
const ABBREVIATION = /^(?:\p{Lu}{2}|(?:\p{L}+\.)+)$/u;

let names: Map<string, string> | null = null;

/** `key` as the gazetteer has it; null where it is no abbreviation, or of no region of that country. */
export function regionName(key: string, country: string): string | null {
  names ??= table();
  return names.get(`${country} ${key}`) ?? null;
}

/** In the gazetteer the other names of a well-known region stand behind it; those that do not abbreviate it begin something else. */
function table(): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of REGIONS.trim().split('\n')) {
    const country = row.slice(0, 2);
    let region = '';
    for (const name of row.slice(3).split('|')) {
      if (name.endsWith('*')) region = name.slice(0, -1);
      else if (ABBREVIATION.test(name) && abbreviates(name, region)) found.set(`${country} ${placeKey(name)}`, region);
    }
  }
  return found;
}

/** Its letters stand in the name, in order, from the first on. */
function abbreviates(short: string, name: string): boolean {
  const letters = short.replace(/\./g, '').toLowerCase();
  const whole = name.toLowerCase();
  if (letters[0] !== whole[0]) return false;
  let at = 0;
  for (const letter of whole) if (letter === letters[at]) at++;
  return at === letters.length;
}
