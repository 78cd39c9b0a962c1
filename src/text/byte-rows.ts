/** Lengths in, as many rows of bytes out, all zero and in one buffer: a buffer of its own for each passage of a text takes longer to get than to fill. */
export function byteRows(lengths: readonly number[]): Uint8Array[] {
  const all = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let from = 0;
  return lengths.map((length) => {
    const row = all.subarray(from, from + length);
    from += length;
    return row;
  });
}
