import { describe, expect, it } from 'vitest';
import { type DatedTies, neighbourHills } from './neighbour-hills.js';

const season = () => 0.002;
/** Texts of one subject, so many days apart each. */
const series = (source: string, apart: number): DatedTies[] =>
  Array.from({ length: 40 }, (_, at) => ({
    source,
    day: at * apart,
    ties: [{ text: at, day: (at + 1) * apart, likeness: 0.4, sameStory: false, sure: 1, isStated: true }],
  }));

describe('neighbourHills', () => {
  it('learns from a source’s dated texts how close to its like ones a text stands', () => {
    const hillOf = neighbourHills([...series('daily', 1), ...series('monthly', 40)], season);
    expect(hillOf('daily')[0]).toBeGreaterThan(hillOf('unknown')[0]!);
    expect(hillOf('monthly')[0]).toBeLessThan(hillOf('unknown')[0]!);
  });

  it('is narrow where nothing is known', () => {
    const hill = neighbourHills([], season)(null);
    expect(hill[0]).toBeGreaterThan(10 * hill[14]!);
  });
});
