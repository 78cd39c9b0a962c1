/** A word in, what kind of word the lexicon knows it as out. */
import { GIVEN_NAMES } from './gazetteer/given-names.js';
import { LEXICON } from './gazetteer/lexicon.js';
import { SURNAMES } from './gazetteer/surnames.js';

/** `word`: an everyday word of no class of interest. */
export type WordClass = 'group' | 'person' | 'place' | 'thing' | 'time' | 'word';

let classes: Map<string, WordClass> | null = null;
let given: Set<string> | null = null;
let family: Set<string> | null = null;

/** `lower`: in lower case. Null for what is no everyday word. */
export function wordClass(lower: string): WordClass | null {
  if (!classes) {
    classes = new Map();
    for (const row of LEXICON.trim().split('\n')) {
      const [kind, ...list] = row.split(' ');
      for (const word of list) classes.set(word, kind as WordClass);
    }
  }
  return classes.get(lower) ?? null;
}

export function isEveryday(lower: string): boolean {
  return wordClass(lower) !== null;
}

/** "Sergei", as written. */
export function isGivenName(word: string): boolean {
  given ??= new Set(GIVEN_NAMES.trim().split(' '));
  return given.has(word);
}

export function isSurname(word: string): boolean {
  family ??= new Set(SURNAMES.trim().split(' '));
  return family.has(word);
}
