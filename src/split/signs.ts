/** Pieces in, the signs that each shows out: small whole numbers, one a sign, that the weights speak of. */
import { isTopLine, KIND } from './kinds.js';
import { type Look, START } from './look.js';
import type { Piece } from './pieces.js';
import * as SIGN from './sign-names.js';
import { gapSize, type Surroundings, signedBelow, surroundingsOf } from './surroundings.js';
import type { Vocabulary } from './vocabulary.js';

/** The signs of piece `i` are `ids[offsets[i]]` up to `ids[offsets[i + 1] − 1]`. */
export interface Signs {
  readonly offsets: Uint32Array;
  readonly ids: Uint16Array;
  /** Of `KINDS`, by piece. */
  readonly kinds: Uint8Array;
  readonly vocabulary: Vocabulary;
}

const MOST_SIGNS = 80;

/** In this order: sums of weights are rounded at each step. */
export function signsOf(pieces: readonly Piece[]): Signs {
  const n = pieces.length;
  const around = surroundingsOf(pieces);
  const offsets = new Uint32Array(n + 1);
  const row = new Row(n * MOST_SIGNS);
  for (let i = 0; i < n; i++) {
    const { look } = pieces[i]!;
    addLook(row, look);
    addKinds(row, i, around);
    addGaps(row, i, pieces, around);
    addProse(row, i, around);
    addWords(row, i, look, around);
    addRepeats(row, i, look, around);
    addStory(row, i, look, around);
    addTop(row, i, around);
    addFeatures(row, pieces[i]!, pieces[i - 1]);
    addPlace(row, i, pieces, around);
    offsets[i + 1] = row.length;
  }
  const { kinds, vocabulary } = around;
  return { offsets, ids: row.ids.subarray(0, row.length), kinds, vocabulary };
}

class Row {
  readonly ids: Uint16Array;
  length = 0;

  constructor(most: number) {
    this.ids = new Uint16Array(most);
  }

  add(sign: number): void {
    this.ids[this.length++] = sign;
  }
}

function addLook(row: Row, look: Look): void {
  const { length, words } = look;
  const s4 = size4(look.length);
  row.add(SIGN.BIAS);
  row.add(SIGN.LENGTH + lengthOf(length));
  row.add(SIGN.ENDS + size6(length) * 10 + look.end);
  row.add(SIGN.STARTS + size3(length) * 9 + (look.start === START.unspaced ? START.upper : look.start));
  row.add(SIGN.STOPS + Math.min(3, look.stops));
  const many = words < 2 ? 0 : words < 4 ? 1 : words < 8 ? 2 : words < 16 ? 3 : 4;
  row.add(SIGN.CAPITALS + share(look.capitals, Math.max(1, words - 1), 5) * 5 + many);
  row.add(SIGN.SMALLS + s4 * 6 + Math.min(5, share(look.small, words, 10)));
  row.add(SIGN.DIGITS + (look.digits === 0 ? 0 : look.digits * 10 < length ? 1 : look.digits * 3 < length ? 2 : 3));
  row.add(SIGN.SHOUTS + (look.shouts === 0 ? 0 : look.shouts === 1 ? 1 : look.shouts * 2 < words ? 2 : 3));
  for (let cues = look.cues, c = 0; cues; cues >>>= 1, c++) if (cues & 1) row.add(SIGN.CUE + c * 4 + s4);
  row.add(SIGN.CUED + s4 * 4 + share(look.cueWords, words, 4));
}

function addKinds(row: Row, i: number, { kinds }: Surroundings): void {
  const n = kinds.length;
  const kind = kinds[i]!;
  const kindBefore = i ? kinds[i - 1]! : 0;
  const kindAfter = i + 1 < n ? kinds[i + 1]! : 0;
  row.add(SIGN.KIND_HERE + kind);
  row.add(SIGN.KIND_BEFORE + kindBefore * 16 + kind);
  row.add(SIGN.KIND_AFTER + kind * 16 + kindAfter);
  row.add(SIGN.KINDS_AROUND + kindBefore * 16 + kindAfter);
  row.add(SIGN.KIND_TWO_BEFORE + (i > 1 ? kinds[i - 2]! : 0));
  row.add(SIGN.KIND_TWO_AFTER + (i + 2 < n ? kinds[i + 2]! : 0));
}

function addGaps(row: Row, i: number, pieces: readonly Piece[], { gaps }: Surroundings): void {
  const { gap, glued } = pieces[i]!;
  const next = pieces[i + 1];
  row.add(SIGN.GAPS + gaps.spaced * 5 + (glued ? 4 : gapSize(gap, gaps)));
  row.add(SIGN.GAP_AFTER + (next ? (next.glued ? 3 : Math.min(2, gapSize(next.gap, gaps))) : 2));
}

function addProse(row: Row, i: number, { vocabulary, kinds, proseUpTo, ahead, behind }: Surroundings): void {
  const n = kinds.length;
  const here = vocabulary.prose[i]!;
  const aheadCount = proseUpTo[Math.min(n, i + 7)]! - proseUpTo[i + 1]!;
  const behindCount = proseUpTo[i]! - proseUpTo[Math.max(0, i - 6)]!;
  row.add(SIGN.PROSE_AHEAD + here * 7 + aheadCount);
  row.add(SIGN.PROSE_BEHIND + here * 7 + behindCount);
  row.add(SIGN.NEXT_PROSE + here * 6 + count6(ahead[i]!));
  row.add(SIGN.LAST_PROSE + here * 6 + count6(behind[i]!));
  row.add(SIGN.SIDES + count6(behindCount) + 6 * count6(aheadCount));
}

