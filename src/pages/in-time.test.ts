import { describe, expect, it } from 'vitest';
import { inDateOrder } from '../date/date-order.js';
import type { Article } from '../model/archive.js';
import { newestFirst, oldestFirst, surelyNewestFirst } from './in-time.js';

const article = (id: string, earliest: string | null, latest: string | null, best: string | null = null) =>
  ({ id, published: { earliest, latest, best, basis: 'inferred', evidence: [] } }) as unknown as Article;
/** As `file` orders them. */
const articles = [
  article('on or after November 2023', '2023-11-19', null),
  article('year unknown', null, null),
  article('August 2021', '2021-08-01', '2021-08-31'),
  article('January 2024', '2024-01-20', '2024-01-22', '2024-01-21'),
].sort((a, b) => inDateOrder(a.published, b.published));
const ids = (list: readonly Article[]) => list.map(({ id }) => id);

describe('the orders of lists', () => {
  it('put what can only be later than a day at that day, and the undated last', () => {
    expect(ids(oldestFirst(articles))).toEqual([
      'August 2021',
      'on or after November 2023',
      'January 2024',
      'year unknown',
    ]);
    expect(ids(newestFirst(articles))).toEqual([
      'January 2024',
      'on or after November 2023',
      'August 2021',
      'year unknown',
    ]);
  });

  it('lead a front with what is known to be new, not with what may be of any age before its capture', () => {
    const all = [
      ...articles,
      article('captured in March 2024', null, '2024-03-15'),
      article('some day of 2023 or 2024', '2023-01-01', '2024-02-28'),
    ].sort((a, b) => inDateOrder(a.published, b.published));
    expect(ids(surelyNewestFirst(newestFirst(all)))).toEqual([
      'January 2024',
      'on or after November 2023',
      'some day of 2023 or 2024',
      'August 2021',
      'captured in March 2024',
      'year unknown',
    ]);
  });
});
