import { describe, expect, it } from 'vitest';
import type { Hit } from '../search/search-index.js';
import { phraseHolders } from './phrase-holders.js';

const records = { titles: ['The old lighthouse', 'A sale', 'A voyage'], leads: ['', 'It was sold.', 'It was long.'] };
const hit = (ordinal: number): Hit => ({ ordinal, score: 1, terms: new Set(), meets: 'all' });

describe('phraseHolders', () => {
  it('asks for a text only where title and opening have not all the phrases', async () => {
    const asked: number[] = [];
    const { holds, unread } = phraseHolders(['old lighthouse'], records, async (ordinal) => {
      asked.push(ordinal);
      return ordinal === 1 ? ['They sold the old lighthouse.'] : [];
    });
    expect(await Promise.all([0, 1, 2].map((ordinal) => holds(hit(ordinal))))).toEqual([true, true, false]);
    expect(asked).toEqual([1, 2]);
    expect(unread.size).toBe(0);
  });

  it('notes what could not be read', async () => {
    const { holds, unread } = phraseHolders(['old lighthouse'], records, () => Promise.reject(new Error('503')));
    expect(await Promise.all([0, 1, 2].map((ordinal) => holds(hit(ordinal))))).toEqual([true, false, false]);
    expect([...unread]).toEqual([1, 2]);
  });
});
