import { expect, it } from 'vitest';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

const read = (...body: string[]) => {
  const { names, countries } = mentions(clippingOf(body));
  return {
    names: names.map(({ name, kind }) => `${kind} ${name}`),
    countries: countries.map(({ code }) => code),
  };
};

it('reads waters and coasts whole, and takes no country out of them', () => {
  const { names, countries } = read(
    'Two tankers met in the Gulf of Mexico on Monday, and a third lay off the Horn of Africa, said Runa Stahl of the coast guard.',
  );
  expect(names).toContain('place Gulf of Mexico');
  expect(names).toContain('place Horn of Africa');
  expect(countries).not.toContain('MX');
});

it('leaves a body its name', () => {
  const { names } = read('The Gulf of Mexico Alliance met on Monday. The Gulf of Mexico Alliance has nine members.');
  expect(names.join()).toContain('Gulf of Mexico Alliance');
  expect(names).not.toContain('place Gulf of Mexico');
});
