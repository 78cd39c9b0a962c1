/** A card in, the stems of all its phrases out. */
import type { TaggedCard } from './postings.js';

const wordsOfCards = new WeakMap<TaggedCard, ReadonlySet<string>>();

export function wordsOn(card: TaggedCard): ReadonlySet<string> {
  let words = wordsOfCards.get(card);
  if (!words) {
    const made = new Set<string>();
    for (const { key } of card.topics) for (const word of key.split(' ')) made.add(word);
    wordsOfCards.set(card, made);
    words = made;
  }
  return words;
}
