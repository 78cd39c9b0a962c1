/** All cards in, groups of clippings that are copies of one text out. */
import type { Card } from '../model/card.js';
import { inOrder } from '../text/order.js';
import { type Asked, copies } from './copies.js';
import { byFullness } from './leading-edition.js';
import { NO_RULINGS, type Rulings } from './rulings.js';

/**
 * Groups in no particular order, each with the leading edition first, the others after it by the same rule. Any order of
 * the cards gives the same groups. Bodies are asked for by pairs of clippings that may be copies, and for no others.
 */
export function editions(cards: readonly Card[], asked: Asked, rulings: Rulings = NO_RULINGS): (readonly Card[])[] {
  const byText = new Map<string, [Card, ...Card[]]>();
  for (const card of [...cards].sort((a, b) => inOrder(a.id, b.id))) {
    const known = byText.get(card.text);
    if (known) known.push(card);
    else byText.set(card.text, [card]);
  }
  return copies([...byText.values()], asked, rulings).map((texts) => byFullness(texts.flat()));
}
