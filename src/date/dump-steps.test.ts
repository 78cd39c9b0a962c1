import { describe, expect, it } from 'vitest';
import { stepsOf } from './dump-steps.js';

describe('stepsOf', () => {
  const steps = (texts: number) =>
    stepsOf(Array.from({ length: 40 }, () => ({ days: 12, texts, season: 0.01, stretch: 0.5 })));

  it('takes the length of a step from one text to the next, undated ones between counted', () => {
    const [short, long] = [steps(12).lengths, steps(1).lengths];
    expect(short[1]!).toBeGreaterThan(2 * long[1]!);
    expect(long[12]!).toBeGreaterThan(2 * short[12]!);
  });

  it('knows the way of a row', () => {
    expect(steps(1)).toMatchObject({ sign: 1 });
    expect(steps(1).order).toBeGreaterThan(0.8);
  });
});
