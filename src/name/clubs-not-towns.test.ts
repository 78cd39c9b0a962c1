import { expect, it } from 'vitest';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

const named = (...paragraphs: string[]) => {
  const { names, countries } = mentions(clippingOf(paragraphs));
  return { names: names.map(({ kind, name }) => `${kind} ${name}`), countries: countries.map(({ code }) => code) };
};

it('takes a club for an organisation, and not for news of its town', () => {
  const { names, countries } = named(
    'Leeds United beat Real Madrid on Saturday, and the supporters of Leeds United sang until noon.',
    'Officials said that Borussia Dortmund would play next.',
  );
  expect(names).toEqual(['organisation Leeds United', 'organisation Real Madrid', 'organisation Borussia Dortmund']);
  expect(countries).toEqual([]);
});

it('takes a town with "City" behind it for a club in a text on sport alone', () => {
  const sport = named(
    'Norwich City lost on Saturday after a late goal, and the coach of Norwich City left the stadium at once.',
    'The league said that officials from Kansas City had watched.',
  );
  expect(sport.names).toContain('organisation Norwich City');
  expect(sport.names).toContain('place Kansas City');
  const council = named('The roads of Norwich City were shut on Saturday, officials said.');
  expect(council.names.join()).not.toContain('organisation');
});
