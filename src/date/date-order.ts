/** Two settled dates in, which comes first out. */
import type { Published } from '../model/clipping.js';
import { filedDay } from '../text/filed-day.js';
import { inOrder } from '../text/order.js';

/** By the day under which they are filed; undated first. */
export function inDateOrder(a: Published, b: Published): number {
  return inOrder(filedDay(a) ?? '', filedDay(b) ?? '');
}
