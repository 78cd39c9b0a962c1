/** A group of like texts in, one or more groups out: two events of one kind, told in the same words, are parted by their names and numbers. */
import type { Likeness } from '../text/likeness.js';

/** Fewer texts on a side prove no event of its own: of some 65 groups of known events, 3, 4 and 5 told 6, 5 and 2 wrong. */
const SMALLEST_SIDE = 5;
/** Past this many texts the pairs are too many to compare. */
const LARGEST = 400;
/**
 * Two sides are two events where the likeness between them, names and numbers alone counted, is at most this part of
 * the likeness within them; few texts part by chance, so small groups must differ more. Measured on ECB+'s pairs of
 * like events: 22 pairs lay at 0.31–0.43 after that correction, all but one of 43 single events at 0.47 and more;
 * with copies of one text taken together, two pairs rise to 0.47 and 0.54 and stay joined.
 */
const BETWEEN_PART = 0.445;
const CHANCE = 1.5;

export function parted(group: readonly number[], likeness: Likeness): (readonly number[])[] {
  if (group.length < SMALLEST_SIDE * 2 || group.length > LARGEST) return [group];
  const alike = pairsOf(group, likeness);
  const sides = sidesOf(alike);
  if (!sides) return [group];
  const [one, two, rest] = sides;
  const texts = one.length + two.length;
  const within = (mean(alike, one, one) * one.length + mean(alike, two, two) * two.length) / texts;
  if (mean(alike, one, two) > within * (BETWEEN_PART - CHANCE / group.length)) return [group];
  const nearOne = rest.filter((at) => mean(alike, [at], one) >= mean(alike, [at], two));
  const nearTwo = rest.filter((at) => !nearOne.includes(at));
  return [
    [...one, ...nearOne],
    [...two, ...nearTwo],
  ].flatMap((side) =>
    parted(
      side.map((at) => group[at]!).sort((a, b) => a - b),
      likeness,
    ),
  );
}

/** Cosine of each pair by those names and numbers that some of the group have, but not all: rare in the group, not in the archive. */
function pairsOf(group: readonly number[], { starts, keys, naming }: Likeness): Float64Array[] {
  const holding = new Map<number, number[]>();
  group.forEach((text, at) => {
    for (let slot = starts[text]!; slot < starts[text + 1]!; slot++) {
      if (!naming[slot]) continue;
      const list = holding.get(keys[slot]!);
      if (list) list.push(at);
      else holding.set(keys[slot]!, [at]);
    }
  });
  const size = group.length;
  const lengths = new Float64Array(size);
  const alike = group.map(() => new Float64Array(size));
  for (const list of holding.values()) {
    if (list.length < 2 || list.length > size - 2) continue;
    const weight = Math.log(size / list.length) ** 2;
    for (const a of list) {
      lengths[a]! += weight;
      for (const b of list) if (a !== b) alike[a]![b]! += weight;
    }
  }
  alike.forEach((row, a) => {
    for (let b = 0; b < size; b++) row[b]! /= Math.sqrt(lengths[a]! * lengths[b]!) || 1;
  });
  return alike;
}

interface Branch {
  readonly members: readonly number[];
  readonly parts: readonly [Branch, Branch] | null;
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

/** Joined by the highest mean likeness, step by step. */
function treeOf(alike: readonly Float64Array[]): Branch {
  const sums = alike.map((row) => Float64Array.from(row));
  const branches: (Branch | null)[] = alike.map((_, at) => ({ members: [at], parts: null }));
  for (let left = alike.length; left > 1; left--) {
    const [a, b] = closest(sums, branches);
    for (let k = 0; k < branches.length; k++) sums[a]![k] = sums[k]![a] = sums[a]![k]! + sums[b]![k]!;
    const parts: [Branch, Branch] = [branches[a]!, branches[b]!];
    branches[a] = { members: [...parts[0].members, ...parts[1].members], parts };
    branches[b] = null;
  }
  return branches[0]!;
}

function closest(sums: readonly Float64Array[], branches: readonly (Branch | null)[]): [number, number] {
  let best = -1;
  let pair: [number, number] = [0, 1];
  for (let i = 0; i < branches.length; i++) {
    const one = branches[i];
    if (!one) continue;
    for (let j = i + 1; j < branches.length; j++) {
      const other = branches[j];
      if (!other) continue;
      const value = sums[i]![j]! / (one.members.length * other.members.length);
      if (value > best) {
        best = value;
        pair = [i, j];
      }
    }
  }
  return pair;
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
