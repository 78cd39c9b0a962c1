import { describe, expect, it } from 'vitest';
import type { Article } from '../model/archive.js';
import type { Day } from '../model/brand.js';
import { byMonth, calendar, dayHeading, dayPath, yearRows } from './months.js';

const article = (best: string | null, basis: 'stated' | 'inferred' | 'none' = 'stated', latest = best): Article =>
  ({
    published: { earliest: null, latest: latest as Day | null, best: best as Day | null, basis, evidence: [] },
  }) as unknown as Article;

describe('byMonth', () => {
  it('files by the best day, else the latest, the newest month first and the undated last', () => {
    const months = byMonth([
      article(null, 'none'),
      article('2023-11-30'),
      article(null, 'inferred', '2024-02-03'),
      article('2024-02-01'),
    ]);
    expect([...months].map(([month, { length }]) => [month, length])).toEqual([
      ['2024-02', 2],
      ['2023-11', 1],
      [null, 1],
    ]);
  });
});

describe('yearRows', () => {
  it('has twelve months a year, and links those that have articles', () => {
    const rows = yearRows(byMonth([article('2023-11-30'), article('2024-02-01'), article('2024-02-09')]), '../');
    expect(rows.map(({ year }) => year)).toEqual([
      { text: '2024', href: '../archive/2024/', count: 2 },
      { text: '2023', href: '../archive/2023/', count: 1 },
    ]);
    expect(rows[0]!.months).toHaveLength(12);
    expect(rows[0]!.months.filter(({ href }) => href)).toEqual([
      { text: 'Feb', href: '../archive/2024/02/', count: 2 },
    ]);
  });
});

describe('calendar', () => {
  it('lays a leap February out from Monday to Sunday', () => {
    const weeks = calendar('2024-02', [], { hrefOf: String });
    expect(weeks.map((week) => week.map((cell) => cell?.day ?? 0))).toEqual([
      [0, 0, 0, 1, 2, 3, 4],
      [5, 6, 7, 8, 9, 10, 11],
      [12, 13, 14, 15, 16, 17, 18],
      [19, 20, 21, 22, 23, 24, 25],
      [26, 27, 28, 29, 0, 0, 0],
    ]);
  });
  it('marks a day inferred only where no article states it', () => {
    const days = [article('2024-02-05', 'inferred'), article('2024-02-05'), article('2024-02-06', 'inferred')];
    const cells = calendar('2024-02', days, { hrefOf: dayPath, current: '2024-02-06' as Day }).flat();
    expect(cells.filter((cell) => cell?.count)).toEqual([
      { day: 5, count: 2, inferred: false, href: 'archive/2024/02/05/', current: false },
      { day: 6, count: 1, inferred: true, href: 'archive/2024/02/06/', current: true },
    ]);
  });
  it('leaves articles without a day out of its cells', () => {
    expect(
      calendar('2024-02', [article(null, 'inferred', '2024-02-05')], { hrefOf: String })
        .flat()
        .some((cell) => cell?.count),
    ).toBe(false);
  });
});

describe('dayHeading', () => {
  it('names the weekday', () => {
    expect(dayHeading(article('2024-01-21'))).toEqual({ id: 'd21', name: 'Sunday, 21 January' });
    expect(dayHeading(article(null, 'inferred', '2024-01-21'))).toBeNull();
  });
});
