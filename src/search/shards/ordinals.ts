/** Articles' ordinals as keys of a shelf, and in a row as bytes. */
import { postingBytes, postingsIn } from './posting-bits.js';

/** In the order of the numbers, up to a hundred million. */
export function ordinalKey(ordinal: number): string {
  return String(ordinal).padStart(8, '0');
}

/** A filter is a term of one field: it stands once in each of its articles, and has no length. */
export function ordinalBytes(ordinals: readonly number[]): Uint8Array {
  return postingBytes([{ ordinals, counts: ordinals.map(() => 1), lengths: ordinals.map(() => 0) }]);
}

export function ordinalsIn(bytes: Uint8Array): readonly number[] {
  return postingsIn(bytes, 1)[0]!.ordinals;
}
