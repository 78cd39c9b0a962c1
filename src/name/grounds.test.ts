import { expect, it } from 'vitest';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

const named = (...paragraphs: string[]) =>
  mentions(clippingOf(paragraphs)).names.map(({ kind, name }) => `${kind} ${name}`);

it('takes what is built and called after somebody for a place', () => {
  const names = named(
    'Police shut the Henrik Almgren Stadium on Friday after a fire, officials said.',
    'Flights from Miguel Santoro airport were late, and the Thomas Hart Lane Bridge was closed. Wayne Bridge said he saw it.',
  );
  expect(names).toContain('place Henrik Almgren Stadium');
  expect(names).toContain('place Miguel Santoro');
  expect(names).toContain('person Wayne Bridge');
  expect(names.join()).not.toMatch(/person (?:Henrik|Miguel|Thomas)/);
});

it('takes a storm for nobody, nor its name alone', () => {
  const names = named(
    'Typhoon Mirela killed nine people in the hills on Monday, officials said.',
    'Storm Thorgerson said on Tuesday that Mirela had weakened. Governor Anna Holt thanked the rescuers.',
  );
  expect(names.join()).not.toContain('Mirela');
  expect(names).toContain('person Storm Thorgerson');
  expect(names).toContain('person Anna Holt');
});
