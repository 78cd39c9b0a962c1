/** Pairs with a score in, the best-scored pair out first: a binary heap, equal scores by the lower numbers. */

export interface Pair {
  readonly score: number;
  readonly a: number;
  readonly b: number;
}

/** True where `x` comes out before `y`. */
function isBefore(x: Pair, y: Pair): boolean {
  return x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b;
}

export function push(heap: Pair[], pair: Pair): void {
  let at = heap.length;
  heap.push(pair);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(pair, heap[parent]!)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = pair;
}

export function pop(heap: Pair[]): Pair | null {
  const top = heap[0];
  const last = heap.pop();
  if (!top || !last || heap.length === 0) return top ?? null;
  let at = 0;
  for (;;) {
    let child = at * 2 + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
    if (!isBefore(heap[child]!, last)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return top;
}
