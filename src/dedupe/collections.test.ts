import { describe, expect, it } from 'vitest';
import type { Filed } from './fixtures/filed.js';
import { expectSameInAnyOrder, groupsOf } from './fixtures/groups-of.js';
import { HARBOUR, ORCHARD, SAME_EVENT, TRAM } from './fixtures/texts.js';

const HARBOUR_WALL = { name: 'harbour', text: HARBOUR, headline: 'Northern pier to close for eighteen months' };
const FROST = { name: 'frost', text: ORCHARD, headline: 'Frost takes most of the apple blossom' };
const FREE_TRAM = { name: 'tram', text: TRAM, headline: 'Free trams on Sundays' };

const collected = (name: string, ...parts: readonly { readonly text: string }[]) => ({
  name,
  text: parts.map(({ text }) => text).join('\n\n'),
  headline: 'The week in the provinces',
});

const cut = (text: string, from: number, to: number) => text.split('\n\n').slice(from, to).join('\n\n');

describe('a collection and the articles that it holds', () => {
  it.each([
    ['two', [HARBOUR_WALL, FROST]],
    ['two, the longer one last', [FROST, HARBOUR_WALL]],
    ['three', [FREE_TRAM, HARBOUR_WALL, FROST]],
    [
      'two, with words of its own before, between and after',
      [
        { text: 'Here is what moved the provinces this week, from the coast to the valleys, for readers in a hurry.' },
        HARBOUR_WALL,
        { text: 'And inland, where the nights were cold:' },
        FROST,
        { text: 'Write to us about your week; the best letters are printed in the next number.' },
      ],
    ],
  ] as [string, Filed[]][])('%s: each is an article of its own', (_, parts) => {
    const articles = parts.filter(({ name }) => name);
    expect(groupsOf([...articles, collected('week', ...parts)])).toEqual(
      [...articles.map(({ name }) => [name]), ['week']].sort(),
    );
  });

  it('texts cut from a part follow the part, a copy of the collection follows the collection', () => {
    const list = [
      HARBOUR_WALL,
      FROST,
      { name: 'harbour, cut', text: cut(HARBOUR, 0, 4), headline: 'Pier to close' },
      { name: 'frost, brief', text: `${ORCHARD.slice(0, 180)}…`, headline: 'Frost', form: 'brief' as const },
      collected('week', HARBOUR_WALL, FROST),
      { ...collected('week again', HARBOUR_WALL, FROST, { text: 'Copyright Coast Media.' }) },
    ];
    expect(groupsOf(list)).toEqual([
      ['frost', 'frost, brief'],
      ['harbour', 'harbour, cut'],
      ['week', 'week again'],
    ]);
  });

  it('an updated part is joined with the part, though the collection has the old text', () => {
    const news =
      'The regional court in Halvorsund has since received a first appeal, which it will hear before summer.';
    const update = {
      name: 'update',
      text: [cut(HARBOUR, 0, 1), news, cut(HARBOUR, 1, 8)].join('\n\n'),
      headline: 'Appeal against closing of pier',
    };
    expect(groupsOf([HARBOUR_WALL, FROST, update, collected('week', HARBOUR_WALL, FROST)])).toEqual([
      ['frost'],
      ['update', 'harbour'],
      ['week'],
    ]);
  });

  it('one article in two collections is swallowed by neither', () => {
    const list = [
      HARBOUR_WALL,
      FROST,
      FREE_TRAM,
      collected('first', HARBOUR_WALL, FROST),
      collected('second', HARBOUR_WALL, FREE_TRAM),
    ];
    expect(groupsOf(list)).toEqual([['first'], ['frost'], ['harbour'], ['second'], ['tram']]);
  });

  it('articles on other subjects that were not parted, under the first one’s headline', () => {
    const unparted = { ...collected('unparted', HARBOUR_WALL, FROST), headline: HARBOUR_WALL.headline };
    expect(groupsOf([HARBOUR_WALL, FROST, unparted])).toEqual([['frost'], ['harbour'], ['unparted']]);
  });

  it('any order of the cards gives the same groups', () => {
    expectSameInAnyOrder([
      HARBOUR_WALL,
      FROST,
      FREE_TRAM,
      { name: 'event', text: SAME_EVENT },
      { name: 'cut', text: cut(TRAM, 0, 2) },
      collected('first', HARBOUR_WALL, FROST),
      collected('all', FREE_TRAM, HARBOUR_WALL, FROST),
    ]);
  });
});

describe('no collection', () => {
  const together = (...list: readonly Filed[]) => groupsOf(list).length === 1;

  it('an article of which excerpts stand under other headlines', () => {
    const first = { name: 'first', text: cut(HARBOUR, 0, 3), headline: 'Commission votes' };
    const brief = { name: 'brief', text: cut(HARBOUR, 0, 1), headline: 'Pier closes', form: 'brief' as const };
    expect(together(HARBOUR_WALL, first, brief)).toBe(true);
  });

  it('a newspaper’s longer version of a wire story', () => {
    const own = cut(SAME_EVENT, 2, 4);
    const longer = { name: 'longer', text: [HARBOUR, own].join('\n\n'), headline: 'Skippers fear for the fleet' };
    expect(together(HARBOUR_WALL, longer)).toBe(true);
  });

  it('a long report and the short box in it', () => {
    const box = { name: 'box', text: cut(ORCHARD, 3, 4), headline: 'Juice' };
    const longer = { name: 'longer', text: [HARBOUR, box.text].join('\n\n'), headline: 'Pier to close' };
    expect(groupsOf([HARBOUR_WALL, box, longer])).toEqual([['box'], ['longer', 'harbour']]);
  });

  it('an article and its two pages, of which the second stands under a subhead', () => {
    const pages = [
      `The airport of Halvorsund will lose its only route to the capital in October, the airline Norwing said on Monday, because too few passengers fly in winter.

      Norwing has served the airport for eleven years. The airline asked the region for a subsidy in spring, but the regional council refused to pay for a route that, it said, passengers had left long ago.

      The airport's director, Henrik Sund, said the decision of the airline had come as a surprise. He would ask other airlines before the winter, he added.`,
      `Passengers at the airport on Tuesday blamed the regional council. Without the subsidy, they said, the airline had no choice, and the capital is nine hours away by train.

      Henrik Sund hopes for a route that the airline would fly in summer alone. Norwing did not rule it out, but the regional council would have to decide on the subsidy by October.

      Halvorsund has had an airport since 1961. In its best winter, eighteen years ago, ninety thousand passengers flew to the capital from there.

      The regional council meets in the first week of September. Its chair said on the radio that a subsidy for an empty aircraft helped nobody, and that the money would be better spent on the road to the coast, where the buses stand in the snow each January and the shops wait for their goods.`,
    ];
    const whole = { name: 'whole', text: pages.join('\n\n'), headline: 'Halvorsund loses its flights' };
    const [one, two] = pages.map((text, i) => ({ name: `page ${i + 1}`, text, headline: whole.headline }));
    const under = { ...two!, headline: 'Passengers blame the council' };
    const wholeWith = (...others: Filed[]) => groupsOf([whole, ...others]).find(([first]) => first === 'whole');
    expect(wholeWith(one!, two!)).toContain('page 1');
    expect(wholeWith(one!, under)).toContain('page 1');
  });
});
