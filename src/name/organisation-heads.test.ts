import { expect, it } from 'vitest';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

const bodies = (text: string) =>
  mentions(clippingOf([text])).names.flatMap(({ kind, name }) => (kind === 'organisation' ? [name] : []));

it('tells bodies by what they are called, with or without "of"', () => {
  expect(bodies('The U.S. Geological Survey said on Monday that the quake struck near Lima.')).toEqual([
    'U.S. Geological Survey',
  ]);
  expect(bodies('The Kentucky Department of Mines said on Monday that the road was open.')).toEqual([
    'Kentucky Department of Mines',
  ]);
  expect(bodies('The San Aldo Movement said on Monday that the road was open.')).toEqual(['San Aldo Movement']);
});

it('leaves a country that is called like a body', () => {
  expect(bodies('Envoys of the Russian Federation and of Chile met in Oslo on Monday.')).toEqual([]);
});
