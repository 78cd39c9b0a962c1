import { expect, it } from 'vitest';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

const weightsOf = (...body: string[]) =>
  new Map(mentions(clippingOf(body)).countries.map(({ code, weight }) => [code as string, weight]));

it('counts a leader for the country that the text presents him with', () => {
  const once = weightsOf(
    'Russian President Vladimir Putin met a farmer of Kenya on Monday.',
    'The talks went well, he said.',
  );
  const twice = weightsOf(
    'Russian President Vladimir Putin met a farmer of Kenya on Monday.',
    'The talks went well, Putin said.',
  );
  expect(twice.get('RU')!).toBeGreaterThan(once.get('RU')!);
  expect(twice.get('KE')).toBe(once.get('KE'));
});

it('counts nobody who stands for no country', () => {
  const once = weightsOf('The Kenyan farmer James Otieno spoke on Monday.', 'The rain was good, he said.');
  const twice = weightsOf('The Kenyan farmer James Otieno spoke on Monday.', 'The rain was good, Otieno said.');
  expect(twice.get('KE')).toBe(once.get('KE'));
});
