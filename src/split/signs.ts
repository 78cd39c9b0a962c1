/** Pieces in, the signs that each shows out: small whole numbers, one a sign, that the weights speak of. */
import { CUES } from './cues.js';
import { END, type Look, START } from './look.js';
import { NumberTable } from './number-table.js';
import type { Piece } from './pieces.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';

/** The signs of piece `i` are `ids[offsets[i]]` up to `ids[offsets[i + 1] − 1]`. */
export interface Signs {
  readonly offsets: Uint32Array;
  readonly ids: Uint16Array;
  /** Of `KINDS`, by piece. */
  readonly kinds: Uint8Array;
  readonly vocabulary: Vocabulary;
}

const LENGTHS = [3, 6, 11, 21, 36, 51, 76, 101, 151, 251, 451, 901];
/** What a piece looks like at a glance; neighbours are known by this alone. */
export const KINDS = [
  'the edge of the dump',
  'a date',
  'a byline',
  'a share button',
  'a menu or advert',
  'a caption',
  'a legal notice',
  'a word or two',
  'a label',
  'a headline-like line',
  'a long line without an end',
  'a short sentence',
  'a sentence',
  'running text',
  'a broken start',
  'a number',
] as const;
export const KIND = Object.fromEntries(KINDS.map((name, i) => [name, i])) as Record<(typeof KINDS)[number], number>;

const bit = (name: (typeof CUES)[number]): number => 1 << CUES.indexOf(name);
const SHARE = bit('a share button');
const SUBSCRIBE = bit('a call to subscribe or sign in');
const ADVERT = bit('an advertisement');
const POINTER = bit('a pointer to other stories');
const LEGAL = bit('a legal notice');
const PHOTO = bit('a photograph');
const AGENCY = bit('a picture agency');
const BY = bit('an opening "by"');
const OFFICE = bit("a journalist's office");
const MONTH = bit('a month');
const WEEKDAY = bit('a weekday');
const ELAPSED = bit('an elapsed time');
const MENU = bit('a menu word');

export function kindOf(look: Look): number {
  const { length, words, digits, cues, end, small } = look;
  if (words === 0) return KIND['a number'];
  if (digits && words <= digits && words < 3) return KIND['a number'];
  if (isDateLike(look) && length < 90) return KIND['a date'];
  const dense = look.cueWords * 3 >= words;
  if (length < 60 && dense && cues & SHARE) return KIND['a share button'];
  if (length < 300 && cues & PHOTO && cues & AGENCY) return KIND['a caption'];
  if (length < 70 && cues & (PHOTO | AGENCY) && dense) return KIND['a caption'];
  if (length < 90 && words <= 14 && cues & (BY | OFFICE) && look.capitals >= 1 && small < 4) return KIND['a byline'];
  if (length < 250 && cues & LEGAL && look.cueWords >= 2) return KIND['a legal notice'];
  if (length < 80 && look.cueWords * 2 >= words && cues & (SUBSCRIBE | ADVERT | POINTER | MENU))
    return KIND['a menu or advert'];
  if (look.start === START.lower || look.start === START.paren || look.start === START.sign)
    return KIND['a broken start'];
  const ends = end === END.stop || end === END.quote || end === END.dots;
  if (ends || look.stops > 0) {
    if (length >= 120) return KIND['running text'];
    return length >= 55 ? KIND['a sentence'] : KIND['a short sentence'];
  }
  if (words <= 2 && length < 30) return KIND['a word or two'];
  if (words <= 5 && length < 45) return KIND['a label'];
  return length < 140 ? KIND['a headline-like line'] : KIND['a long line without an end'];
}

export function isDateLike(look: Look): boolean {
  if (look.dateNumbers && look.words <= 12) return true;
  if (look.cues & ELAPSED && look.digits && look.words <= 8) return true;
  return (
    look.digits > 0 &&
    (look.cues & (MONTH | WEEKDAY)) !== 0 &&
    (look.year || look.clock || look.words <= 6) &&
    look.words <= 16
  );
}

