/** The grams of a text in, a sketch of it in 64 characters out; two sketches in, how alike their texts are. */

/** Each keeps one byte of the least gram that falls into it: one-permutation minhash. */
const BINS = 48;
/** In a notice of fewer grams than this one other name makes another notice, of which the sketch shows next to nothing. */
const FEWEST = 120;

/** Base64 of 48 bytes; null for a text of fewer than 120 grams. `grams`: 32-bit hashes of runs of words. */
export function sketchOf(grams: Uint32Array): string | null {
  if (grams.length < FEWEST) return null;
  const least = new Uint32Array(BINS);
  const bytes = new Uint8Array(BINS);
  for (const gram of grams) {
    const bin = (gram >>> 0) % BINS;
    const rank = Math.imul(gram, 0x9e3779b1) >>> 0;
    if (bytes[bin] && rank >= least[bin]!) continue;
    least[bin] = rank;
    bytes[bin] = 1 + (rank % 255);
  }
  return Buffer.from(bytes).toString('base64');
}

/** What `sketchOf` gave: a byte a bin, 0 where the bin is empty. */
export function binsOf(sketch: string): Uint8Array {
  return Uint8Array.from(Buffer.from(sketch, 'base64'));
}

/** The share (0–1) of all grams of two texts that both have, to within 0.07. Unlike texts reach 0.13. */
export function likenessOfBins(one: Uint8Array, other: Uint8Array): number {
  let [same, all] = [0, 0];
  for (let i = 0; i < BINS; i++) {
    if (!one[i] && !other[i]) continue;
    all++;
    if (one[i] === other[i]) same++;
  }
  return all ? same / all : 0;
}
