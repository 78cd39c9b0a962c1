import { describe, expect, it } from 'vitest';
import { unitsOf } from './units.js';
import { column, makeRoom, numberAt, numberColumn, numberOf, wordNumbered } from './word-numbers.js';

/** Words of four letters, all different: `aaaa`, `aaab` and so on. */
const nthWord = (n: number): string =>
  [17576, 676, 26, 1].map((of) => String.fromCharCode(97 + (Math.floor(n / of) % 26))).join('');

describe('word numbers', () => {
  it('are the same wherever the word stands', () => {
    const units = unitsOf('tea, Ümit “tea” te');
    const [tea, again, name, less] = [
      numberAt(units, 0, 3),
      numberAt(units, 11, 14),
      numberAt(units, 5, 9),
      numberAt(units, 16, 18),
    ];
    expect([again, numberOf('tea')]).toEqual([tea, tea]);
    expect(new Set([tea, name, less, numberOf('')]).size).toBe(4);
    expect([tea, name, less, numberOf('')].map(wordNumbered)).toEqual(['tea', 'Ümit', 'te', '']);
  });

  it('tell apart more words than one text has, odd units, and a word of a million letters', () => {
    const all = [...Array.from({ length: 200_000 }, (_, n) => nthWord(n)), '\ud800', 'x'.repeat(1_000_000)];
    const numbers = all.map(numberOf);
    expect(new Set(numbers).size).toBe(all.length);
    expect(all.filter((word, i) => numberOf(word) !== numbers[i] || wordNumbered(numbers[i]!) !== word)).toEqual([]);
  });

  it('have columns, filled at the first asking and anew when room was made', () => {
    const made: string[] = [];
    const upper = column((word) => {
      made.push(word);
      return { upper: word.toUpperCase() };
    });
    const length = numberColumn((word) => word.length);
    const asked = () =>
      ['harbour', 'tea', 'harbour'].map(numberOf).map((number) => [upper(number).upper, length(number)]);
    const expected = [
      ['HARBOUR', 7],
      ['TEA', 3],
      ['HARBOUR', 7],
    ];
    expect(asked()).toEqual(expected);
    expect(made).toEqual(['harbour', 'tea']);
    for (let n = 0; n < 200_000; n++) numberOf(nthWord(n));
    makeRoom();
    numberOf('another word first');
    expect(asked()).toEqual(expected);
    expect(made).toEqual(['harbour', 'tea', 'harbour', 'tea']);
  });
});
