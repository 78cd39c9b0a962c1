/** WordNet's synsets in, the capitalised words out that mean a substance or an illness and nothing else: "Ebola", "AIDS". */
import type { Synset } from './wordnet.js';

/** The lexicographer's fields of states, illnesses among them, and of substances. */
const FIELDS: ReadonlySet<number> = new Set([26, 27]);
/** Shorter ones are chemical symbols, and the initials of too many other things… */
const CAPITALISED = /^\p{Lu}\p{L}{3,}$/u;
/** …but where WordNet explains so many other things by it: DNA 83, RNA 42; the next is ATP, which tennis has as well, with 6. */
const SHORT = /^\p{Lu}{3}$/u;
const EXPLAINS = 20;
const INITIALS = /^\p{Lu}+$/u;
/** A trademark is its company's name as well. */
const USAGE = ';u';

/** Sorted. `isOther`: whether the word is an everyday word, or a name. */
export function matters(nouns: readonly Synset[], isOther: (word: string) => boolean): string[] {
  const known = new Map<string, boolean>();
  for (const { field, lemmas, pointers } of nouns) {
    const isMatter = FIELDS.has(field) && !pointers.some(({ symbol }) => symbol === USAGE);
    for (const lemma of lemmas)
      if (CAPITALISED.test(lemma) || SHORT.test(lemma)) known.set(lemma, (known.get(lemma) ?? true) && isMatter);
  }
  return [...known]
    .flatMap(([word, isMatter]) => (isMatter && (INITIALS.test(word) || !isOther(word)) ? [word] : []))
    .filter((word) => !SHORT.test(word) || explainedBy(word, nouns) >= EXPLAINS)
    .sort();
}

/** How many things WordNet explains by a word. */
function explainedBy(word: string, nouns: readonly Synset[]): number {
  const used = new RegExp(`\\b${word}\\b`);
  return nouns.filter(({ lemmas, gloss }) => !lemmas.includes(word) && used.test(gloss)).length;
}
