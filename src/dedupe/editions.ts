/** All cards in, groups of clippings that are copies of one text out. */
import type { BodyOf, Card } from '../model/card.js';
import { inOrder } from '../text/order.js';

/** Groups in no particular order; each with the leading edition first (full before brief, then the fullest, then by place). */
export function editions(cards: readonly Card[], _bodyOf: BodyOf): (readonly Card[])[] {
  const byText = new Map<string, Card[]>();
  for (const card of cards) {
    const group = byText.get(card.text);
    if (group) group.push(card);
    else byText.set(card.text, [card]);
  }
  return [...byText.values()].map((group) => group.sort((a, b) => b.words - a.words || inOrder(a.id, b.id)));
}
