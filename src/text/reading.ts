/** A clipping in, its words as numbers with their places out: read once, for all rooms that ask what is known of them. */
import type { Clipping } from '../model/clipping.js';
import { HASH_START, withUnit } from './hash.js';
import { DIGIT, kindOf } from './letters.js';
import { unitsOf } from './units.js';
import { makeRoom, numberBy } from './word-numbers.js';

/** Words in order of place: runs of letters, marks upon them, and digits; in columns. */
interface WordRow {
  /** By which `text/word-numbers.ts` knows the word. */
  readonly numbers: Int32Array;
  /** UTF-16 columns in the word's text, the end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A text with its words: those of `row` from `first` up to, not including, `last`. */
export interface ReadText {
  readonly text: string;
  readonly row: WordRow;
  readonly first: number;
  readonly last: number;
}

export interface Reading {
  readonly headline: ReadText;
  readonly deck: ReadText | null;
  readonly paragraphs: readonly ReadText[];
  readonly captions: readonly ReadText[];
}

/** It holds until the next is made: its row is used again, and numbers may come to mean other words. */
export function readingOf({ headline, deck, paragraphs, captions }: Readable): Reading {
  begin();
  return {
    headline: readText(headline.text),
    deck: deck && readText(deck.text),
    paragraphs: paragraphs.map(({ text }) => readText(text)),
    captions: captions.map(({ text }) => readText(text ?? '')),
  };
}

type Readable = Pick<Clipping, 'headline' | 'deck' | 'paragraphs' | 'captions'>;

/** A text by itself, for who holds no other. */
export function readAlone(text: string): ReadText {
  begin();
  return readText(text);
}

/** One row for all texts of a reading. */
let row = rowOf(2 ** 12);
let count = 0;

function begin(): void {
  makeRoom();
  count = 0;
}

/** A text more, beside those of the reading at hand. */
export function readText(text: string): ReadText {
  const units = unitsOf(text);
  const { length } = text;
  if (count + length / 2 + 1 > row.numbers.length) row = longer(row, count + length);
  const { numbers, starts, ends } = row;
  const first = count;
  let last = first;
  // Behind the text stand zeros, which are no letters.
  for (let at = 0; at < length; at++) {
    const from = at;
    let hash = HASH_START;
    for (let unit = units[at]!; kindOf(unit) <= DIGIT; unit = units[++at]!) hash = withUnit(hash, unit);
    if (at === from) continue;
    starts[last] = from;
    ends[last] = at;
    numbers[last++] = numberBy(hash, units, from, at);
  }
  count = last;
  return { text, row, first, last };
}

function rowOf(length: number): WordRow {
  return { numbers: new Int32Array(length), starts: new Int32Array(length), ends: new Int32Array(length) };
}

/** The texts read so far keep the old row. */
function longer({ numbers }: WordRow, least: number): WordRow {
  return rowOf(Math.max(least, numbers.length * 2));
}
