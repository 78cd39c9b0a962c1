/** The clippings of one article in, the same with the leading edition first out. */
import type { Card } from '../model/card.js';
import { inOrder } from '../text/order.js';

/** Copies within 3 % of the fullest are as full: a dateline or a closing line more does not make a better edition. */
const AS_FULL = 0.97;

/**
 * The rule, stated on the site's methods page: a full text before a brief, a whole one before one that breaks off; of
 * those the fullest (within 3 % of its words); of equally full ones the earliest by stated date; then the first by place.
 * The others follow in the order of their words.
 */
export function byFullness(cards: readonly Card[]): readonly Card[] {
  const whole = Math.min(...cards.map(incompleteness));
  const most = Math.max(...cards.filter((card) => incompleteness(card) === whole).map((card) => card.words));
  const contends = (card: Card) => incompleteness(card) === whole && card.words >= most * AS_FULL;
  return [...cards].sort(
    (a, b) =>
      Number(contends(b)) - Number(contends(a)) ||
      (contends(a) ? 0 : incompleteness(a) - incompleteness(b) || b.words - a.words) ||
      byDateAndPlace(a, b),
  );
}

function incompleteness({ form, truncated }: Card): number {
  return (form === 'brief' ? 2 : 0) + (truncated ? 1 : 0);
}

/** Undated last: whoever states a day can be held to it. */
function byDateAndPlace(a: Card, b: Card): number {
  return (
    inOrder(a.dates.stated.best ?? '9', b.dates.stated.best ?? '9') ||
    inOrder(a.dump, b.dump) ||
    (a.record ?? 0) - (b.record ?? 0) ||
    (a.lines[0]?.[0] ?? 0) - (b.lines[0]?.[0] ?? 0) ||
    inOrder(a.id, b.id)
  );
}
