import { describe, expect, it } from 'vitest';
import type { Hit } from '../search/search-index.js';
import { pagedHits } from './paged-hits.js';
import { summary, unreadRemark } from './summary.js';

const hits = (count: number, meets: Hit['meets'] = 'all') =>
  Array.from({ length: count }, (_, ordinal): Hit => ({ ordinal, score: 1, terms: new Set(), meets }));
const ordinals = (page: readonly Hit[]) => page.map(({ ordinal }) => ordinal);

describe('pagedHits', () => {
  it('gives all hits, a page at a time', async () => {
    const paged = pagedHits(hits(5), null);
    expect(ordinals(await paged.next(3))).toEqual([0, 1, 2]);
    expect([paged.more(), paged.partial(), paged.known().length]).toEqual([true, false, 5]);
    expect(ordinals(await paged.next(3))).toEqual([3, 4]);
    expect(paged.more()).toBe(false);
  });

  it('looks at no more hits than a page needs', async () => {
    const looked: number[] = [];
    const even = async ({ ordinal }: Hit) => {
      looked.push(ordinal);
      return ordinal % 2 === 0;
    };
    const paged = pagedHits(hits(100), even);
    expect(ordinals(await paged.next(3))).toEqual([0, 2, 4]);
    expect(looked.length).toBe(8);
    expect([paged.more(), paged.partial()]).toEqual([true, true]);
    expect(ordinals(await paged.next(3))).toEqual([6, 8, 10]);
  });

  it('stops for a while where nothing passes, and says that more is to be looked at', async () => {
    const paged = pagedHits(hits(100), async ({ ordinal }) => ordinal === 99);
    expect(await paged.next(10)).toEqual([]);
    expect([paged.more(), paged.partial()]).toEqual([true, true]);
    expect(ordinals(await paged.next(10))).toEqual([99]);
    expect([paged.more(), paged.partial()]).toEqual([false, false]);
  });
});

describe('summary', () => {
  it.each([
    [hits(0), false, 'Nothing found.'],
    [hits(0), true, 'Nothing found so far.'],
    [hits(1), false, '1 result.'],
    [hits(1234), false, '1,234 results.'],
    [hits(3), true, 'At least 3 results.'],
    [[...hits(2), ...hits(1, 'some')], false, '2 results; 1 more has some of the words.'],
    [hits(2, 'some'), false, 'No result has all the words; 2 have some of them.'],
    [hits(2, 'similar'), false, 'Nothing found. 2 results have words spelt almost so.'],
  ] as const)('%#: says what was found', (found, partial, text) => {
    expect(summary(found, partial)).toBe(text);
  });

  it('says how many texts could not be read', () => {
    expect(unreadRemark(0)).toBeNull();
    expect(unreadRemark(1)).toMatch(/^1 article’s text could not be fetched/);
    expect(unreadRemark(2)).toMatch(/^2 articles’ texts could/);
  });
});
