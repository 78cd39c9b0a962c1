import { describe, expect, it } from 'vitest';
import { unitsOf } from './units.js';
import { wordTable } from './word-table.js';

/** Words of four letters, all different: `aaaa`, `aaab` and so on. */
const nthWord = (n: number): string =>
  [17576, 676, 26, 1].map((of) => String.fromCharCode(97 + (Math.floor(n / of) % 26))).join('');

describe('wordTable', () => {
  it('makes once what it knows of a word, wherever the word stands', () => {
    const made: string[] = [];
    const { at, of } = wordTable((word) => made.push(word));
    const units = unitsOf('tea, Ümit “tea” te');
    expect([at(units, 0, 3), at(units, 11, 14), of('tea')]).toEqual([1, 1, 1]);
    expect([at(units, 5, 9), at(units, 16, 18), of('')]).toEqual([2, 3, 4]);
    expect(made).toEqual(['tea', 'Ümit', 'te', '']);
  });

  it('knows more words than it remembers', () => {
    const { of } = wordTable((word) => word.toUpperCase());
    const all = Array.from({ length: 70_000 }, (_, n) => nthWord(n));
    expect(all.filter((word) => of(word) !== word.toUpperCase())).toEqual([]);
    expect(of('aaaa')).toBe('AAAA');
  });

  it('keeps odd units, and does not remember a word of a million letters', () => {
    const made: number[] = [];
    const { of } = wordTable((word) => made.push(word.length) && word);
    for (const word of ['\ud800', 'x'.repeat(1_000_000), 'x'.repeat(1_000_000)]) expect(of(word) === word).toBe(true);
    expect(made).toEqual([1, 1_000_000, 1_000_000]);
  });
});
