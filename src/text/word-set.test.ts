import { expect, it } from 'vitest';
import { wordSet } from './word-set.js';

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
