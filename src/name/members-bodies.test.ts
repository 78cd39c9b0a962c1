import { expect, it } from 'vitest';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

const bodies = (text: string) =>
  mentions(clippingOf([text])).names.flatMap(({ kind, name }) => (kind === 'organisation' ? [name] : []));

it('keeps a body whole that is called after its members', () => {
  const text =
    'The Norwegian Seafarers’ Union said on Tuesday that the National Farmers’ Union and the Teachers’ Association of Ghana had joined the strike.';
  expect(bodies(text)).toEqual([
    'Norwegian Seafarers’ Union',
    'National Farmers’ Union',
    'Teachers’ Association of Ghana',
  ]);
  expect(bodies('The House of Representatives’ Trade Committee met on Monday, officials said.')).toEqual([
    'House of Representatives’ Trade Committee',
  ]);
});

it('parts a body from the country or the person that owns it', () => {
  expect(bodies('Lawyers said on Monday that the United States’ Supreme Court had ruled.').join()).not.toContain(
    'States',
  );
  expect(bodies('Ann Jones’ Company was sold on Monday, officials said.').join()).not.toContain('Jones');
});
