import { describe, expect, it } from 'vitest';
import { neighbourHills } from './neighbour-hills.js';
import { addNeighbours } from './neighbour-odds.js';
import type { Tie } from './ties.js';

const days = Array.from({ length: 100 }, (_, day) => day);
const tie = (day: number, likeness: number, more: Partial<Tie> = {}): Tie => ({
  text: day,
  day,
  likeness,
  sameStory: false,
  sure: 1,
  isStated: true,
  ...more,
});
const hill = neighbourHills([], () => 0.01)(null);
const oddsOf = (neighbours: readonly Tie[]) => {
  const odds = new Float64Array(days.length);
  addNeighbours({ ties: neighbours, hill }, days, new Float64Array(days.length).fill(1 / days.length), odds);
  return odds;
};

describe('addNeighbours', () => {
  it('makes the day of a near likeness likeliest, and far days no less likely', () => {
    const odds = oddsOf([tie(40, 0.4)]);
    expect(odds.indexOf(Math.max(...odds))).toBe(40);
    expect(odds[39]).toBeGreaterThan(odds[35]!);
    expect(Math.min(...odds)).toBeGreaterThanOrEqual(0);
  });

  it('hears many weak likenesses less than one strong', () => {
    const weak = Array.from({ length: 8 }, () => tie(70, 0.1));
    const odds = oddsOf([...weak, tie(20, 0.4)]);
    expect(odds[20]).toBeGreaterThan(odds[70]!);
  });

  it('hears a report of the same story more', () => {
    const odds = oddsOf([tie(70, 0.3, { sameStory: true }), tie(20, 0.3)]);
    expect(odds[70]).toBeGreaterThan(odds[20]!);
  });

  it('hears a day that was only found out less than a stated one', () => {
    const odds = oddsOf([tie(70, 0.3, { sure: 0.4 }), tie(20, 0.3)]);
    expect(odds[70]).toBeLessThan(odds[20]!);
  });
});