const names: string[] = [];
const room = (size: number, name: (value: number) => string): number => {
  const base = names.length;
  for (let value = 0; value < size; value++) names.push(name(value));
  return base;
};
const ENDINGS = [
  'nothing',
  'a letter',
  'a digit',
  'a full stop',
  'a quotation mark',
  'a colon',
  'dots',
  'a bracket',
  'a comma',
  'a sign',
];
const BEGINNINGS = [
  'nothing',
  'a capital',
  'a small letter',
  'a digit',
  'a quotation mark',
  'a bracket',
  'a sign',
  'a dash',
  'a letter without case',
];
const SIZES = ['very short', 'short', 'of a line', 'of two lines', 'of a paragraph', 'long'];
const LENGTHWISE = ['short', 'of a line', 'long'];
const BIAS = room(1, () => 'by its place between the others');
const LENGTH = room(13, (v) => `a length of ${v ? LENGTHS[v - 1] : 0} characters or more`);
const ENDS = room(10 * 6, (v) => `${ENDINGS[v % 10]} ends it, and it is ${SIZES[Math.floor(v / 10)]}`);
const STARTS = room(9 * 3, (v) => `${BEGINNINGS[v % 9]} begins it, and it is ${LENGTHWISE[Math.floor(v / 9)]}`);
const STOPS = room(4, (v) => `${v} sentence ends inside`);
const CAPITALS = room(5 * 5, (v) => `capitals on ${Math.floor(v / 5) * 20} % of its words or more`);
const SMALLS = room(6 * 4, (v) => `small words are ${(v % 6) * 10} % of it or more`);
const DIGITS = room(4, (v) => ['no digits', 'few digits', 'some digits', 'many digits'][v]!);
const SHOUTS = room(
  4,
  (v) => ['no word in capitals', 'a word in capitals', 'words in capitals', 'mostly capitals'][v]!,
);
const CUE = room(CUES.length * 4, (v) => CUES[v >> 2]!);
const CUED = room(
  4 * 4,
  (v) =>
    [
      'few words of menus and labels',
      'some words of menus and labels',
      'many words of menus and labels',
      'nearly all words of menus and labels',
    ][v % 4]!,
);
const KIND_HERE = room(16, (v) => KINDS[v]!);
const KIND_BEFORE = room(256, (v) => `${KINDS[v % 16]} after ${KINDS[v >> 4]}`);
const KIND_AFTER = room(256, (v) => `${KINDS[v >> 4]} before ${KINDS[v % 16]}`);
const KIND_TWO_BEFORE = room(16, (v) => `${KINDS[v]} two before`);
const KIND_TWO_AFTER = room(16, (v) => `${KINDS[v]} two after`);
const KINDS_AROUND = room(256, (v) => `between ${KINDS[v >> 4]} and ${KINDS[v % 16]}`);
const GAPS = room(
  10,
  (v) =>
    [
      'no gap before it',
      'the usual gap before it',
      'a wide gap before it',
      'a very wide gap before it',
      'it begins within a line',
    ][v % 5]!,
);
const GAP_AFTER = room(4, (v) => `${v} blank lines after`);
const PROSE_AHEAD = room(7 * 2, (v) => `${v % 7} of the next six are running text`);
const PROSE_BEHIND = room(7 * 2, (v) => `${v % 7} of the last six are running text`);
const NEXT_PROSE = room(
  6 * 2,
  (v) => `running text ${['here', 'next', 'two lines on', 'three lines on', 'some lines on', 'far below'][v % 6]}`,
);
const LAST_PROSE = room(
  6 * 2,
  (v) =>
    `running text ${['here', 'just before', 'two lines before', 'three lines before', 'some lines before', 'far above'][v % 6]}`,
);
const WORDS_AROUND = room(
  25 * 4,
  (v) => `its words: ${(v % 25) % 5} of 4 before, ${Math.floor((v % 25) / 5)} of 4 after`,
);
const TIES = room(6 * 3, (v) => `words that tie before to after: ${v % 6} of 5`);
const REPEATS = room(
  4 * 3,
  (v) => ['stands once', 'stood before', 'comes again', 'stood before and comes again'][v % 4]!,
);
const NEAR_REPEAT = room(
  4 * 3,
  (v) => ['no repeat near', 'repeats a line near', 'is repeated near', 'repeated near both ways'][v % 4]!,
);
const OPENING_REPEAT = room(
  3,
  (v) => ['its opening words stand once', 'its opening words stood before', 'its opening words come again'][v]!,
);
const FEATURES = room(
  8,
  (v) =>
    [
      'an address',
      'a bracket at its end',
      'a year',
      'numbers of a date',
      'quotes',
      'bars between words',
      'words glued together',
      'part of a line',
    ][v]!,
);
const RUN = room(6, (v) => `a run of ${v} short lines`);
const EDGE = room(6, (v) => `${v} lines from the dump's edge`);
const PREV_END = room(10, (v) => `the line before ends with ${ENDINGS[v]}`);
const DUMP = room(5 * 3, (v) => `in a dump with ${(v % 5) * 20} % running text`);
const SIDES = room(
  36,
  (v) => `of the six lines before ${v % 6}, of the six after ${Math.floor(v / 6)} are running text`,
);
const BETWEEN = room(
  16,
  (v) => `the running text before it comes back in ${v % 4} of 3 parts, that after it was there in ${v >> 2} of 3`,
);

