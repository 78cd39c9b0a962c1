/** The signs that a piece may show, each with its name for `explain`: a room of numbers for each thing that is seen, in the order in which the weights stand. */
import { CUES } from './cues.js';
import { KINDS } from './kinds.js';

/** From so many characters on a piece is of the next length. */
export const LENGTHS = [3, 6, 11, 21, 36, 51, 76, 101, 151, 251, 451, 901];

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
export const BIAS = room(1, () => 'by its place between the others');
export const LENGTH = room(13, (v) =>
  v === 0
    ? `shorter than ${LENGTHS[0]} characters`
    : v < LENGTHS.length
      ? `${LENGTHS[v - 1]} to ${LENGTHS[v]! - 1} characters long`
      : `${LENGTHS[v - 1]} characters long or more`,
);
export const ENDS = room(10 * 6, (v) => `${ENDINGS[v % 10]} ends it, and it is ${SIZES[Math.floor(v / 10)]}`);
export const STARTS = room(9 * 3, (v) => `${BEGINNINGS[v % 9]} begins it, and it is ${LENGTHWISE[Math.floor(v / 9)]}`);
export const STOPS = room(4, (v) => `${['no', 'one', 'two', 'three or more'][v]} sentence ends inside`);
export const CAPITALS = room(
  5 * 5,
  (v) =>
    `capitals on ${['hardly any', 'some', 'nearly half', 'most', 'nearly all'][Math.floor(v / 5)]} of its ${['few', 'two or three', 'four to seven', 'eight or more', 'many'][v % 5]} words`,
);
export const SMALLS = room(
  6 * 4,
  (v) => `${['hardly any', 'few', 'some', 'many', 'very many', 'mostly'][v % 6]} small words ("of", "the")`,
);
export const DIGITS = room(4, (v) => ['no digits', 'few digits', 'some digits', 'many digits'][v]!);
export const SHOUTS = room(
  4,
  (v) => ['no word in capitals', 'a word in capitals', 'words in capitals', 'mostly capitals'][v]!,
);
export const CUE = room(CUES.length * 4, (v) => CUES[v >> 2]!);
export const CUED = room(
  4 * 4,
  (v) =>
    [
      'few words of menus and labels',
      'some words of menus and labels',
      'many words of menus and labels',
      'nearly all words of menus and labels',
    ][v % 4]!,
);
export const KIND_HERE = room(16, (v) => KINDS[v]!);
export const KIND_BEFORE = room(256, (v) => `${KINDS[v % 16]} after ${KINDS[v >> 4]}`);
export const KIND_AFTER = room(256, (v) => `${KINDS[v >> 4]} before ${KINDS[v % 16]}`);
export const KIND_TWO_BEFORE = room(16, (v) => `${KINDS[v]} two before`);
export const KIND_TWO_AFTER = room(16, (v) => `${KINDS[v]} two after`);
export const KINDS_AROUND = room(256, (v) => `between ${KINDS[v >> 4]} and ${KINDS[v % 16]}`);
export const GAPS = room(
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
export const GAP_AFTER = room(
  4,
  (v) => ['no gap after it', 'the usual gap after it', 'a wide gap after it', 'it ends within a line'][v]!,
);
export const PROSE_AHEAD = room(7 * 2, (v) => `${v % 7} of the next six are running text`);
export const PROSE_BEHIND = room(7 * 2, (v) => `${v % 7} of the last six are running text`);
export const NEXT_PROSE = room(
  6 * 2,
  (v) => `running text ${['here', 'next', 'two lines on', 'three lines on', 'some lines on', 'far below'][v % 6]}`,
);
export const LAST_PROSE = room(
  6 * 2,
  (v) =>
    `running text ${['here', 'just before', 'two lines before', 'three lines before', 'some lines before', 'far above'][v % 6]}`,
);
const SHARES = ['none', 'few', 'some', 'many', 'nearly all'];
export const WORDS_AROUND = room(
  25 * 4,
  (v) => `${SHARES[v % 5]} of its words stood before, ${SHARES[Math.floor((v % 25) / 5)]} come after`,
);
export const TIES = room(6 * 3, (v) => `${[...SHARES, 'all'][v % 6]} of the words around it tie before to after`);
export const REPEATS = room(
  4 * 3,
  (v) => ['stands once', 'stood before', 'comes again', 'stood before and comes again'][v % 4]!,
);
export const NEAR_REPEAT = room(
  4 * 3,
  (v) => ['no repeat near', 'repeats a line near', 'is repeated near', 'repeated near both ways'][v % 4]!,
);
export const OPENING_REPEAT = room(
  3,
  (v) => ['its opening words stand once', 'its opening words stood before', 'its opening words come again'][v]!,
);
export const FEATURES = room(
  10,
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
      'signs alone',
      'signs alone before it',
    ][v]!,
);
export const RUN = room(6, (v) => `a run of ${v} short lines`);
export const EDGE = room(6, (v) => `${v} lines from the dump's edge`);
export const PREV_END = room(10, (v) => `the line before ends with ${ENDINGS[v]}`);
export const DUMP = room(5 * 3, (v) => `in a dump with ${(v % 5) * 20} % running text`);
export const SIDES = room(
  36,
  (v) => `of the six lines before ${v % 6}, of the six after ${Math.floor(v / 6)} are running text`,
);
export const BETWEEN = room(
  16,
  (v) => `the running text before it comes back in ${v % 4} of 3 parts, that after it was there in ${v >> 2} of 3`,
);

export const ONWARD = room(8 * 6, (v) => `of the words of the text from here on ${v % 8} in 14 or more stood before`);
export const NAMES = room(5 * 3, (v) => `${SHARES[v % 5]} of its names stood before`);

export const LINES_NEAR = room(
  16 * 4,
  (v) =>
    `${KINDS[v % 16]} with ${['no date or byline near', 'a date or byline after', 'a date or byline before', 'dates or bylines around'][v >> 4]}`,
);
export const HEADING = room(
  75,
  (v) =>
    `a heading: ${SHARES[v % 5]} of its words stood before, ${SHARES[Math.floor(v / 5) % 5]} come after; text is ${['near', 'not far', 'far'][Math.floor(v / 25)]}`,
);

export const SIGNED = room(
  2,
  (v) =>
    ['a date or a byline right below, and then the text', 'a date and a byline right below, and then the text'][v]!,
);

/** What a sign is called in `explain`. */
export const SIGN_NAMES: readonly string[] = names;
export const SIGN_COUNT = names.length;
