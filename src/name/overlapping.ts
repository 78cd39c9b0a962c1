/** Stretches of a passage in order of place and one more in, those that share tokens with it out. */

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** `stretches`: none of them within another. Logarithmic in their count, for a passage may have many thousands. */
export function overlapping<T extends Stretch>(stretches: readonly T[], from: number, to: number): T[] {
  let first = 0;
  for (let end = stretches.length; first < end; ) {
    const middle = (first + end) >> 1;
    if (stretches[middle]!.to <= from) first = middle + 1;
    else end = middle;
  }
  let last = first;
  while (last < stretches.length && stretches[last]!.from < to) last++;
  return stretches.slice(first, last);
}
