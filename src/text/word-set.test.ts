import { expect, it } from 'vitest';
import { wordSet, wordTable } from './word-set.js';

it('holds what was added since it was emptied', () => {
  const set = wordSet();
  for (const number of [3, 3, 9_000, 70_000]) set.add(number);
  const held = () => [0, 3, 4, 9_000, 70_000, 900_000].filter(set.has);
  expect(held()).toEqual([3, 9_000, 70_000]);
  set.clear();
  expect(held()).toEqual([]);
  set.add(4);
  expect(held()).toEqual([4]);
});

it('holds the number that was set since it was emptied', () => {
  const table = wordTable();
  for (const [number, value] of [
    [3, 7],
    [3, 0],
    [9_000, 2],
  ] as const)
    table.set(number, value);
  const held = () => [0, 3, 9_000, 70_000].map(table.get);
  expect(held()).toEqual([-1, 0, 2, -1]);
  table.clear();
  expect(held()).toEqual([-1, -1, -1, -1]);
});
