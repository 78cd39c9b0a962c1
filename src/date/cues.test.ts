import { describe, expect, it } from 'vitest';
import type { Clipping } from '../model/clipping.js';
import { dateFacts } from './date-facts.js';
import { clippingOf } from './fixtures/clipping.js';

const cuesOf = (clipping: Clipping) => dateFacts(clipping).cues;

/** kind, then what the cue tells. */
const told = (...body: string[]) =>
  cuesOf(clippingOf({ body })).map(({ kind, year, month, day, weekday, offset, hours, ahead }) =>
    [kind, year, month, day, weekday, offset?.join('..'), hours, ahead ? 'ahead' : null]
      .filter((part) => part !== null && part !== undefined)
      .join(' '),
  );

describe('cuesOf', () => {
  it.each([
    ['The harbour was closed on Monday.', ['weekday 1']],
    ['The minister will speak on Friday.', ['weekday 5 ahead']],
    ['They met last Tuesday.', ['weekday 2 -13..-1']],
    ['A test-firing on Jan. 14 failed.', ['monthDay 1 14']],
    ['It opened on May 3, 2019, with a parade.', ['day 2019 5 3']],
    ['They met in September.', ['month 9']],
    ['The law of 2014 still stands.', ['year 2014']],
    ['He left yesterday after last week’s vote.', ['relative -1..-1', 'relative -13..-1']],
    ['The memo was sent over the weekend.', ['relative -8..-1']],
    ['The strike went into its 40th day.', ['count 40']],
    ['PORT ELNA, March 16 - The harbour is open.', ['dateline 3 16']],
    ['PORT ELNA, March 16, 2031 - The harbour is open.', ['dateline 2031 3 16']],
    ['Port Elna, 16 March 2031. The harbour is open.', ['dateline 2031 3 16']],
    ['March 16, 2031 (Quay Press) The harbour is open.', ['dateline 2031 3 16']],
    ['On March 16, 2031, the harbour was closed.', ['day 2031 3 16']],
    ['The pilots were told to leave the harbour on Monday.', ['weekday 1']],
    ['The harbour burned on Monday night and on Tuesday evening.', ['weekday 1 late', 'weekday 2']],
    ['A ship sank late on Monday, another early Tuesday.', ['weekday 1 late', 'weekday 2 early']],
    ['It opened in May 2019, the harbour said.', ['month 2019 5']],
    ['Taken on Tuesday, Jan. 16, 2024, at noon.', ['day 2024 1 16']],
    ['Der Hafen wurde am Mittwoch geschlossen.', ['weekday 3']],
  ])('reads %s', (text, cues) => {
    expect(told(text)).toEqual(cues);
  });

  it.each([
    'It cost $2000 and 2,019 people came, 2014 votes in all.',
    'Theresa May and April Ryan spoke; the sun set.',
    'USA TODAY asked the Monday Club',
    'The dust of Mars was seen in Mars pictures.',
  ])('finds no time in %s', (text) => {
    expect(told(text).filter((cue) => !cue.startsWith('weekday'))).toEqual([]);
  });

  it('takes full dates in captions as the day of the picture', () => {
    const cues = cuesOf(
      clippingOf({ body: ['Nothing.'], seen: ['The harbour, Sunday, June 8, 2025. (Agency)', 'A ship in May'] }),
    );
    expect(cues.map(({ kind, year, month, day }) => [kind, year, month, day])).toEqual([['caption', 2025, 6, 8]]);
  });

  it('quotes the words and says where they stand', () => {
    const [cue] = cuesOf(
      clippingOf({ body: ['First.', 'The harbour of Elna was closed on Monday by the port authority.'] }),
    );
    expect(cue!.evidence.lines).toEqual([3, 3]);
    expect(cue!.evidence.text).toContain('closed on Monday');
    expect(cue!.paragraph).toBe(2);
  });
});
