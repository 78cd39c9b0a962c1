import { describe, expect, it } from 'vitest';
import type { SearchRecord } from '../search/records.js';
import type { Hit } from '../search/search-index.js';
import { phraseHolders } from './phrase-holders.js';

const recordOf = async (ordinal: number) =>
  [
    { title: 'The old lighthouse', lead: '', url: 'a/' },
    { title: 'A sale', lead: 'It was sold.', url: 'b/' },
    { title: 'A voyage', lead: 'It was long.', url: 'c/' },
  ][ordinal] as SearchRecord;
const hit = (ordinal: number): Hit => ({ ordinal, score: 1, terms: new Set(), meets: 'all' });

describe('phraseHolders', () => {
  it('asks for a text only where title and opening have not all the phrases', async () => {
    const asked: string[] = [];
    const { holds, unread } = phraseHolders(['old lighthouse'], recordOf, async (url) => {
      asked.push(url);
      return url === 'b/' ? ['They sold the old lighthouse.'] : [];
    });
    expect(await Promise.all([0, 1, 2].map((ordinal) => holds(hit(ordinal))))).toEqual([true, true, false]);
    expect(asked).toEqual(['b/', 'c/']);
    expect(unread.size).toBe(0);
  });

  it('notes what could not be read', async () => {
    const { holds, unread } = phraseHolders(['old lighthouse'], recordOf, () => Promise.reject(new Error('503')));
    expect(await Promise.all([0, 1, 2].map((ordinal) => holds(hit(ordinal))))).toEqual([true, false, false]);
    expect([...unread]).toEqual([1, 2]);
  });
});
