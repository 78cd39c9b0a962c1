import { expect, it } from 'vitest';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';
import { spoken } from './shouted.js';

it('prints a dateline’s town as running text does', () => {
  expect(['TOLEDO', 'RIO DE JANEIRO', 'ZÜRICH', 'ST. JOHN’S'].map(spoken)).toEqual([
    'Toledo',
    'Rio de Janeiro',
    'Zürich',
    'St. John’s',
  ]);
  expect(['UAE', 'N.Y.C.', 'Milan', 'McAllen', '東京'].map(spoken)).toEqual([
    'UAE',
    'N.Y.C.',
    'Milan',
    'McAllen',
    '東京',
  ]);
});

const filed = (...paragraphs: string[]) =>
  mentions(clippingOf(paragraphs)).names.map(({ kind, name, count }) => [kind, name, count]);

it('joins it with the ordinary spelling', () => {
  const names = filed(
    'TOLEDO, May 3 (Wire) - The mayor of the town said on Friday that the mill would be sold.',
    'Officials in Toledo said that the sale would be over by June.',
  );
  expect(names).toEqual([['place', 'Toledo', 2]]);
});
