/** A group of like texts in, one or more groups out: two events of one kind, told in the same words, are parted by their names and numbers. */
import type { Likeness } from '../model/likeness.js';
import { addTo } from '../text/grouped-by.js';
import { treeOf } from './like-tree.js';

/** Fewer texts on a side prove no event of its own: of some 65 groups of known events, 3, 4 and 5 told 6, 5 and 2 wrong. */
const SMALLEST_SIDE = 5;
/** Past this many texts the pairs are too many to compare. */
const LARGEST = 400;
/**
 * Two sides are two events where the likeness between them, names and numbers alone counted, is at most this part of
 * the likeness within them; few texts part by chance, so small groups must differ more. Measured on ECB+'s pairs of
 * like events: 21 of 22 pairs lay below 0.42 after that correction, 31 of 32 single events above 0.47; any value between gave the same stories.
 */
const BETWEEN_PART = 0.445;
const CHANCE = 1.5;
/** Sides settle after a few rounds. */
const ROUNDS = 5;

export function parted(group: readonly number[], likeness: Likeness): (readonly number[])[] {
  if (group.length < SMALLEST_SIDE * 2 || group.length > LARGEST) return [group];
  const alike = pairsOf(group, likeness, true);
  const sides = sidesOf(alike);
  if (!sides) return [group];
  const [one, two, rest] = sides;
  // Weighed, a name that carries the texts tells; counted alike, one that a few texts repeat does not part them.
  const both = [alike, pairsOf(group, likeness, false)];
  const part = both.reduce((sum, pairs) => sum + betweenPart(pairs, one, two), 0) / both.length;
  if (part > BETWEEN_PART - CHANCE / group.length) return [group];
  const events = settled(both, one, two, rest);
  if (!events) return [group];
  return events.flatMap((side) =>
    parted(
      side.map((at) => group[at]!),
      likeness,
    ),
  );
}

/**
 * Each text goes to the side that it is nearer to, measured against how near its texts are to each other: the tree took some
 * early into the wrong branch. On ECB+ this told pairs better on both halves of its subjects. Null where all went
 * to one side; the sides ascend.
 */
function settled(
  both: readonly (readonly Float64Array[])[],
  one: readonly number[],
  two: readonly number[],
  rest: readonly number[],
): readonly (readonly number[])[] | null {
  const all = [...one, ...two, ...rest].sort((a, b) => a - b);
  let sides: readonly (readonly number[])[] = [one, two];
  for (let round = 0; round < ROUNDS; round++) {
    const pulls = sides.map((side) => {
      const within = Math.sqrt(meanOf(both, side, side)) || 1;
      return (at: number) => meanOf(both, [at], side) / within;
    });
    const first = new Set(all.filter((at) => pulls[0]!(at) >= pulls[1]!(at)));
    const next = [all.filter((at) => first.has(at)), all.filter((at) => !first.has(at))];
    if (next.some(({ length }) => length === 0)) return null;
    sides = next;
  }
  return sides;
}

function meanOf(both: readonly (readonly Float64Array[])[], one: readonly number[], two: readonly number[]): number {
  return both.reduce((sum, pairs) => sum + mean(pairs, one, two), 0);
}

/** The mean likeness between two sides over that within them; 1 where nothing is alike. */
function betweenPart(alike: readonly Float64Array[], one: readonly number[], two: readonly number[]): number {
  const within = mean(alike, one, one) * one.length + mean(alike, two, two) * two.length;
  return within > 0 ? (mean(alike, one, two) * (one.length + two.length)) / within : 1;
}

/** Cosine of each pair by those names and numbers that some of the group have, but not all: rare in the group, not in the archive. `weighed`: each as it weighs in its text; else all alike. */
function pairsOf(
  group: readonly number[],
  { starts, keys, weights, naming }: Likeness,
  weighed: boolean,
): Float64Array[] {
  const holding = new Map<number, (readonly [at: number, weight: number])[]>();
  group.forEach((text, at) => {
    for (let slot = starts[text]!; slot < starts[text + 1]!; slot++) {
      if (!naming[slot]) continue;
      addTo(holding, keys[slot]!, [at, weighed ? weights[slot]! : 1]);
    }
  });
  const size = group.length;
  const lengths = new Float64Array(size);
  const alike = group.map(() => new Float64Array(size));
  for (const list of holding.values()) {
    if (list.length < 2 || list.length > size - 2) continue;
    const rarity = Math.log(size / list.length) ** 2;
    for (const [a, one] of list) {
      lengths[a]! += one * one * rarity;
      for (const [b, other] of list) if (a !== b) alike[a]![b]! += one * other * rarity;
    }
  }
  alike.forEach((row, a) => {
    for (let b = 0; b < size; b++) row[b]! /= Math.sqrt(lengths[a]! * lengths[b]!) || 1;
  });
  return alike;
}

/** The last two large branches of the tree that joins what is most alike, and the few strays that were joined after them. */
function sidesOf(alike: readonly Float64Array[]): [number[], number[], number[]] | null {
  let branch = treeOf(alike);
  const strays: number[] = [];
  while (branch.parts) {
    const [a, b] = branch.parts;
    const [small, large] = a.members.length < b.members.length ? [a, b] : [b, a];
    if (small.members.length >= SMALLEST_SIDE) return [[...small.members], [...large.members], strays];
    strays.push(...small.members);
    branch = large;
  }
  return null;
}

function mean(alike: readonly Float64Array[], one: readonly number[], two: readonly number[]): number {
  let [sum, pairs] = [0, 0];
  for (const a of one)
    for (const b of two)
      if (a !== b) {
        sum += alike[a]![b]!;
        pairs++;
      }
  return pairs ? sum / pairs : 0;
}
