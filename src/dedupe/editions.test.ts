import { describe, expect, it } from 'vitest';
import { editions } from './editions.js';
import { changes } from './fixtures/changes.js';
import { type Filed, filed } from './fixtures/filed.js';
import { expectSameInAnyOrder, groupsOf } from './fixtures/groups-of.js';
import { CAPTIONS, HARBOUR, notice, ORCHARD, results, SAME_EVENT } from './fixtures/texts.js';

const together = (list: readonly Filed[]) => groupsOf(list).length === 1;

describe('copies of one text', () => {
  it.each(Object.keys(changes))('%s: one article', (name) => {
    const copy = { name: 'copy', text: changes[name]!(HARBOUR), headline: 'Pier to close' };
    expect(together([{ name: 'original', text: HARBOUR }, copy])).toBe(true);
  });

  it('all of them at once are still one article', () => {
    const copies = Object.keys(changes).map((name) => ({ name, text: changes[name]!(HARBOUR) }));
    expect(together([{ name: 'original', text: HARBOUR }, ...copies])).toBe(true);
  });

  it('a brief that opens a full text is an edition of it', () => {
    const brief = { name: 'brief', form: 'brief' as const, text: `${HARBOUR.slice(0, 168)}` };
    expect(groupsOf([brief, { name: 'full', text: HARBOUR }, { name: 'other', text: ORCHARD }])).toEqual([
      ['full', 'brief'],
      ['other'],
    ]);
  });

  it('a new lede on the old text, a day later, is an edition; years later it is not', () => {
    const lede =
      'Skippers in the north vowed to fight on after their own commission turned its back on them. Dozens gathered ' +
      'outside the net loft at noon, some with children on their shoulders, to hear what lawyers make of the ruling. ' +
      'Few had slept. One had brought his late father along, he joked, holding up a framed photograph of a man in ' +
      'oilskins on the very stones that are now to be fenced off, and nobody quite knew whether to laugh with him.';
    const rewritten = [lede, ...HARBOUR.split('\n\n').slice(2)].join('\n\n');
    const pair = (day: string) => [
      { name: 'old', text: HARBOUR, day: '2021-04-06' },
      { name: 'new', text: rewritten, day },
    ];
    expect(together(pair('2021-04-07'))).toBe(true);
    expect(together(pair('2024-04-07'))).toBe(false);
  });
});

describe('false friends', () => {
  it('two reports of one event', () => {
    expect(
      together([
        { name: 'a', text: HARBOUR },
        { name: 'b', text: SAME_EVENT },
      ]),
    ).toBe(false);
  });

  it('two reports of one event that share an agency’s paragraphs', () => {
    const shared = HARBOUR.split('\n\n').slice(2, 5);
    const own = SAME_EVENT.split('\n\n');
    const mixed = [...own.slice(0, 3), ...shared, own[4]!].join('\n\n');
    const day = '2021-04-06';
    expect(
      together([
        { name: 'a', text: HARBOUR, day },
        { name: 'b', text: mixed, day },
      ]),
    ).toBe(false);
  });

  it('notices that differ in a company and a date', () => {
    const list = [
      { name: 'a', text: notice('Norvik Shipping Corp', '12', 'March 26', 'March 12') },
      { name: 'b', text: notice('Delmar Foods Inc', '12', 'March 26', 'March 12') },
      { name: 'c', text: notice('Norvik Shipping Corp', '12', 'June 25', 'June 11') },
    ];
    expect(groupsOf(list)).toEqual([['a'], ['b'], ['c']]);
  });

  it('tenders that differ in their subject', () => {
    const tender = (goods: string) =>
      `The state trading board invited offers for ${goods} on Monday, to be loaded in two ports of the buyer's choice before the end of next month, traders said. The last purchase of ${goods} was made in spring, they said, when the board passed on all offers but one.`;
    const list = ['wheat', 'barley'].map((goods) => ({
      name: goods,
      text: tender(goods),
      headline: `Board seeks ${goods}`,
    }));
    expect(together(list)).toBe(false);
  });

  it('tables of results that differ in figures alone', () => {
    const list = [
      { name: 'a', text: results('6', '20', '734') },
      { name: 'b', text: results('7', '21', '655') },
    ];
    expect(together(list)).toBe(false);
  });

  it('reports that carry the same captions, before or after their own text', () => {
    const own = [HARBOUR, ORCHARD, SAME_EVENT].map((text) => text.split('\n\n').slice(0, 3).join('\n\n'));
    const after = own.map((text, i) => ({ name: `${i}`, text: `${text}\n\n${CAPTIONS}` }));
    const before = own.map((text, i) => ({ name: `${i}`, text: `${CAPTIONS}\n\n${text}` }));
    expect(groupsOf(after)).toEqual([['0'], ['1'], ['2']]);
    expect(groupsOf(before)).toEqual([['0'], ['1'], ['2']]);
  });

  it('a report and the round-up in the middle of which it stands', () => {
    const filler = Array.from({ length: 4 }, (_, i) => ORCHARD.replace(/\b[a-z]{5,}\b/g, (word) => `${word}${i}`));
    const roundUp = [...filler.slice(0, 2), HARBOUR.split('\n\n').slice(0, 4).join('\n\n'), ...filler.slice(2)].join(
      '\n\n',
    );
    const report = HARBOUR.split('\n\n').slice(0, 4).join('\n\n');
    expect(
      together([
        { name: 'report', text: report },
        { name: 'round-up', text: roundUp },
      ]),
    ).toBe(false);
  });

  it('a byline alone', () => {
    const byline = { name: 'byline', text: 'Marta Holm and Jens Aker Coast Media' };
    expect(together([byline, { name: 'full', text: `${byline.text}\n\n${HARBOUR}` }])).toBe(false);
  });
});

describe('the leading edition', () => {
  it('is the fullest, then the earliest, then the first by place', () => {
    const cut = HARBOUR.split('\n\n').slice(0, 5).join('\n\n');
    const list = [
      { name: 'cut', text: cut, day: '2021-04-05' },
      { name: 'late', text: `${HARBOUR} `, day: '2021-04-08' },
      { name: 'early', text: HARBOUR.replace('plainly', 'clearly'), day: '2021-04-06' },
      { name: 'undated', text: HARBOUR.replace('plainly', 'openly') },
    ];
    expect(groupsOf(list)).toEqual([['early', 'late', 'undated', 'cut']]);
  });
});

it('gives the same groups for any order of the cards', () => {
  const texts = [HARBOUR, ORCHARD, SAME_EVENT, CAPTIONS];
  const list = texts.flatMap((text, i) =>
    (i ? ['exact', 'excerpt'] : Object.keys(changes)).map((name) => ({
      name: `${i} ${name}`,
      text: changes[name]!(text),
    })),
  );
  expectSameInAnyOrder(list);
});

it('asks for no body where nothing is alike', () => {
  const { cards, fingerprintOf } = filed([
    { name: 'a', text: HARBOUR },
    { name: 'b', text: ORCHARD },
  ]);
  const bodyOf = () => {
    throw new Error('a body was asked for');
  };
  expect(editions(cards, { bodyOf, fingerprintOf })).toHaveLength(2);
});
