import { describe, expect, it } from 'vitest';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

const countriesOf = (...paragraphs: string[]) => mentions(clippingOf(paragraphs)).countries.map(({ code }) => code);

describe('countries', () => {
  it('counts names, demonyms and capitals', () => {
    expect(countriesOf('Norwegian officials met in Lima.', 'Oslo and Norway agreed.')).toEqual(['NO', 'PE']);
  });

  it('reads what follows a comma: a town of Texas, not the capital of France', () => {
    expect(countriesOf('The fire in Paris, Texas, was put out by noon.')).toEqual(['US']);
  });

  it('quotes the words with their lines', () => {
    const [first] = mentions(clippingOf(['Nothing here.', 'The ship left Peru at noon.'])).countries;
    expect(first).toEqual({
      code: 'PE',
      weight: 2,
      evidence: { lines: [2, 2], text: 'The ship left Peru at noon.', says: null },
    });
  });
});

describe('names', () => {
  it('joins spellings that differ in hyphens and a surname alone', () => {
    const { names } = mentions(
      clippingOf(['Minister Kim Sol-hui met Sergei Wagner.', 'Wagner thanked Kim Sol Hui. Kim smiled.']),
    );
    expect(names.filter(({ kind }) => kind === 'person').map(({ forms }) => [...forms].sort())).toEqual([
      ['Kim', 'Kim Sol Hui', 'Kim Sol-hui'],
      ['Sergei Wagner', 'Wagner'],
    ]);
  });
});
