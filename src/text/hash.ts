/** Text in, short stable hashes out; no cryptography. */

/** Signed, as `withUnit` gives them: so a hash is a small integer all along. */
export const HASH_START = 0x811c9dc5 | 0;

/** FNV-1a: what stood before, and one UTF-16 unit more. */
export function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The final avalanche (murmur3's fmix32): neighbouring words get unlike hashes; an unsigned 32-bit integer. */
export function finished(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export function hash32(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = withUnit(hash, text.charCodeAt(i));
  return finished(hash);
}
