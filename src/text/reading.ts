/** A clipping in, its words as numbers with their places out: read once, for all rooms that ask what is known of them. */
import type { Clipping } from '../model/clipping.js';
import { DIGIT, kindOf } from './letters.js';
import { unitsOf } from './units.js';
import { HASH_START, hashed, makeRoom, numberBy } from './word-numbers.js';

/** Words in order of place: runs of letters, marks upon them, and digits; in columns. */
export interface WordRow {
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

/** Its numbers hold until the next clipping is read. */
export function readingOf({ headline, deck, paragraphs, captions }: Readable): Reading {
  makeRoom();
  const texts = [
    headline.text,
    deck?.text ?? '',
    ...paragraphs.map(({ text }) => text),
    ...captions.map(({ text }) => text ?? ''),
  ];
  const [first, second, ...rest] = readTexts(texts) as [ReadText, ReadText, ...ReadText[]];
  return {
    headline: first,
    deck: deck && second,
    paragraphs: rest.slice(0, paragraphs.length),
    captions: rest.slice(paragraphs.length),
  };
}

type Readable = Pick<Clipping, 'headline' | 'deck' | 'paragraphs' | 'captions'>;

/** A text by itself; whoever holds no other reading calls `makeRoom` first. */
export function readText(text: string): ReadText {
  return readTexts([text])[0]!;
}

/** Written anew at each reading. */
let numbers = new Int32Array(2 ** 12);
let starts = new Int32Array(2 ** 12);
let ends = new Int32Array(2 ** 12);

function readTexts(texts: readonly string[]): ReadText[] {
  const bounds = [0];
  for (const text of texts) bounds.push(scan(text, bounds.at(-1)!));
  const all = bounds.at(-1)!;
  const row = { numbers: numbers.slice(0, all), starts: starts.slice(0, all), ends: ends.slice(0, all) };
  return texts.map((text, i) => ({ text, row, first: bounds[i]!, last: bounds[i + 1]! }));
}

/** Writes the text's words from place `count` on; the count of all. */
function scan(text: string, count: number): number {
  const units = unitsOf(text);
  if (count + text.length / 2 + 1 > numbers.length) lengthen(count + text.length);
  let n = count;
  for (let at = 0; at < text.length; ) {
    if (kindOf(units[at]!) > DIGIT) {
      at++;
      continue;
    }
    const from = at;
    let hash = HASH_START;
    // Behind the text stand zeros, which are no letters.
    for (; kindOf(units[at]!) <= DIGIT; at++) hash = hashed(hash, units[at]!);
    starts[n] = from;
    ends[n] = at;
    numbers[n++] = numberBy(hash, units, from, at);
  }
  return n;
}

function lengthen(least: number): void {
  const length = Math.max(least, numbers.length * 2);
  const longer = (row: Int32Array) => {
    const made = new Int32Array(length);
    made.set(row);
    return made;
  };
  [numbers, starts, ends] = [longer(numbers), longer(starts), longer(ends)];
}