/** How far its words come back around it. */
function addWords(row: Row, i: number, look: Look, { vocabulary: { after, before, ties } }: Surroundings): void {
  row.add(SIGN.WORDS_AROUND + size4(look.length) * 25 + fifth(after[i]!) * 5 + fifth(before[i]!));
  row.add(SIGN.TIES + size3(look.length) * 6 + Math.min(5, Math.floor(ties[i]! * 6)));
}

function addRepeats(row: Row, i: number, look: Look, { repeats }: Surroundings): void {
  const s3 = size3(look.length);
  const flags = repeats[i]!;
  row.add(SIGN.REPEATS + s3 * 4 + (flags & 3));
  row.add(SIGN.NEAR_REPEAT + s3 * 4 + ((flags >> 2) & 3));
  row.add(SIGN.OPENING_REPEAT + ((flags >> 4) & 3));
}

/** How far the text from here on speaks of what stood before. */
function addStory(row: Row, i: number, look: Look, { kinds, vocabulary }: Surroundings): void {
  const { onward, names, prose } = vocabulary;
  const s3 = size3(look.length);
  const form = formOf(kinds[i]!, s3, prose[i] === 1);
  row.add(SIGN.ONWARD + form * 8 + Math.min(7, Math.floor(onward[i]! * 14)));
  row.add(SIGN.NAMES + s3 * 5 + Math.min(4, Math.floor(names[i]! * 4)));
}

function formOf(kind: number, s3: number, isProse: boolean): number {
  if (kind === KIND['running text'] || kind === KIND['a sentence']) return 0;
  if (kind === KIND['a headline-like line']) return 1;
  if (s3 === 2) return 2;
  if (isProse) return 3;
  return s3 === 0 ? 4 : 5;
}

/** Dates, bylines and returning words, as headlines have them. */
function addTop(row: Row, i: number, { kinds, tops, vocabulary, ahead }: Surroundings): void {
  const { before, after } = vocabulary;
  const kind = kinds[i]!;
  row.add(SIGN.LINES_NEAR + tops[i]! * 16 + kind);
  if (!vocabulary.prose[i] && !isTopLine(kind)) {
    const signed = signedBelow(kinds, vocabulary.prose, i);
    if (signed) row.add(SIGN.SIGNED + Math.min(2, signed) - 1);
  }
  if (kind === KIND['a headline-like line'] || kind === KIND['a label'] || kind === KIND['a long line without an end'])
    row.add(
      SIGN.HEADING + fifth(before[i]!) + 5 * fifth(after[i]!) + 25 * (ahead[i]! < 5 ? 0 : ahead[i]! < 15 ? 1 : 2),
    );
}

function addFeatures(row: Row, { look, glued }: Piece, before: Piece | undefined): void {
  if (look.address) row.add(SIGN.FEATURES);
  if (look.bracketAtEnd) row.add(SIGN.FEATURES + 1);
  if (look.year) row.add(SIGN.FEATURES + 2);
  if (look.dateNumbers) row.add(SIGN.FEATURES + 3);
  if (look.quotes) row.add(SIGN.FEATURES + 4);
  if (look.bars) row.add(SIGN.FEATURES + 5);
  if (look.glued) row.add(SIGN.FEATURES + 6);
  if (glued) row.add(SIGN.FEATURES + 7);
  if (look.rule) row.add(SIGN.FEATURES + 8);
  if (before?.look.rule) row.add(SIGN.FEATURES + 9);
}

/** Where in the dump it stands. */
function addPlace(row: Row, i: number, pieces: readonly Piece[], around: Surroundings): void {
  const { ahead, behind, proseUpTo, vocabulary } = around;
  const { before, after } = vocabulary;
  const n = pieces.length;
  const s3 = size3(pieces[i]!.look.length);
  row.add(
    SIGN.RUN + count6(Math.min(ahead[i]!, 20) + Math.min(behind[i]!, 20) > 30 ? 7 : (ahead[i]! + behind[i]!) >> 1),
  );
  row.add(SIGN.EDGE + count6(Math.min(i, n - 1 - i)));
  row.add(SIGN.PREV_END + (i ? pieces[i - 1]!.look.end : 0));
  row.add(SIGN.DUMP + s3 * 5 + share(proseUpTo[n]!, n, 5));
  row.add(
    SIGN.BETWEEN +
      (behind[i]! < 99 ? Math.min(3, Math.floor(after[i - behind[i]!]! * 6)) : 0) +
      4 * (ahead[i]! < 99 ? Math.min(3, Math.floor(before[i + ahead[i]!]! * 6)) : 0),
  );
}

const share = (part: number, whole: number, steps: number): number =>
  whole ? Math.min(steps - 1, Math.floor((part * steps) / whole)) : 0;
const size3 = (length: number): number => (length < 45 ? 0 : length < 120 ? 1 : 2);
const size4 = (length: number): number => (length < 20 ? 0 : length < 50 ? 1 : length < 120 ? 2 : 3);
const size6 = (length: number): number =>
  length < 15 ? 0 : length < 35 ? 1 : length < 70 ? 2 : length < 120 ? 3 : length < 300 ? 4 : 5;
const fifth = (value: number): number => (value < 0.05 ? 0 : value < 0.2 ? 1 : value < 0.4 ? 2 : value < 0.65 ? 3 : 4);
const count6 = (value: number): number => (value > 6 ? 5 : value > 3 ? 4 : value);
const lengthOf = (length: number): number => {
  let at = 0;
  while (at < SIGN.LENGTHS.length && length >= SIGN.LENGTHS[at]!) at++;
  return at;
};
