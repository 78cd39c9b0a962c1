/** A card in, the stems of all its phrases out. */
import type { Card } from '../model/card.js';

const wordsOfCards = new WeakMap<Card, ReadonlySet<string>>();

export function wordsOn(card: Card): ReadonlySet<string> {
  let words = wordsOfCards.get(card);
  if (!words) {
    const made = new Set<string>();
    for (const { key } of card.topics) for (const word of key.split(' ')) made.add(word);
    wordsOfCards.set(card, made);
    words = made;
  }
  return words;
}
