import { describe, expect, it } from 'vitest';
import type { Day } from '../model/brand.js';
import type { DateCue } from '../model/card.js';
import { direction, middleSeason, seasonOf, seasonsApart } from './season.js';

const cue = (kind: DateCue['kind'], more: Partial<DateCue>): DateCue => ({
  kind,
  year: null,
  month: null,
  day: null,
  weekday: null,
  offset: null,
  hours: null,
  paragraph: 1,
  ahead: false,
  evidence: { lines: [1, 1], text: '', says: null },
  ...more,
});
const of = (cues: DateCue[], day: string | null = null) => {
  const stated = { earliest: null, latest: null, best: day as Day | null, basis: 'none' as const, evidence: [] };
  return seasonOf({ dates: { stated, cues } });
};

describe('seasonOf', () => {
  it('reads the stated day first, then a dateline, a picture, an early day', () => {
    const early = cue('monthDay', { month: 3, day: 1 });
    const picture = cue('caption', { year: 2031, month: 2, day: 1 });
    const dateline = cue('dateline', { month: 1, day: 11 });
    expect(of([early, picture, dateline], '2031-01-02')).toBe(1);
    expect(of([early, picture, dateline])).toBe(10);
    expect(of([early, picture])).toBe(31);
    expect(of([early])).toBe(60);
  });

  it('passes over what is past, ahead, or late in the text', () => {
    const past = cue('day', { year: 1971, month: 3, day: 1 });
    const ahead = cue('monthDay', { month: 3, day: 1, ahead: true });
    const late = cue('monthDay', { month: 3, day: 1, paragraph: 9 });
    expect(of([past, ahead, late, cue('year', { year: 2031 })])).toBeNull();
  });

  it('takes "last month" beside a month for the middle of the next', () => {
    expect(of([cue('relative', { offset: [-61, -1] }), cue('month', { month: 12 })])).toBe(14);
    expect(of([cue('month', { month: 12 })])).toBeNull();
  });

  it('goes round the year', () => {
    expect(seasonsApart(364, 2)).toBeLessThan(4);
    const [a, b] = [direction(360), direction(6)];
    expect(seasonsApart(middleSeason(a[0] + b[0], a[1] + b[1])!, 0.4)).toBeLessThan(1);
    expect(middleSeason(0, 0)).toBeNull();
  });
});
