/** A word's place among a text's units in, what is known of the word out: made once a word, and found again without cutting the word out. */

export interface WordTable<Known> {
  /** Of the word that stands from `from` up to, not including, `to`. */
  readonly at: (units: Uint16Array, from: number, to: number) => Known;
  readonly of: (word: string) => Known;
}

/** Distinct words grow without end in a large archive; the frequent ones come back at once after a clearing. */
const MOST = 2 ** 16;
const LETTERS = MOST * 16;
/** Longer ones are no words, and not remembered. */
const LONGEST = 64;
/** Half of them stay empty, so that a word is found in one step or two. */
const SLOTS = MOST * 2;

/** Numbers a slot: the hash of its word; from 1 on the word's own, 0 in an empty slot; where its letters begin; how many they are. */
const WIDTH = 4;

/** `make` must be pure: what it makes may be forgotten and made again. */
export function wordTable<Known>(make: (word: string) => Known): WordTable<Known> {
  const slots = new Int32Array(SLOTS * WIDTH);
  /** Of all words in a row. */
  const letters = new Uint16Array(LETTERS);
  let end = 0;
  let known: Known[] = [];

  function at(units: Uint16Array, from: number, to: number): Known {
    const hash = hashOf(units, from, to);
    let slot = firstSlot(hash);
    for (let number = slots[slot + 1]!; number !== 0; number = slots[slot + 1]!) {
      if (slots[slot] === hash && slots[slot + 3] === to - from && stands(slots[slot + 2]!, units, from, to))
        return known[number - 1]!;
      slot = nextSlot(slot);
    }
    const word = units.slice(from, to);
    const made = make(textOf(word));
    if (word.length <= LONGEST) remember(word, hash, made);
    return made;
  }

  function stands(start: number, units: Uint16Array, from: number, to: number): boolean {
    for (let i = from, k = start; i < to; i++, k++) if (units[i] !== letters[k]) return false;
    return true;
  }

  function remember(word: Uint16Array, hash: number, made: Known): void {
    if (known.length === MOST || end + word.length > LETTERS) {
      slots.fill(0);
      known = [];
      end = 0;
    }
    let slot = firstSlot(hash);
    while (slots[slot + 1] !== 0) slot = nextSlot(slot);
    slots.set([hash, known.push(made), end, word.length], slot);
    letters.set(word, end);
    end += word.length;
  }

  return { at, of: (word) => at(lettersOf(word), 0, word.length) };
}

const firstSlot = (hash: number): number => (hash & (SLOTS - 1)) * WIDTH;
const nextSlot = (slot: number): number => (slot + WIDTH) & (SLOTS * WIDTH - 1);

/** FNV-1a, its high bits brought down. */
function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

function textOf(letters: Uint16Array): string {
  return Array.from(letters, (unit) => String.fromCharCode(unit)).join('');
}

function lettersOf(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
}
