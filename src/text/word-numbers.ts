/** A word's place among a text's units in, a small number for it out: the same wherever the word stands, so that what is known of words stands in columns by their numbers. */

/** So many distinct words before `makeRoom` begins anew: they grow without end in a large archive, and the frequent ones come back at once. */
const MOST = 2 ** 17;
/** Place for those of the text that is read then. */
const SPARE = 2 ** 13;

/** Of each word its hash and, from 1 on, its number; 0 in an empty slot. At least half of the slots are empty, so that a word is found in one step or two. */
let slots = new Int32Array(4 * MOST);
/** Of all words in a row, in the order of their numbers: those of frequent words stand together. */
let letters = new Uint16Array(16 * MOST);
/** Where the letters of each number begin; they end where the next one's begin. */
let starts = new Int32Array(MOST + SPARE);
let count = 0;

export const HASH_START = 0x811c9dc5 | 0;

/** FNV-1a: the hash of the units so far, and one more. */
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Of the word that stands from `from` up to, not including, `to`. */
export function numberAt(units: Uint16Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let i = from; i < to; i++) hash = hashed(hash, units[i]!);
  return numberBy(hash, units, from, to);
}

/** For who has the word's hash already. */
export function numberBy(hash: number, units: Uint16Array, from: number, to: number): number {
  let slot = slotOf(hash);
  for (let number = slots[slot + 1]!; number !== 0; number = slots[slot + 1]!) {
    if (slots[slot] === hash && stands(number, units, from, to)) return number;
    slot = (slot + 2) & (slots.length - 1);
  }
  return entered(hash, units.subarray(from, to));
}

/** The hash's high bits are brought down: the low ones alone tell words apart badly. */
function slotOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & (slots.length - 1);
}

function stands(number: number, units: Uint16Array, from: number, to: number): boolean {
  const start = starts[number]!;
  if (starts[number + 1]! - start !== to - from) return false;
  for (let i = from, k = start; i < to; i++, k++) if (units[i] !== letters[k]) return false;
  return true;
}

function entered(hash: number, word: Uint16Array): number {
  if (count + 2 === starts.length) widen();
  const number = ++count;
  const start = starts[number]!;
  while (start + word.length > letters.length) letters = twice(letters, new Uint16Array(letters.length * 2));
  letters.set(word, start);
  starts[number + 1] = start + word.length;
  enter(hash, number);
  return number;
}

function enter(hash: number, number: number): void {
  let slot = slotOf(hash);
  while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1);
  slots[slot] = hash;
  slots[slot + 1] = number;
}

/** For the one text that has more distinct words than all others. */
function widen(): void {
  const old = slots;
  starts = twice(starts, new Int32Array(starts.length * 2));
  slots = new Int32Array(old.length * 2);
  for (let slot = 0; slot < old.length; slot += 2) if (old[slot + 1] !== 0) enter(old[slot]!, old[slot + 1]!);
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
  for (let i = starts[number]!; i < starts[number + 1]!; i++) word += String.fromCharCode(letters[i]!);
  return word;
}

const emptied: (() => void)[] = [];

/** To be called before a text is read, where no numbers are held: from here on they may mean other words. */
export function makeRoom(): void {
  if (count <= MOST) return;
  slots.fill(0);
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
    if (number >= known.length) known = [...known, ...new Array<null>(Math.max(MOST + SPARE, number + 1)).fill(null)];
    const made = make(wordNumbered(number), number);
    known[number] = made;
    return made;
  };
  return (number) => known[number] ?? fill(number);
}

/** The same for what is told by a whole number other than 0. */
export function numberColumn(make: (word: string, number: number) => number): (number: number) => number {
  let known = new Int32Array(0);
  emptied.push(() => known.fill(0));
  const fill = (number: number): number => {
    if (number >= known.length) known = twice(known, new Int32Array(known.length + Math.max(MOST + SPARE, number + 1)));
    const made = make(wordNumbered(number), number);
    known[number] = made;
    return made;
  };
  return (number) => known[number]! || fill(number);
}
