import { describe, expect, it } from 'vitest';
import { dayDensity } from './day-density.js';

const sum = (days: readonly number[], at: (day: number) => number) => days.reduce((total, day) => total + at(day), 0);

describe('dayDensity', () => {
  it('sums to 1', () => {
    const { days, at } = dayDensity([3, 3, 8, 400], 10);
    expect(sum(days, at)).toBeCloseTo(1);
  });

  it('is wide about a lone article, narrow where there are many', () => {
    const lone = dayDensity([100], 10);
    const many = dayDensity([97, 98, 99, 99, 99, 100, 100, 101, 101, 101, 102, 103], 10);
    expect([lone.at(140) > 0, many.at(140) > 0]).toEqual([true, false]);
  });

  it('knows no day of an archive without days', () => {
    expect(dayDensity([], 10).days).toEqual([]);
  });
});
