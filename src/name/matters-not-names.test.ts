import { describe, expect, it } from 'vitest';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

const named = (...body: string[]) => mentions(clippingOf(body)).names.map(({ name, kind }) => `${kind} ${name}`);

describe('mattersNotNames', () => {
  it('takes no illness for somebody', () => {
    const found = named(
      'Ebola has come to the town of Tarn, said Doctor Runa Stahl, and Ebola will be fought there with all means.',
      'She has treated AIDS and SARS before. The Tarn Hospital said that Ebola and AIDS need other rooms.',
    );
    expect(found).toContain('person Runa Stahl');
    expect(found.filter((one) => /Ebola|AIDS|SARS/.test(one))).toEqual([]);
  });

  it('takes no substance of three letters for a body', () => {
    const found = named(
      'The biologists of Tarn have read the DNA of the oldest plum, and its RNA, said Runa Stahl.',
      'DNA’s structure was known before. AFP and PBS told of the plum on Monday.',
    );
    expect(found.filter((one) => /DNA|RNA/.test(one))).toEqual([]);
  });

  it('keeps what is called after one', () => {
    expect(
      named(
        'The Ebola Relief Fund said on Monday that it will close. The Ebola Relief Fund was founded in 1976.',
      ).join(),
    ).toContain('Ebola Relief Fund');
  });
});
