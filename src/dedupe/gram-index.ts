/** The grams of all texts in, an index over those that stand in two texts or more out; typed arrays, linear in the grams. */

export interface GramIndex {
  /** Texts, by number. */
  readonly size: number;
  /** How many grams stand in two texts or more: they are numbered from 0. */
  readonly grams: number;
  readonly hashOf: Uint32Array;
  /** In how many texts a gram stands. */
  readonly textsWith: Uint32Array;
  /** The shared grams of text t are `gramsOf[starts[t] … starts[t + 1])`. */
  readonly starts: Uint32Array;
  readonly gramsOf: Uint32Array;
  /** All grams of a text, shared or not. */
  readonly counts: Uint32Array;
}

export function gramIndex(texts: readonly Uint32Array[]): GramIndex {
  const counts = Uint32Array.from(texts, (grams) => grams.length);
  return { ...sharedGrams(sortedByHash(likelyShared(texts)), texts.length), size: texts.length, counts };
}

/** One row a gram of a text. */
interface Pairs {
  readonly hashes: Uint32Array;
  readonly owners: Uint32Array;
}

/** Leaves out most of what stands in one text alone, at one byte a hash slot, so that less is to be sorted. */
function likelyShared(texts: readonly Uint32Array[]): Pairs {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const slots = new Uint8Array(2 ** Math.min(26, Math.ceil(Math.log2(total + 2)) + 2));
  const mask = slots.length - 1;
  let kept = 0;
  for (const grams of texts)
    for (const hash of grams) {
      const seen = slots[hash & mask]!;
      if (seen < 2) slots[hash & mask] = seen + 1;
      // The second of a slot brings the first along.
      if (seen > 0) kept += seen === 1 ? 2 : 1;
    }
  const hashes = new Uint32Array(kept);
  const owners = new Uint32Array(kept);
  let at = 0;
  texts.forEach((grams, text) => {
    for (const hash of grams)
      if (slots[hash & mask] === 2) {
        hashes[at] = hash;
        owners[at++] = text;
      }
  });
  return { hashes, owners };
}

/** Radix sort by hash, eleven bits a pass; stable, so that owners stay in order within a hash. */
function sortedByHash(pairs: Pairs): Pairs {
  const { length } = pairs.hashes;
  let from = pairs;
  let to: Pairs = { hashes: new Uint32Array(length), owners: new Uint32Array(length) };
  for (const shift of [0, 11, 22]) {
    const offsets = new Uint32Array(2049);
    for (const hash of from.hashes) offsets[((hash >>> shift) & 2047) + 1]!++;
    for (let i = 1; i < 2049; i++) offsets[i]! += offsets[i - 1]!;
    for (let i = 0; i < length; i++) {
      const slot = offsets[(from.hashes[i]! >>> shift) & 2047]!++;
      to.hashes[slot] = from.hashes[i]!;
      to.owners[slot] = from.owners[i]!;
    }
    [from, to] = [to, from];
  }
  return from;
}

function sharedGrams({ hashes, owners }: Pairs, size: number) {
  const firsts: number[] = [];
  for (let from = 0, to = 0; from < hashes.length; from = to) {
    while (to < hashes.length && hashes[to] === hashes[from]) to++;
    if (to - from > 1) firsts.push(from);
  }
  const grams = firsts.length;
  const hashOf = Uint32Array.from(firsts, (first) => hashes[first]!);
  const textsWith = new Uint32Array(grams);
  const starts = new Uint32Array(size + 1);
  const eachOwner = (visit: (gram: number, owner: number) => void) =>
    firsts.forEach((first, gram) => {
      for (let i = first; i < hashes.length && hashes[i] === hashOf[gram]; i++) visit(gram, owners[i]!);
    });
  eachOwner((gram, owner) => {
    textsWith[gram]!++;
    starts[owner + 1]!++;
  });
  for (let i = 1; i <= size; i++) starts[i]! += starts[i - 1]!;
  const gramsOf = new Uint32Array(starts[size]!);
  const next = starts.slice();
  eachOwner((gram, owner) => {
    gramsOf[next[owner]!++] = gram;
  });
  return { grams, hashOf, textsWith, starts, gramsOf };
}
