import { describe, expect, it } from 'vitest';
import { addNeighbours, type DatedNeighbour } from './neighbour-odds.js';

const days = Array.from({ length: 100 }, (_, day) => day);
const oddsOf = (neighbours: readonly DatedNeighbour[]) => {
  const odds = new Float64Array(days.length);
  addNeighbours(neighbours, days, new Float64Array(days.length).fill(1 / days.length), odds);
  return odds;
};

describe('addNeighbours', () => {
  it('makes the day of a near likeness likeliest, and far days no less likely', () => {
    const odds = oddsOf([{ day: 40, likeness: 0.4, sameStory: false }]);
    expect(odds.indexOf(Math.max(...odds))).toBe(40);
    expect(odds[39]).toBeGreaterThan(odds[35]!);
    expect(Math.min(...odds)).toBeGreaterThanOrEqual(0);
  });

  it('hears many weak likenesses less than one strong', () => {
    const weak = Array.from({ length: 8 }, () => ({ day: 70, likeness: 0.1, sameStory: false }));
    const odds = oddsOf([...weak, { day: 20, likeness: 0.4, sameStory: false }]);
    expect(odds[20]).toBeGreaterThan(odds[70]!);
  });

  it('hears a report of the same story more', () => {
    const odds = oddsOf([
      { day: 70, likeness: 0.3, sameStory: true },
      { day: 20, likeness: 0.3, sameStory: false },
    ]);
    expect(odds[70]).toBeGreaterThan(odds[20]!);
  });
});
