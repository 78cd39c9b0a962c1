import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../text/order.js';
import { dictionary } from './dictionary.js';

const { TokenSet } = lunr as unknown as {
  readonly TokenSet: {
    readonly fromArray: (words: string[]) => { readonly intersect: (other: never) => { toArray(): string[] } };
    readonly fromString: (word: string) => never;
    readonly fromFuzzyString: (word: string, distance: number) => never;
  };
};

const word = (letters: string) =>
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 6 }).map((list) => list.join(''));
const sorted = (words: readonly string[]) => [...new Set(words)].sort(inOrder);
const automaton = (asked: string, distance: number) =>
  distance ? TokenSet.fromFuzzyString(asked, distance) : TokenSet.fromString(asked);

describe('dictionary', () => {
  it('accepts what Lunr’s token set accepts: words, wildcards, fuzzy words', () => {
    fc.assert(
      fc.property(fc.array(word('abc'), { maxLength: 40 }), word('abc*'), fc.nat(2), (words, asked, distance) => {
        const terms = sorted(words);
        const accepting = automaton(asked, asked.includes('*') ? 0 : distance);
        expect(dictionary(terms).intersect(accepting).toArray().sort(inOrder)).toEqual(
          sorted(TokenSet.fromArray(terms).intersect(accepting).toArray()),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('keeps terms with digits apart, which Lunr’s token set confuses', () => {
    fc.assert(
      fc.property(fc.array(word('0123456789'), { maxLength: 60 }), word('0123456789'), (words, asked) => {
        const terms = sorted(words);
        const found = dictionary(terms).intersect(automaton(asked, 0)).toArray();
        expect(found).toEqual(terms.filter((term) => term === asked));
        const starts = dictionary(terms)
          .intersect(automaton(`${asked}*`, 0))
          .toArray();
        expect(starts).toEqual(terms.filter((term) => term.startsWith(asked)));
      }),
      { numRuns: 500 },
    );
  });

  it('may be empty', () => {
    expect(dictionary([]).intersect(automaton('a*', 0)).toArray()).toEqual([]);
  });
});
