/** A set of words by their numbers, emptied at once, to be used again for every text. */

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
