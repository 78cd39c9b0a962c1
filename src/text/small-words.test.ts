import { expect, it } from 'vitest';
import { fold } from './fold.js';
import { SMALL_WORDS } from './small-words.js';

it('holds each word as it is looked up', () => {
  const words = Object.values(SMALL_WORDS).flatMap((list) => [...list]);
  expect(words.filter((word) => fold(word) !== word)).toEqual([]);
});
