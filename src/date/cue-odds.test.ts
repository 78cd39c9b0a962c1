import { describe, expect, it } from 'vitest';
import type { Day } from '../model/brand.js';
import type { DateCue } from '../model/card.js';
import { dayNumber } from '../text/calendar.js';
import { cueOdds, partsOf } from './cue-odds.js';
import { ownLags } from './weekday-lags.js';

describe('cueOdds', () => {
  const monday: DateCue = {
    kind: 'weekday',
    year: null,
    month: null,
    day: null,
    weekday: 1,
    offset: null,
    hours: null,
    paragraph: 1,
    ahead: false,
    evidence: { lines: [1, 1], text: 'on Monday', says: null },
  };
  const [onMonday, onThursday] = ['2031-03-03', '2031-03-06'].map((day) => partsOf(dayNumber(day as Day)));
  const habits = { weekdayLags: ownLags(undefined), dayLags: [] };

  it('hears most of all the weekday that a text names first, also below its opening', () => {
    for (const paragraph of [1, 4]) {
      const cue = { ...monday, paragraph };
      const [first, other] = [cueOdds(cue, habits, true), cueOdds(cue, habits)];
      expect(first(onMonday!)).toBeGreaterThan(other(onMonday!));
      expect(first(onThursday!)).toBeLessThan(other(onThursday!));
    }
  });

  it('hears no first weekday far below, where no habit is learnt', () => {
    const cue = { ...monday, paragraph: 9 };
    expect(cueOdds(cue, habits, true)(onMonday!)).toBe(cueOdds(cue, habits)(onMonday!));
  });
});
