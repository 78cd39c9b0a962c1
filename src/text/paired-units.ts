/** The paragraphs of two copies in, which of them are the same paragraph, and which of those moved, out. */
import type { Unit } from './same-breaks.js';
import { words } from './words.js';

export interface UnitPair {
  /** Indexes. */
  readonly a: number;
  readonly b: number;
  /** It does not stand in the order that the others keep. */
  readonly moved: boolean;
}

/** Words that two paragraphs share, of the words of both halved: rewritten ones share half, unrelated ones a third. */
const SAME = 0.5;

/** The likest first, each paragraph once. In order of `a`. */
export function pairedUnits(some: readonly Unit[], others: readonly Unit[]): UnitPair[] {
  const [counts, otherCounts] = [some.map(wordCounts), others.map(wordCounts)];
  const holders = new Map<string, number[]>();
  otherCounts.forEach(({ of }, b) => {
    for (const word of of.keys()) {
      const known = holders.get(word);
      if (known) known.push(b);
      else holders.set(word, [b]);
    }
  });
  const found = counts.flatMap((count, a) => {
    const shared = new Map<number, number>();
    for (const [word, times] of count.of)
      for (const b of holders.get(word) ?? [])
        shared.set(b, (shared.get(b) ?? 0) + Math.min(times, otherCounts[b]!.of.get(word)!));
    return [...shared].map(([b, number]) => ({ a, b, score: (2 * number) / (count.all + otherCounts[b]!.all) }));
  });
  const likest = found
    .filter(({ score }) => score >= SAME)
    .sort((x, y) => y.score - x.score || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b);
  const taken = { a: new Set<number>(), b: new Set<number>() };
  const pairs: { a: number; b: number }[] = [];
  for (const { a, b } of likest) {
    if (taken.a.has(a) || taken.b.has(b)) continue;
    taken.a.add(a);
    taken.b.add(b);
    pairs.push({ a, b });
  }
  return withMoves(
    pairs.sort((x, y) => x.a - y.a),
    (a) => counts[a]!.all,
  );
}

function wordCounts({ text }: Unit): { readonly of: ReadonlyMap<string, number>; readonly all: number } {
  const of = new Map<string, number>();
  const list = words(text);
  // A line of asterisks has no words: it is its own word.
  for (const word of list.length ? list : [text.trim()]) of.set(word, (of.get(word) ?? 0) + 1);
  return { of, all: Math.max(1, list.length) };
}

/** The longest order that both texts keep, in words; what is outside it has moved. */
function withMoves(pairs: readonly { a: number; b: number }[], weight: (a: number) => number): UnitPair[] {
  const best: { sum: number; before: number }[] = [];
  let last = -1;
  pairs.forEach(({ a, b }, i) => {
    let [sum, before] = [0, -1];
    for (let j = 0; j < i; j++) if (pairs[j]!.b < b && best[j]!.sum > sum) [sum, before] = [best[j]!.sum, j];
    best.push({ sum: sum + weight(a), before });
    if (last < 0 || best[i]!.sum > best[last]!.sum) last = i;
  });
  const inOrder = new Set<number>();
  for (let i = last; i >= 0; i = best[i]!.before) inOrder.add(i);
  return pairs.map((pair, i) => ({ ...pair, moved: !inOrder.has(i) }));
}
