import { expect, it } from 'vitest';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

/** `o Name`: kind and name of each, in order of first mention. */
const named = (...paragraphs: string[]) =>
  mentions(clippingOf(paragraphs)).names.map(({ kind, name }) => `${kind[0]} ${name}`);

it('goes on after "of" to the place that ends the name', () => {
  const fleet = 'Forty flights were diverted to Glasgow. Prime Minister Nora Halvorsen said that nobody was in danger.';
  expect(named(fleet, 'Scientists at the University of Iceland expect more ash.')).toContain('o University of Iceland');
  expect(named('He left Iceland in May.', 'She studied at the University of Iceland.')).toEqual([
    'p Iceland',
    'o University of Iceland',
  ]);
});

it('takes the Arabic article before nobody’s family name for an organisation’s', () => {
  expect(named('Al Qaeda said so on Friday.', 'Fighters of Al Qaeda took the town.')).toEqual(['o Al Qaeda']);
  expect(named('Senator Al Gore spoke for an hour.')).toEqual(['p Al Gore']);
  expect(named('The spokesman, Majed Al Ansari, was calm.', 'Al Ansari said no.')).toEqual(['p Majed Al Ansari']);
});
