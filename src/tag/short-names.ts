/** A text's phrases in; short names ("Example", "the Marathon") are counted for the full ones. */
import type { KnownNames } from './known-names.js';
import { foldedOf, type Phrase } from './phrase.js';

/** A name of one word that ends exactly one longer name of the text is that name again. Longest names have four words. */
export function joinShortNames(phrases: readonly Phrase[], known: KnownNames): void {
  const full = fullNames(phrases, known);
  for (const phrase of phrases) {
    if (phrase.words.length > 1 || !phrase.proper[0]) continue;
    const longer = full.get(phrase.words[0]!.stem);
    if (!longer) continue;
    longer.count = Math.max(longer.count, phrase.count);
    longer.inHeadline ||= phrase.inHeadline;
    longer.inLead ||= phrase.inLead;
    longer.opens ||= phrase.opens;
  }
}

/** Last word → the one longer name that ends with it; null where there are several ("Anna Example", "Bruno Example"): the short form may be either. */
function fullNames(phrases: readonly Phrase[], { kinds }: KnownNames): Map<string, Phrase | null> {
  const proven = new Map<string, Phrase | null>();
  const bare = new Map<string, Phrase | null>();
  for (const phrase of phrases) {
    if (phrase.words.length < 2 || !phrase.proper.every(Boolean)) continue;
    if (phrase.words.some(({ country }) => country)) continue;
    // "the runner Anna Example": no phrase of its own there, but a name.
    const found = kinds.has(foldedOf(phrase)) ? proven : phrase.bare ? bare : null;
    const last = phrase.words.at(-1)!.stem;
    found?.set(last, found.has(last) ? null : phrase);
  }
  return new Map([...bare, ...proven]);
}
