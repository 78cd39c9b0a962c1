/** Two settled dates in, which comes first out. */
import type { Published } from '../model/clipping.js';
import { inOrder } from '../text/order.js';

/** By the best day, else the latest, else the earliest; undated first. */
export function inDateOrder(a: Published, b: Published): number {
  return inOrder(dayOf(a), dayOf(b));
}

function dayOf({ earliest, latest, best }: Published): string {
  return best ?? latest ?? earliest ?? '';
}
