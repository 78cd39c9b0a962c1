/** Sets and tables of words by their numbers, emptied at once, to be used again for every text. */

export interface WordSet {
  readonly clear: () => void;
  readonly add: (number: number) => void;
  readonly has: (number: number) => boolean;
}

export function wordSet(): WordSet {
  /** Of each number the round in which it was added last. */
  let rounds = new Uint32Array(2 ** 12);
  let round = 1;
  return {
    clear: () => {
      round++;
    },
    add: (number) => {
      if (number >= rounds.length) {
        const wider = new Uint32Array(number * 2);
        wider.set(rounds);
        rounds = wider;
      }
      rounds[number] = round;
    },
    has: (number) => rounds[number] === round,
  };
}

/** Of each word a whole number, such as its place in a row. */
export interface WordTable {
  readonly clear: () => void;
  /** −1 for a word that has none. */
  readonly get: (number: number) => number;
  readonly set: (number: number, value: number) => void;
}

export function wordTable(): WordTable {
  const words = wordSet();
  let values = new Int32Array(2 ** 12);
  return {
    clear: words.clear,
    get: (number) => (words.has(number) ? values[number]! : -1),
    set: (number, value) => {
      if (number >= values.length) {
        const wider = new Int32Array(number * 2);
        wider.set(values);
        values = wider;
      }
      words.add(number);
      values[number] = value;
    },
  };
}
