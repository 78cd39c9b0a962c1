import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Comparison, lexiconOf } from './lexicon.js';
import { lookAt } from './look.js';
import type { Piece } from './pieces.js';

const piece = (text: string): Piece => ({
  kind: 'block',
  text,
  spans: [{ line: 1, from: 0, to: text.length }],
  mark: null,
  gap: 0,
  glued: false,
  look: lookAt(text, 0, text.length),
});
const likeness = (texts: readonly string[], one: number[], other: number[], onlyNames = false): number =>
  new Comparison(lexiconOf(texts.map(piece))).likeness(one, other, onlyNames);

describe('the likeness of two passages', () => {
  it('is 1 for the same words and 0 where none is shared', () => {
    const texts = ['ferries cross the sound', 'ferries cross the sound', 'farmers count their sheep'];
    expect(likeness(texts, [0], [1])).toBeCloseTo(1);
    expect(likeness(texts, [0], [2])).toBe(0);
  });

  it('of names alone hears names alone', () => {
    const texts = ['They saw Brackwater win the match', 'Nobody in Brackwater counts sheep'];
    expect(likeness(texts, [0], [1], true)).toBeGreaterThan(likeness(texts, [0], [1]));
  });

  it('does not depend on the side, on earlier questions or on the number of words', () => {
    const word = fc.constantFrom('harbour', 'Brackwater', 'ferry', 'council', 'snow', 'Tamsel', 'the', 'of');
    const text = fc.array(word, { minLength: 1, maxLength: 400 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const comparison = new Comparison(lexiconOf(texts.map(piece)));
        const first = comparison.likeness([0], [1]);
        comparison.likeness(
          texts.map((_, i) => i),
          [0],
        );
        expect(comparison.likeness([1], [0])).toBeCloseTo(first, 10);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
