/** All cards in, groups of clippings that are copies of one text out. */
import type { Card } from '../model/card.js';
import { groupedBy } from '../text/grouped-by.js';
import { inOrder } from '../text/order.js';
import { type Asked, copies } from './copies.js';
import { byFullness } from './leading-edition.js';
import { NO_RULINGS, type Rulings } from './rulings.js';

/**
 * Groups in no particular order, each with the leading edition first, the others after it by the same rule. Any order of
 * the cards gives the same groups. Bodies are asked for by pairs of clippings that may be copies, and for no others.
 */
export function editions(cards: readonly Card[], asked: Asked, rulings: Rulings = NO_RULINGS): (readonly Card[])[] {
  const sorted = [...cards].sort((a, b) => inOrder(a.id, b.id));
  const byText = groupedBy(sorted, ({ text }) => text);
  return copies([...byText.values()], asked, rulings).map((texts) => byFullness(texts.flat()));
}
