import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOf } from '../liken/likeness.js';
import type { ArticleId, Day } from '../model/brand.js';
import { cardOf, reportsOf } from './fixtures/reports.js';
import { stories } from './stories.js';

interface Told {
  readonly id: string;
  readonly headline: string;
  readonly body: readonly string[];
  readonly day?: string;
}

const grouped = (told: readonly Told[]) => {
  const articles = told.map((report) => ({
    id: report.id as ArticleId,
    cards: [cardOf({ ...report, day: (report.day ?? null) as Day | null })],
  }));
  return stories(articles, likenessOf(articles.map(({ cards }) => cards[0]!.subject)))
    .map((ids) => [...ids].sort().join(' '))
    .sort();
};

const FERRY: Told[] = [
  {
    id: 'f1',
    headline: 'Ferry Runs Aground Off Port Elna',
    body: [
      'The ferry Sea Lark ran aground off Port Elna on Monday with 212 people aboard, Captain Ruth Amberley said.',
      'The Elna coast guard took all passengers off the Sea Lark by noon.',
    ],
  },
  {
    id: 'f2',
    headline: '212 Saved as Sea Lark Strikes Reef',
    body: [
      'All 212 people aboard the Sea Lark were saved after the ferry struck a reef near Port Elna, the coast guard said.',
      'Captain Ruth Amberley was the last to leave.',
    ],
  },
];
const BUDGET: Told[] = [
  {
    id: 'b1',
    headline: 'Parliament Passes Budget After Night of Talks',
    body: [
      'Lawmakers in Norvale passed a budget of 41.7 billion crowns early Friday, ending a fight over school meals.',
      'Finance Minister Otto Lindqvist called the Norvale vote a relief.',
    ],
  },
  {
    id: 'b2',
    headline: 'Lindqvist Wins Budget Vote',
    body: [
      'Finance Minister Otto Lindqvist won his budget of 41.7 billion crowns by two votes in Norvale.',
      'School meals stay free under the Norvale budget.',
    ],
  },
];
const ALONE: Told = {
  id: 'a1',
  headline: 'Museum Buys Rare Clock',
  body: ['A museum in Tessmark bought a clock made in 1711 for a sum it would not name.'],
};

describe('stories', () => {
  it('groups the reports of each event and leaves the others alone', () => {
    expect(grouped([...FERRY, ...BUDGET, ALONE])).toEqual(['b1 b2', 'f1 f2']);
  });

  it('gives the same groups in any order', () => {
    const all = [...FERRY, ...BUDGET, ALONE, ...reportsOf('Amberville', 'Ines Carrow', 12)];
    const expected = grouped(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(grouped([...shuffled].sort((a, b) => (a.id < b.id ? -1 : 1)))).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('parts two events of one kind by their names and numbers', () => {
    const one = reportsOf('Amberville', 'Ines Carrow', 9);
    const two = reportsOf('Westmark', 'Paul Tiernan', 9);
    expect(grouped([...one, ...two])).toEqual(
      [one, two].map((event) =>
        event
          .map(({ id }) => id)
          .sort()
          .join(' '),
      ),
    );
  });

  it('keeps like reports apart that were published weeks from each other', () => {
    const [first, second] = FERRY as [Told, Told];
    const days = (a: string, b: string) => grouped([{ ...first, day: a }, { ...second, day: b }, ALONE, ...BUDGET]);
    expect(days('2031-03-03', '2031-03-04')).toContain('f1 f2');
    expect(days('2031-03-03', '2031-06-04')).not.toContain('f1 f2');
  });

  it('takes any texts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.array(fc.string({ unit: 'binary' })))), (texts) => {
        const ids = grouped(texts.map(([headline, body], at) => ({ id: `t${at}`, headline, body }))).flatMap((group) =>
          group.split(' '),
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
