/** How alike texts are in pairs in, the tree that joins what is most alike first out. */

export interface Branch {
  readonly members: readonly number[];
  readonly parts: readonly [Branch, Branch] | null;
}

/** Joined by the highest mean likeness, step by step. */
export function treeOf(alike: readonly Float64Array[]): Branch {
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
