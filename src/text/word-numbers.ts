/** A word's place among a text's units in, a small number for it out: the same wherever the word stands, so that what is known of words stands in columns by their numbers. */
import { HASH_START, withUnit } from './hash.js';

/** So many distinct words before `makeRoom` begins anew: they grow without end in a large archive, and the frequent ones come back at once. */
const MOST = 2 ** 17;
/** With place for those of the text that is read then; a power of two. */
const CAPACITY = 2 * MOST;

/**
 * What is known of a word in whole numbers stands together, a row a word, in the order of their numbers: most of what a word costs is the wait for
 * memory, and a row comes at once.
 */
const ROW = 16;
/** The first fields of a row: the word's hash, and where its letters begin and end. The others are columns. */
const HASH = 0;
const FROM = 1;
const TO = 2;
let fields = 3;

let rows = new Int32Array(ROW * CAPACITY);
/** Of all words, in the order of their numbers: those of frequent words stand together. */
let letters = new Uint16Array(16 * MOST);
let count = 0;

/** Of each word its number, from 1 on, in the low bits, and the high bits of its hash above; 0 in an empty slot. At least three of four slots are empty, so that a word is found at once. */
let slots = new Int32Array(2 ** 14);
const SLOTS_A_WORD = 4;
/** The bits of a slot that hold the number. */
let lowBits = CAPACITY - 1;

/** Of the word that stands from `from` up to, not including, `to`. */
export function numberAt(units: Uint16Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let i = from; i < to; i++) hash = withUnit(hash, units[i]!);
  return numberBy(hash, units, from, to);
}

/** For who has the word's hash already. */
export function numberBy(hash: number, units: Uint16Array, from: number, to: number): number {
  const last = slots.length - 1;
  let slot = slotOf(hash);
  for (let found = slots[slot]!; found !== 0; found = slots[slot]!) {
    if (((found ^ hash) & ~lowBits) === 0 && stands(found & lowBits, units, from, to)) return found & lowBits;
    slot = (slot + 1) & last;
  }
  return entered(hash, units.subarray(from, to));
}

/** The hash's high bits are brought down: the low ones alone tell words apart badly. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1);
}

function stands(number: number, units: Uint16Array, from: number, to: number): boolean {
  const start = rows[number * ROW + FROM]!;
  if (rows[number * ROW + TO]! - start !== to - from) return false;
  for (let i = from, k = start; i < to; i++, k++) if (units[i] !== letters[k]) return false;
  return true;
}

function entered(hash: number, word: Uint16Array): number {
  const number = ++count;
  if (number > lowBits) rows = twice(rows, new Int32Array(rows.length * 2));
  const start = number > 1 ? rows[(number - 1) * ROW + TO]! : 0;
  const end = start + word.length;
  while (end > letters.length) letters = twice(letters, new Uint16Array(letters.length * 2));
  letters.set(word, start);
  rows.set([hash, start, end], number * ROW + HASH);
  if (number > lowBits || number * SLOTS_A_WORD > slots.length) widen();
  else enter(number);
  return number;
}

function enter(number: number): void {
  const hash = rows[number * ROW + HASH]!;
  let slot = slotOf(hash);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = (hash & ~lowBits) | number;
}

/** Slots grow with the words: where few are in use they stay near the processor. */
function widen(): void {
  lowBits = rows.length / ROW - 1;
  slots = new Int32Array(slots.length * 4);
  for (let number = 1; number <= count; number++) enter(number);
}

function twice<Row extends Int32Array | Uint16Array>(row: Row, wider: Row): Row {
  wider.set(row);
  return wider;
}

/** Used again for every word that is asked for. */
let spelled = new Uint16Array(64);

export function numberOf(word: string): number {
  if (spelled.length < word.length) spelled = new Uint16Array(word.length * 2);
  for (let i = 0; i < word.length; i++) spelled[i] = word.charCodeAt(i);
  return numberAt(spelled, 0, word.length);
}

export function wordNumbered(number: number): string {
  let word = '';
  for (let i = rows[number * ROW + FROM]!; i < rows[number * ROW + TO]!; i++) word += String.fromCharCode(letters[i]!);
  return word;
}

const emptied: (() => void)[] = [];

/** To be called before a text is read, where no numbers are held: from here on they may mean other words. */
export function makeRoom(): void {
  if (count <= MOST) return;
  slots.fill(0);
  rows.fill(0);
  count = 0;
  for (const empty of emptied) empty();
}

/** For who keeps beside a column what its numbers lead to. */
export function whenForgotten(empty: () => void): void {
  emptied.push(empty);
}

/** What a room knows of words, by their numbers: made at the first asking. `make` must be pure: what it makes may be forgotten and made again. */
export function column<Known extends object | string>(
  make: (word: string, number: number) => Known,
): (number: number) => Known {
  let known: (Known | null)[] = [];
  emptied.push(() => known.fill(null));
  const fill = (number: number): Known => {
    if (number >= known.length) known = [...known, ...new Array<null>(Math.max(CAPACITY, number + 1)).fill(null)];
    const made = make(wordNumbered(number), number);
    known[number] = made;
    return made;
  };
  return (number) => known[number] ?? fill(number);
}

/** The same for what is told by a whole number other than 0: a field of each word's row. */
export function numberColumn(make: (word: string, number: number) => number): (number: number) => number {
  const field = fields++;
  if (field >= ROW) throw new Error(`bug: more than ${ROW} fields a row; make it longer`);
  const fill = (number: number): number => {
    const made = make(wordNumbered(number), number);
    rows[number * ROW + field] = made;
    return made;
  };
  return (number) => rows[number * ROW + field]! || fill(number);
}
