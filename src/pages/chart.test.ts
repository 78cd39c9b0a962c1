import { describe, expect, it } from 'vitest';
import type { Article } from '../model/archive.js';
import type { ClippingId, Day } from '../model/brand.js';
import type { Published } from '../model/clipping.js';
import { coverage } from './chart.js';
import { ticksOf } from './time-axis.js';

const article = (published: Partial<Published>, more: Partial<Article> = {}) =>
  ({
    form: 'full',
    clippings: ['a' as ClippingId],
    published: { earliest: null, latest: null, best: null, basis: 'none', evidence: [], ...published },
    ...more,
  }) as Article;
const on = (day: string, basis: Published['basis'] = 'stated') =>
  article({ earliest: day as Day, latest: day as Day, best: day as Day, basis });
const between = (earliest: string, latest: string) =>
  article({ earliest: earliest as Day, latest: latest as Day, basis: 'inferred' });
const undated = article({});
const barsOf = (...articles: Article[]) =>
  coverage(articles)!
    .bars.filter(({ count }) => count)
    .map(({ label, count }) => [label, count]);

describe('coverage', () => {
  it('draws each month between the first and the last, the months of less than a year in their year', () => {
    const chart = coverage([on('2023-11-05'), on('2024-12-31'), on('2024-12-02')])!;
    expect(chart.title).toBe('Articles a month');
    expect(chart.bars).toHaveLength(14);
    expect([chart.first, chart.last, chart.scale]).toEqual(['November 2023', 'December 2024', 4]);
    expect(chart.summary).toBe('3 articles between November 2023 and December 2024, at most 2 a month.');
    const short = coverage([on('2024-03-05'), on('2024-05-06')])!;
    expect([short.first, short.last, short.bars.length]).toEqual(['January 2024', 'December 2024', 12]);
  });

  it('draws the days of an event, and years where months would be too many', () => {
    const event = [on('2024-02-27'), on('2024-02-28'), on('2024-03-01'), on('2024-03-01')];
    expect(barsOf(...event)).toEqual([
      ['27 February 2024', 1],
      ['28 February 2024', 1],
      ['1 March 2024', 2],
    ]);
    expect(coverage(event)!.bars).toHaveLength(4);
    expect(coverage([on('1990-01-01'), on('1990-02-01'), on('2020-01-01')])!.bars).toHaveLength(31);
  });

  it('says a year once where it has no other', () => {
    expect(coverage([on('1990-01-01'), between('1990-01-01', '1990-12-31')])!.summary).toBe('2 articles in 1990.');
  });

  it('draws nothing at the end of an interval that leaves the month open', () => {
    const chart = coverage([
      on('2024-01-05'),
      on('2024-06-05'),
      on('2024-08-05'),
      between('2023-06-08', '2024-06-08'),
    ])!;
    expect(chart.bars.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(chart.notes[0]).toBe('3 of 4 articles are drawn; of 1 the month is not known.');
    expect(barsOf(between('2025-06-08', '2025-06-15'))).toEqual([['June 2025', 1]]);
    expect(coverage([between('2024-01-01', '2025-01-01'), undated])).toBeNull();
  });

  it('keeps the months of many where one has its year alone', () => {
    const many = ['01', '02', '03', '04'].map((month) => on(`2024-${month}-05`));
    expect(coverage([...many, between('2024-01-01', '2024-12-31')])!.title).toBe('Articles a month');
    expect(coverage([many[0]!, between('2024-01-01', '2024-12-31'), between('2025-01-01', '2025-12-31')])!.title).toBe(
      'Articles a year',
    );
  });

  it('says its denominators: what is undated, a brief or a copy', () => {
    const copied = article(on('2024-01-02').published, { clippings: ['a', 'b', 'c'] as ClippingId[] });
    const brief = article(on('2024-01-03').published, { form: 'brief' });
    expect(coverage([on('2024-03-05'), copied, undated, brief])!.notes).toEqual([
      '2 of 3 articles are drawn; 1 is undated.',
      '1 brief is not counted.',
      '2 further copies are not counted.',
    ]);
    expect(coverage([on('2024-03-05')])!.notes).toEqual(['The one article is drawn.']);
    expect(coverage([on('2024-03-05'), on('2024-03-06')])!.notes).toEqual(['All 2 articles are drawn.']);
    expect(coverage([brief, undated])).toBeNull();
  });

  it('sets inferred dates apart, above the stated ones, within its height and width', () => {
    const days = ['05', '09', '11', '12'].map((day) => on(`2024-01-${day}`));
    const { bars, inferred, scale } = coverage([...days, on('2024-01-20', 'inferred'), on('2024-07-01', 'inferred')])!;
    expect([inferred, scale]).toEqual([2, 5]);
    expect(bars[0]).toMatchObject({
      ...{ count: 5, inferred: 1 },
      solid: { y: 20, height: 80 },
      hatched: { y: 0, height: 20 },
    });
    expect(bars[6]).toMatchObject({ solid: { height: 0 }, hatched: { y: 80, height: 20 } });
    for (const { x, width } of bars) expect(x >= 0 && width > 0 && x + width <= 100).toBe(true);
  });
});

describe('ticksOf', () => {
  const months = (first: number, count: number) =>
    Array.from({ length: count }, (_, i) => `${first + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
  it.each([
    [12, []],
    [24, ['2021']],
    [48, ['2022']],
    [120, ['2023', '2027']],
  ])('marks years among %i months, away from the ends', (count, texts) => {
    expect(ticksOf(months(2020, count), 'month').map(({ text }) => text)).toEqual(texts);
  });
});
