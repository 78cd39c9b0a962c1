import { expect, it } from 'vitest';
import type { DumpPath } from '../model/brand.js';
import { inPlace, shelfOf } from './shelf.js';

const card = (dump: string, record: number | null, line = 1) => ({
  dump: dump as DumpPath,
  record,
  lines: [[line, line + 5]] as const,
});

it('keeps the records of a dump, and the dumps of a folder, on one shelf', () => {
  expect(shelfOf(card('news/a.jsonl', 1))).toBe(shelfOf(card('news/a.jsonl', 2)));
  expect(shelfOf(card('news/a.jsonl', 1))).not.toBe(shelfOf(card('news/b.jsonl', 1)));
  expect(shelfOf(card('news/a.txt', null))).toBe(shelfOf(card('news/b.txt', null)));
});

it('sorts by the numbers in names, by record, by line', () => {
  const cards = [
    card('page-10.txt', null),
    card('page-9.txt', null, 40),
    card('page-9.txt', null, 2),
    card('news.jsonl', 12),
    card('news.jsonl', 2),
  ];
  expect(inPlace(cards)).toEqual([4, 3, 2, 1, 0]);
});
