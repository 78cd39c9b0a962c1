/** A text's phrases in; short names ("Example", "the Marathon") are counted for the full ones. */
import type { Phrase } from './phrase.js';

/** A name of one word that ends exactly one longer name of the text is that name again. Longest names have four words. */
export function joinShortNames(phrases: readonly Phrase[]): void {
  const full = new Map<string, Phrase | null>();
  for (const phrase of phrases) {
    if (phrase.words.length < 2 || !phrase.bare || !phrase.proper.every(Boolean)) continue;
    if (phrase.words.some(({ country }) => country)) continue;
    const last = phrase.words.at(-1)!.stem;
    const known = full.get(last);
    // Two names with one last word ("Anna Example", "Bruno Example"): the short form may be either.
    full.set(last, known === undefined ? phrase : null);
  }
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
