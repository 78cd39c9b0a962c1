/** Two settled dates in, which comes first out. */
import type { Published } from '../model/clipping.js';
import { inOrder } from '../text/order.js';

/** Best day, else latest; undated first. */
export function inDateOrder(a: Published, b: Published): number {
  return inOrder(a.best ?? a.latest ?? '', b.best ?? b.latest ?? '');
}
