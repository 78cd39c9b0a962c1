/** Pieces and what their signs tell in, what is asked of the whole dump out. */
import { dividedTitles } from './divided-titles.js';
import { partedTitles } from './parted-titles.js';
import type { Piece } from './pieces.js';
import { NO_PLAIN_TITLES, type PlainTitles, plainTitles } from './plain-titles.js';
import type { Signs } from './signs.js';
import type { Vocabulary } from './vocabulary.js';

export interface Dump {
  readonly pieces: readonly Piece[];
  /** Of `KINDS`, by piece. */
  readonly kinds: Uint8Array;
  readonly vocabulary: Vocabulary;
  /** Of the first reading: `scores[piece * STATE_COUNT + state]`. */
  readonly scores: Float32Array;
  /** How many gaps between pieces there are of each size; the last counts all that are wider too. */
  readonly gaps: readonly number[];
  /** The commonest of them, the smallest of several. */
  readonly gap: number;
  /** Titles that gaps, rules, recurring lines or words alone part from what stands above; in order. */
  readonly parted: readonly number[];
  /** Those of them that words alone part. */
  readonly plain: PlainTitles;
}

/** Gaps wider than this are as wide as this. */
const WIDEST = 7;

export function dumpOf(
  pieces: readonly Piece[],
  { kinds, vocabulary }: Pick<Signs, 'kinds' | 'vocabulary'>,
  scores: Float32Array,
): Dump {
  const gaps = new Array<number>(WIDEST + 1).fill(0);
  for (let i = 1; i < pieces.length; i++) gaps[Math.min(WIDEST, pieces[i]!.gap)]!++;
  const gap = gaps.indexOf(Math.max(...gaps));
  const titles = [...partedTitles(pieces, kinds, vocabulary, gap), ...dividedTitles(pieces, kinds)];
  const isPlain = gaps.every((count, size) => size <= gap || count === 0) && !titles.some((title) => title > 0);
  const plain = isPlain ? plainTitles(pieces, kinds, vocabulary) : NO_PLAIN_TITLES;
  const parted = [...new Set([...titles, ...plain.titles])].sort((a, b) => a - b);
  return { pieces, kinds, vocabulary, scores, gaps, gap, parted, plain };
}
