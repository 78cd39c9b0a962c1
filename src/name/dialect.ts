/** A clipping's passages in, how much their spelling says for each country out: "center" is American, "centre" is not. */
import { CAPITAL, SPELLED } from './flags.js';
import { DIALECTS } from './gazetteer/dialects.js';
import type { NamedPassage } from './passages.js';

let countriesOf: ReadonlyMap<string, readonly string[]> | null = null;

/** Word → the countries that spell it so. */
function table(): ReadonlyMap<string, readonly string[]> {
  if (countriesOf) return countriesOf;
  const found = new Map<string, readonly string[]>();
  for (const row of DIALECTS.trim().split('\n')) {
    const [codes, ...words] = row.split(' ') as [string, ...string[]];
    const list = codes.split('+');
    for (const word of words) found.set(word, list);
  }
  countriesOf = found;
  return found;
}

/** Words enough to hear a spelling from. */
const ENOUGH = 1000;
/** Shorter words are spelt alike everywhere. */
const SHORTEST = 4;

const NOWHERE: readonly string[] = [];

/** The countries that spell a word in a way of their own; none for most words. */
export function countriesSpelling(word: string): readonly string[] {
  return word.length < SHORTEST ? NOWHERE : (table().get(word) ?? NOWHERE);
}

/** 0–1 for each country: the share of the text's telling words that it spells so, more of them being surer. */
export function dialectOf(passages: readonly NamedPassage[]): Map<string, number> {
  const told = new Set<string>();
  const found = new Map<string, number>();
  let read = 0;
  for (const { tokens } of passages) {
    const { words, flags } = tokens;
    for (let i = 0; i < words.length && read < ENOUGH; i++, read++) {
      if (!(flags[i]! & SPELLED)) continue;
      const lower = words[i]!.toLowerCase();
      if (told.has(lower)) continue;
      told.add(lower);
      for (const code of countriesSpelling(flags[i]! & CAPITAL ? lower : words[i]!))
        found.set(code, (found.get(code) ?? 0) + 1);
    }
  }
  for (const [code, words] of found) found.set(code, words / (told.size + 1));
  return found;
}
