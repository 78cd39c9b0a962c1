import { describe, expect, it } from 'vitest';
import { clippingOf } from './fixtures/clipping-of.js';
import { mentions } from './mentions.js';

/** `opening`: the dateline as it stands, with agency and dash. */
const named = (opening: string, ...paragraphs: string[]) => {
  const dateline = { text: opening.split(' ', 1)[0]!, lines: [1, 1], columns: [0, opening.length] } as const;
  return mentions(clippingOf(paragraphs, { dateline })).names.map(({ kind, name, count }) => [kind, name, count]);
};

describe('a dateline', () => {
  it('names its town, and not who sent the text', () => {
    const names = named('ACCRA (Reuters) -', 'ACCRA (Reuters) - Voters waited for hours on Thursday, officials said.');
    expect(names).toEqual([['place', 'Accra', 1]]);
  });

  it('counts for a body that the text goes on about', () => {
    const text = 'ACCRA (Reuters) - The news agency Reuters said on Thursday that Reuters reporters were hurt.';
    const sender = named('ACCRA (Reuters) -', text).find(([, name]) => name === 'Reuters');
    expect(sender).toEqual(['organisation', 'Reuters', 3]);
  });

  it('makes no body of a town that it shouts', () => {
    const text = 'ELDERBROOK (Coastal Wire) - The council voted on Monday to sell the old mill, officials said.';
    expect(named('ELDERBROOK (Coastal Wire) -', text)).toEqual([]);
  });
});
