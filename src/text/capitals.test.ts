import { expect, it } from 'vitest';
import { isCapital } from './capitals.js';

it('knows capitals from other towns', () => {
  expect(['washington', 'moscow', 'pyongyang', 'new delhi', 'quito'].filter(isCapital)).toHaveLength(5);
  expect(['orlando', 'kursk', 'harbour'].filter(isCapital)).toEqual([]);
});
