/** Pieces and what the first reading tells of them in, what the second one asks of the whole dump out. */
import type { Piece } from './pieces.js';
import type { Signs } from './signs.js';
import type { Vocabulary } from './vocabulary.js';

export interface Dump {
  readonly pieces: readonly Piece[];
  readonly kinds: Uint8Array;
  readonly vocabulary: Vocabulary;
  /** Of the first reading, by piece and state. */
  readonly scores: Float32Array;
  /** The commonest gap. */
  readonly gap: number;
}

export function dumpOf(pieces: readonly Piece[], scores: Float32Array, { kinds, vocabulary }: Signs): Dump {
  const gaps = new Map<number, number>();
  for (const { gap } of pieces) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  let gap = 0;
  for (const [size, count] of gaps) if (count > (gaps.get(gap) ?? 0)) gap = size;
  return { pieces, kinds, vocabulary, scores, gap };
}
