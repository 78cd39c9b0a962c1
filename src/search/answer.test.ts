import { describe, expect, it } from 'vitest';
import { type AskingOf, answer } from './answer.js';
import { NEWS } from './fixtures/documents.js';
import { loadedIndex } from './fixtures/loaded-index.js';
import { wholeJson } from './fixtures/whole-search.js';

const index = loadedIndex(JSON.parse(wholeJson(NEWS)));
/** Leaves out every clause with a wildcard. */
const withoutWildcards: AskingOf = async (clauses) => {
  const asked = clauses.filter(({ term }) => !term.includes('*'));
  return { index, clauses: asked, remarks: asked.length < clauses.length ? ['left out'] : [] };
};
const found = async (query: string) => {
  const { hits, remarks } = await answer(query, withoutWildcards);
  return { hits: hits.map(({ ordinal, meets }) => `${ordinal} ${meets}`), remarks };
};

describe('a clause that cannot be asked', () => {
  it('is left out of what a reader wrote, and said so', async () => {
    expect(await found('+travel +zeb*')).toEqual({ hits: ['1 all', '4 all'], remarks: ['left out'] });
  });

  it('is never left out of a word that is being typed: nothing is found by the others alone', async () => {
    expect(await found('travel zeb')).toEqual({ hits: ['1 some', '4 some'], remarks: [] });
    expect(await found('travel stor')).toEqual({ hits: ['1 some', '4 some'], remarks: [] });
  });
});
