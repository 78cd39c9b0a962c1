import { expect, it } from 'vitest';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

const read = (...body: string[]) => {
  const { names, countries } = mentions(clippingOf(body));
  return { names: names.map(({ name, kind }) => `${kind} ${name}`), countries: countries.map(({ code }) => code) };
};

it('knows a seat of government by its name, and the country that it stands for', () => {
  const { names, countries } = read(
    'The envoy of Kenya visited the Kremlin for talks on Monday, and goes on to the Élysée Palace, said Runa Stahl.',
  );
  expect(names).toContain('organisation Kremlin');
  expect(countries).toEqual(expect.arrayContaining(['KE', 'RU', 'FR']));
});

it('takes no white house of a village for one', () => {
  const { names, countries } = read(
    'The old white house above the village of Tarn was sold on Monday, said Runa Stahl.',
  );
  expect(names.filter((name) => /house/i.test(name))).toEqual([]);
  expect(countries).not.toContain('US');
});
