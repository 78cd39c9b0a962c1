/** Pieces in, which of them stand more than once out. */
import { NumberTable } from './number-table.js';
import type { Piece } from './pieces.js';

const NEAR = 30;
/** The places at which each text, and each opening, stood last; from 1 on. */
const texts = new NumberTable();
const openings = new NumberTable();

/** Bits: stood before, comes again, the same within thirty pieces, its first six words stood before, come again. */
export function repeatsOf(pieces: readonly Piece[]): Uint8Array {
  const n = pieces.length;
  const flags = new Uint8Array(n);
  texts.clear(n);
  openings.clear(n);
  for (let i = 0; i < n; i++) {
    const { look } = pieces[i]!;
    const seen = texts.of(look.hash) - 1;
    if (seen >= 0) {
      const near = i - seen <= NEAR;
      flags[i]! |= near ? 5 : 1;
      flags[seen]! |= near ? 10 : 2;
    }
    texts.put(look.hash, i + 1);
    if (look.words >= 6) {
      const opened = openings.of(look.opening) - 1;
      if (opened >= 0) {
        flags[i]! |= 16;
        flags[opened]! |= 32;
      }
      openings.put(look.opening, i + 1);
    }
  }
  return flags;
}
