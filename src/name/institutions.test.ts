import { expect, it } from 'vitest';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

/** `o Name`: kind and name of each, in order of first mention. */
const named = (...paragraphs: string[]) =>
  mentions(clippingOf(paragraphs)).names.map(({ kind, name }) => `${kind[0]} ${name}`);

it('knows an institution of three words or more by its last', () => {
  expect(named('He led the Marsh Harbour Laboratory for years.')).toEqual(['o Marsh Harbour Laboratory']);
  expect(named('The Upper Lights Museum opened.')).toEqual(['o Upper Lights Museum']);
  expect(named('She wrote of Marsh Harbour Laboratory in May.')).toEqual(['o Marsh Harbour Laboratory']);
  expect(named('It hung in the Old Laboratory.')).not.toContain('o Old Laboratory');
});
