import { expect, it } from 'vitest';
import type { Clipping } from '../model/clipping.js';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

const filed = (paragraphs: readonly string[], more: Partial<Clipping> = {}) =>
  mentions(clippingOf(paragraphs, more)).names.map(({ kind, name, count }) => [kind, name, count]);

it('takes a town for no person where nobody is called so', () => {
  const text = [
    'OLDMOUTH (Wire) - The council approved a new sea wall on Friday, officials said.',
    'Oldmouth told its people to wait. Gwen Marsh, who lives in Oldmouth, welcomed it; Marsh is its clerk.',
  ];
  expect(filed(text)).toContainEqual(['person', 'Oldmouth', 1]);
  const names = filed(text, { dateline: { text: 'OLDMOUTH', lines: [1, 1], columns: null } });
  expect(names.map(([kind, name]) => `${kind} ${name}`)).not.toContain('person Oldmouth');
  expect(names).toContainEqual(['person', 'Gwen Marsh', 2]);
});

it('leaves a person who is called like a town', () => {
  const names = filed([
    'Gwen Lincoln flew from Lincoln to Omaha on Friday, officials said.',
    'Lincoln said that the town would vote in June. Mr. Marsh thanked Lincoln.',
  ]);
  expect(names.some(([kind, name]) => kind === 'person' && name === 'Gwen Lincoln')).toBe(true);
});
