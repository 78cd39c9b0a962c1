/** A key in, the gazetteer's row of the towns that bear it out: searched in the sorted text itself, so that starting costs nothing. */
import { CITIES } from './gazetteer/cities.js';

/** Offset of the first row that is not before `key`, by code units. */
function rowAt(key: string): number {
  let low = 1;
  let high = CITIES.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = CITIES.lastIndexOf('\n', middle - 1) + 1;
    const end = CITIES.indexOf('\n', middle);
    if (CITIES.slice(start, CITIES.indexOf('\t', start)) < key) low = end + 1;
    else high = start;
  }
  return low;
}

/** `FR6* US4`; null where no town has the key. */
export function cityRow(key: string): string | null {
  const at = rowAt(key);
  return CITIES.startsWith(`${key}\t`, at) ? CITIES.slice(at + key.length + 1, CITIES.indexOf('\n', at)) : null;
}

/** How many words the longest town's name has that begins with the word `first`; 0: none does. */
export function longestCity(first: string): number {
  let longest = 0;
  let at = rowAt(first);
  if (CITIES.startsWith(`${first}\t`, at)) longest = 1;
  for (at = rowAt(`${first} `); CITIES.startsWith(`${first} `, at); at = CITIES.indexOf('\n', at) + 1)
    longest = Math.max(longest, CITIES.slice(at, CITIES.indexOf('\t', at)).split(' ').length);
  return longest;
}