const ONWARD = room(8 * 6, (v) => `the text from here on: ${v % 8} of 7 of its words stood before`);
const NAMES = room(5 * 3, (v) => `its names: ${v % 5} of 4 stood before`);

const LINES_NEAR = room(
  16 * 4,
  (v) =>
    `${KINDS[v % 16]} with ${['no date or byline near', 'a date or byline after', 'a date or byline before', 'dates or bylines around'][v >> 4]}`,
);
const HEADING = room(
  75,
  (v) =>
    `a heading whose words come back: ${v % 5} of 4 before, ${Math.floor(v / 5) % 5} of 4 after; text is ${['near', 'not far', 'far'][Math.floor(v / 25)]}`,
);

/** What a sign is called in `explain`. */
export const SIGN_NAMES: readonly string[] = names;
export const SIGN_COUNT = names.length;

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
  while (at < LENGTHS.length && length >= LENGTHS[at]!) at++;
  return at;
};

const MOST_SIGNS = 80;
const NEAR = 30;
/** So near a headline its date and byline stand. */
const TOP = 4;

export function signsOf(pieces: readonly Piece[]): Signs {
  const n = pieces.length;
  const vocabulary = vocabularyOf(pieces);
  const { prose, before, after, ties, onward, names } = vocabulary;
  const kinds = new Uint8Array(n);
  for (let i = 0; i < n; i++) kinds[i] = kindOf(pieces[i]!.look);
  const repeats = repeatsOf(pieces);
  const proseUpTo = new Int32Array(n + 1);
  let gaps = 0;
  const gapCounts = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    proseUpTo[i + 1] = proseUpTo[i]! + prose[i]!;
    if (i && pieces[i]!.gap) {
      gaps++;
      gapCounts[Math.min(4, pieces[i]!.gap)]!++;
    }
  }
  const spaced = gaps * 3 > n ? 1 : 0;
  const usual = spaced ? gapCounts.indexOf(Math.max(...gapCounts)) : 1;
  const gapOf = (gap: number): number => (gap === 0 ? 0 : Math.max(1, Math.min(3, gap - usual + 1)));
  const tops = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    if (kinds[i] !== KIND['a date'] && kinds[i] !== KIND['a byline']) continue;
    for (let k = Math.max(0, i - TOP); k < i; k++) tops[k]! |= 1;
    for (let k = i + 1; k <= Math.min(n - 1, i + TOP); k++) tops[k]! |= 2;
  }
  const ahead = distances(prose, 1);
  const behind = distances(prose, -1);
  const dumpProse = share(proseUpTo[n]!, n, 5);
  const offsets = new Uint32Array(n + 1);
  const ids = new Uint16Array(n * MOST_SIGNS);
  let next = 0;
  for (let i = 0; i < n; i++) {
    offsets[i] = next;
    const piece = pieces[i]!;
    const { look, gap } = piece;
    const { length, words } = look;
    const s3 = size3(length);
    const s4 = size4(length);
    ids[next++] = BIAS;
    ids[next++] = LENGTH + lengthOf(length);
    ids[next++] = ENDS + size6(length) * 10 + look.end;
    ids[next++] = STARTS + s3 * 9 + look.start;
    ids[next++] = STOPS + Math.min(3, look.stops);
    const many = words < 2 ? 0 : words < 4 ? 1 : words < 8 ? 2 : words < 16 ? 3 : 4;
    ids[next++] = CAPITALS + share(look.capitals, Math.max(1, words - 1), 5) * 5 + many;
    ids[next++] = SMALLS + s4 * 6 + Math.min(5, share(look.small, words, 10));
    ids[next++] = DIGITS + (look.digits === 0 ? 0 : look.digits * 10 < length ? 1 : look.digits * 3 < length ? 2 : 3);
    ids[next++] = SHOUTS + (look.shouts === 0 ? 0 : look.shouts === 1 ? 1 : look.shouts * 2 < words ? 2 : 3);
    for (let cues = look.cues, c = 0; cues; cues >>>= 1, c++) if (cues & 1) ids[next++] = CUE + c * 4 + s4;
    ids[next++] = CUED + s4 * 4 + share(look.cueWords, words, 4);
    const kind = kinds[i]!;
    const kindBefore = i ? kinds[i - 1]! : 0;
    const kindAfter = i + 1 < n ? kinds[i + 1]! : 0;
    ids[next++] = KIND_HERE + kind;
    ids[next++] = KIND_BEFORE + kindBefore * 16 + kind;
    ids[next++] = KIND_AFTER + kind * 16 + kindAfter;
    ids[next++] = KINDS_AROUND + kindBefore * 16 + kindAfter;
    ids[next++] = KIND_TWO_BEFORE + (i > 1 ? kinds[i - 2]! : 0);
    ids[next++] = KIND_TWO_AFTER + (i + 2 < n ? kinds[i + 2]! : 0);
    ids[next++] = GAPS + spaced * 5 + (piece.glued ? 4 : gapOf(gap));
    ids[next++] = GAP_AFTER + (i + 1 < n ? (pieces[i + 1]!.glued ? 3 : Math.min(2, gapOf(pieces[i + 1]!.gap))) : 2);
    const here = prose[i]!;
    const aheadCount = proseUpTo[Math.min(n, i + 7)]! - proseUpTo[i + 1]!;
    const behindCount = proseUpTo[i]! - proseUpTo[Math.max(0, i - 6)]!;
    ids[next++] = PROSE_AHEAD + here * 7 + aheadCount;
    ids[next++] = PROSE_BEHIND + here * 7 + behindCount;
    ids[next++] = NEXT_PROSE + here * 6 + count6(ahead[i]!);
    ids[next++] = LAST_PROSE + here * 6 + count6(behind[i]!);
    ids[next++] = SIDES + count6(behindCount) + 6 * count6(aheadCount);
    ids[next++] = WORDS_AROUND + s4 * 25 + fifth(after[i]!) * 5 + fifth(before[i]!);
    ids[next++] = TIES + s3 * 6 + Math.min(5, Math.floor(ties[i]! * 6));
    ids[next++] = REPEATS + s3 * 4 + (repeats.flags[i]! & 3);
    ids[next++] = NEAR_REPEAT + s3 * 4 + ((repeats.flags[i]! >> 2) & 3);
    ids[next++] = OPENING_REPEAT + ((repeats.flags[i]! >> 4) & 3);
    const form =
      kind === KIND['running text'] || kind === KIND['a sentence']
        ? 0
        : kind === KIND['a headline-like line']
          ? 1
          : s3 === 2
            ? 2
            : here
              ? 3
              : s3 === 0
                ? 4
                : 5;
    ids[next++] = ONWARD + form * 8 + Math.min(7, Math.floor(onward[i]! * 14));
    ids[next++] = NAMES + s3 * 5 + Math.min(4, Math.floor(names[i]! * 4));
    ids[next++] = LINES_NEAR + tops[i]! * 16 + kind;
    if (
      kind === KIND['a headline-like line'] ||
      kind === KIND['a label'] ||
      kind === KIND['a long line without an end']
    )
      ids[next++] =
        HEADING + fifth(before[i]!) + 5 * fifth(after[i]!) + 25 * (ahead[i]! < 5 ? 0 : ahead[i]! < 15 ? 1 : 2);
    if (look.address) ids[next++] = FEATURES;
    if (look.bracketAtEnd) ids[next++] = FEATURES + 1;
    if (look.year) ids[next++] = FEATURES + 2;
    if (look.dateNumbers) ids[next++] = FEATURES + 3;
    if (look.quotes) ids[next++] = FEATURES + 4;
    if (look.bars) ids[next++] = FEATURES + 5;
    if (look.glued) ids[next++] = FEATURES + 6;
    if (piece.glued) ids[next++] = FEATURES + 7;
    ids[next++] =
      RUN + count6(Math.min(ahead[i]!, 20) + Math.min(behind[i]!, 20) > 30 ? 7 : (ahead[i]! + behind[i]!) >> 1);
    ids[next++] = EDGE + count6(Math.min(i, n - 1 - i));
    ids[next++] = PREV_END + (i ? pieces[i - 1]!.look.end : 0);
    ids[next++] = DUMP + s3 * 5 + dumpProse;
    ids[next++] =
      BETWEEN +
      (behind[i]! < 99 ? Math.min(3, Math.floor(after[i - behind[i]!]! * 6)) : 0) +
      4 * (ahead[i]! < 99 ? Math.min(3, Math.floor(before[i + ahead[i]!]! * 6)) : 0);
  }
  offsets[n] = next;
  return { offsets, ids: ids.subarray(0, next), kinds, vocabulary };
}

/** Steps to the nearest running text after (`step` 1) or before (−1) each piece; 99 where none is. */
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

interface Repeats {
  /** Bits: stood before, comes again, the same within thirty pieces, its first six words stood before, come again. */
  readonly flags: Uint8Array;
}

/** The places at which each text, and each opening, stood last; from 1 on. */
const texts = new NumberTable();
const openings = new NumberTable();

function repeatsOf(pieces: readonly Piece[]): Repeats {
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
  return { flags };
}
