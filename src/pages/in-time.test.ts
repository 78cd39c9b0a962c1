import { describe, expect, it } from 'vitest';
import { inDateOrder } from '../date/date-order.js';
import type { Article } from '../model/archive.js';
import { newestFirst, oldestFirst } from './in-time.js';

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
});
