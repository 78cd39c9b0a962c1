/** Pieces in, what stands around each of them out: running text, gaps, dates and bylines, lines that come again. */
import { isTopLine, KIND, kindOf } from './kinds.js';
import type { Piece } from './pieces.js';
import { repeatsOf } from './repeated-lines.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';

export interface Surroundings {
  readonly vocabulary: Vocabulary;
  /** Of `KINDS`, by piece. */
  readonly kinds: Uint8Array;
  /** Running text up to, not including, each piece. */
  readonly proseUpTo: Int32Array;
  /** Steps to the nearest running text after and before each piece; 99 where none is. */
  readonly ahead: Uint8Array;
  readonly behind: Uint8Array;
  /** Bits: a date or byline stands soon after, soon before. */
  readonly tops: Uint8Array;
  /** As `repeatsOf` tells. */
  readonly repeats: Uint8Array;
  readonly gaps: Gaps;
}

interface Gaps {
  /** 1 where blank lines part most pieces. */
  readonly spaced: 0 | 1;
  readonly usual: number;
}

export function surroundingsOf(pieces: readonly Piece[]): Surroundings {
  const n = pieces.length;
  const vocabulary = vocabularyOf(pieces);
  const { prose } = vocabulary;
  const kinds = new Uint8Array(n);
  const proseUpTo = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) {
    kinds[i] = kindOf(pieces[i]!.look);
    proseUpTo[i + 1] = proseUpTo[i]! + prose[i]!;
  }
  const [ahead, behind] = [distances(prose, 1), distances(prose, -1)];
  return {
    vocabulary,
    kinds,
    proseUpTo,
    ahead,
    behind,
    tops: topsOf(kinds),
    repeats: repeatsOf(pieces),
    gaps: gapsOf(pieces),
  };
}

/** So near a headline its date and byline stand. */
const TOP = 4;

function topsOf(kinds: Uint8Array): Uint8Array {
  const n = kinds.length;
  const tops = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    if (!isTopLine(kinds[i]!)) continue;
    for (let k = Math.max(0, i - TOP); k < i; k++) tops[k]! |= 1;
    for (let k = i + 1; k <= Math.min(n - 1, i + TOP); k++) tops[k]! |= 2;
  }
  return tops;
}

const MOST_TOP_LINES = 4;

/** How many dates and bylines stand right below a piece, where running text follows on them at once, or on `buttons` share buttons at most; else 0. */
export function signedBelow(kinds: Uint8Array, prose: Uint8Array, piece: number, buttons = 0): number {
  let next = piece + 1;
  while (next < kinds.length && next - piece <= MOST_TOP_LINES && isTopLine(kinds[next]!)) next++;
  const signed = next - piece - 1;
  for (let left = buttons; left > 0 && kinds[next] === KIND['a share button']; left--) next++;
  return next < kinds.length && prose[next] ? signed : 0;
}

function distances(prose: Uint8Array, step: 1 | -1): Uint8Array {
  const n = prose.length;
  const found = new Uint8Array(n).fill(99);
  let since = 99;
  for (let k = 0; k < n; k++) {
    const i = step === 1 ? n - 1 - k : k;
    found[i] = since;
    since = prose[i] ? 1 : Math.min(99, since + 1);
  }
  return found;
}

const WIDEST = 4;

function gapsOf(pieces: readonly Piece[]): Gaps {
  const counts = new Array<number>(WIDEST + 1).fill(0);
  let gaps = 0;
  for (let i = 1; i < pieces.length; i++) {
    const { gap } = pieces[i]!;
    if (!gap) continue;
    gaps++;
    counts[Math.min(WIDEST, gap)]!++;
  }
  const spaced = gaps * 3 > pieces.length ? 1 : 0;
  return { spaced, usual: spaced ? counts.indexOf(Math.max(...counts)) : 1 };
}

/** 0: none; 1: the usual one; 2 and 3: a wider one. */
export function gapSize(gap: number, { usual }: Gaps): number {
  return gap === 0 ? 0 : Math.max(1, Math.min(3, gap - usual + 1));
}
