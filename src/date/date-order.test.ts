import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../model/brand.js';
import type { Published } from '../model/clipping.js';
import { dayAt } from '../text/calendar.js';
import { inDateOrder } from './date-order.js';

const published = (earliest: string | null, latest: string | null, best: string | null): Published => ({
  earliest: earliest as Day | null,
  latest: latest as Day | null,
  best: best as Day | null,
  basis: 'inferred',
  evidence: [],
});

describe('inDateOrder', () => {
  it('puts undated texts first, and one of which only the earliest day is known where that day is', () => {
    const undated = published(null, null, null);
    const since = published('2031-03-05', null, null);
    const about = published('2031-03-01', '2031-03-09', '2031-03-04');
    const until = published(null, '2031-03-06', null);
    expect([until, since, about, undated].sort(inDateOrder)).toEqual([undated, about, since, until]);
  });

  it('is an order: none before itself, and of two the same whichever is asked first', () => {
    const day = fc.option(fc.integer({ min: 0, max: 3 }).map(dayAt));
    const any = fc.tuple(day, day, day).map((days) => published(...days));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(inDateOrder(a, a)).toBe(0);
        expect(inDateOrder(a, b)).toBe(0 - inDateOrder(b, a));
      }),
    );
  });
});
