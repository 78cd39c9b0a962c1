import { describe, expect, it } from 'vitest';
import { proveLedger } from './ledger.js';

const lines = ['one', 'two words', ''].map((text, i) => ({ number: i + 1, text }));
const row = (first: number, last: number, columns: [number, number] | null = null) => ({
  lines: [first, last] as const,
  columns,
  because: 'test',
});

describe('proveLedger', () => {
  it('accepts an exact partition, with columns of one line', () => {
    expect(() => proveLedger([row(1, 1), row(2, 2, [0, 4]), row(2, 2, [4, 9]), row(3, 3)], lines, 'd')).not.toThrow();
  });
  it.each([
    ['a gap', [row(1, 1), row(3, 3)], 'has a gap'],
    ['an overlap', [row(1, 2), row(2, 3)], 'has an overlap'],
    ['a lost tail', [row(1, 2)], 'ends before the last line'],
    ['lost columns', [row(1, 1), row(2, 2, [0, 4]), row(3, 3)], 'a gap'],
    ['columns that jump', [row(1, 1), row(2, 2, [0, 4]), row(2, 2, [5, 9]), row(3, 3)], 'has columns 5'],
    ['a line too many', [row(1, 4)], 'speaks of line 4'],
  ])('refuses %s', (_name, rows, message) => {
    expect(() => proveLedger(rows, lines, 'd')).toThrow(message);
  });
});
