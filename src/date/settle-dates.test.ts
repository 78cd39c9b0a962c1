import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId, Day } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Clipping } from '../model/clipping.js';
import { dayAt, dayNumber } from '../text/calendar.js';
import { hash32 } from '../text/hash.js';
import { likenessOf } from '../text/likeness.js';
import { inOrder } from '../text/order.js';
import { packedKey } from '../text/subject-keys.js';
import { words } from '../text/words.js';
import { dateFacts } from './date-facts.js';
import { clippingOf } from './fixtures/clipping.js';
import { settleDates } from './settle-dates.js';

interface Told {
  readonly id: string;
  readonly headline?: string;
  readonly body: readonly string[];
  readonly seen?: readonly string[];
  readonly day?: string;
  readonly captured?: string;
  readonly source?: string;
}

const keysOf = (text: string) =>
  [...new Set(words(text))]
    .filter((word) => word.length > 3)
    .map((word) => packedKey({ hash: hash32(word), weight: 1, naming: false }));

function cardOf({ headline = 'A report', body, seen = [], day, captured, source }: Told): Card {
  const clipping = clippingOf({
    body,
    seen,
    captured: (captured ?? null) as Day | null,
    headline: { text: headline, origin: 'stated', lines: [[1, 1]] },
  });
  const stated: Clipping['stated'] = { ...clipping.stated, published: (day ?? null) as Day | null };
  const card: Partial<Card> = {
    headline: clipping.headline,
    lines: clipping.lines,
    captured: clipping.captured,
    source: source ?? null,
    dates: dateFacts({ ...clipping, stated }),
    subject: keysOf([headline, ...body].join(' ')),
  };
  return card as Card;
}

function settle(told: readonly Told[]) {
  // As the pipeline does: articles come in order of their ids.
  const articles = told
    .map((report) => ({ id: report.id as ArticleId, cards: [cardOf(report)], story: null }))
    .sort((a, b) => inOrder(a.id, b.id));
  const settled = settleDates(articles, likenessOf(articles.map(({ cards }) => cards[0]!.subject)));
  return (id: string) => settled.get(id as ArticleId)!;
}

/** Invented dated news, one report a day from a Monday on, each of its own subject. */
const archive = (count: number): Told[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `dated${at}`,
    day: dayAt(dayNumber('2031-03-03' as Day) + at),
    headline: `Vintner${at} wins cellar${at} dispute`,
    body: [`A court in Tarn${at} ruled for Vintner${at} over the cellar${at} of Mount${at}.`],
  }));

describe('settleDates', () => {
  it('keeps a stated day', () => {
    const found = settle([{ id: 'a', body: ['Told on Monday.'], day: '2031-03-05' }])('a');
    expect([found.earliest, found.best, found.latest, found.basis]).toEqual([
      '2031-03-05',
      '2031-03-05',
      '2031-03-05',
      'stated',
    ]);
  });

  it('finds the day from a dated picture, a weekday and "last week"', () => {
    const found = settle([
      {
        id: 'a',
        body: [
          'The port authority of Elna said Sunday that the harbour would be dredged.',
          'Engineers met in Elna last week.',
          'On Friday a first ship was turned away.',
        ],
        seen: ['Engineers at the harbour of Elna, Tuesday, Jan. 16, 2024.'],
      },
    ])('a');
    expect(found.best).toBe('2024-01-21');
    expect(found.basis).toBe('inferred');
    expect(found.evidence.map(({ says }) => says)).toEqual(
      expect.arrayContaining(['the picture was taken on 2024-01-16: not told before', 'told on Sunday or soon after']),
    );
  });

  it('gives no last day where a picture alone is dated', () => {
    const found = settle([{ id: 'a', body: ['The harbour was dredged.'], seen: ['The harbour, June 8, 2025.'] }])('a');
    expect([found.earliest, found.best, found.latest]).toEqual(['2025-06-08', null, null]);
  });

  it('invents no year, but shows the month that the words tell', () => {
    const found = settle([
      {
        id: 'a',
        body: ['The talks follow last month’s meeting.', 'The two met in Beijing in September after a parade.'],
      },
    ])('a');
    expect([found.earliest, found.best, found.latest]).toEqual([null, null, null]);
    expect(found.evidence[0]).toMatchObject({ lines: [2, 2], says: expect.stringContaining('published in October') });
  });

  it('knows nothing of a text that says nothing', () => {
    expect(settle([{ id: 'a', body: ['The harbour was dredged.'] }])('a')).toMatchObject({
      basis: 'none',
      evidence: [],
    });
  });

  it('reads the year of a dateline from the archive', () => {
    const wire = {
      id: 'a',
      body: ['PORT ELNA, March 9 - Vintner6 has lost the cellar6 dispute, the court of Tarn6 said.'],
    };
    expect(settle([...archive(40), wire])('a').best).toBe('2031-03-09');
  });

  it('dates a text by its dated neighbours and its weekday', () => {
    const body = ['The court in Tarn8 heard Vintner8 on Tuesday over the cellar8 of Mount8.'];
    const found = settle([...archive(40), { id: 'a', headline: 'Vintner8 wins cellar8 dispute', body }])('a');
    expect(found.best).toBe('2031-03-11');
    expect(found.evidence.map(({ says }) => says)).toContain(
      'much the same as “Vintner8 wins cellar8 dispute” of 2031-03-11',
    );
  });

  it('tells a report of last night from one of the day', () => {
    const text = (weekday: string) => ({
      headline: 'Vintner8 wins cellar8 dispute',
      body: [`The court in Tarn8 heard Vintner8 ${weekday} over the cellar8 of Mount8, its clerk said.`],
    });
    const found = settle([
      ...archive(40),
      { id: 'morning', ...text('on Tuesday morning') },
      { id: 'night', ...text('on Monday night') },
      { id: 'ahead', headline: 'Vintner8', body: ['The court in Tarn8 will hear Vintner8 on Wednesday over Mount8.'] },
    ]);
    expect(found('morning').best).toBe('2031-03-11');
    expect(found('night').best).toBe('2031-03-11');
    expect((found('ahead').best ?? '9') <= '2031-03-12').toBe(true);
  });

  it('gives no interval that is wider than a year', () => {
    const years = Array.from(
      { length: 60 },
      (_, at): Told => ({
        id: `dated${at}`,
        day: dayAt(dayNumber('2021-01-01' as Day) + at * 60),
        body: [`Cellar${at} opened.`],
      }),
    );
    const found = settle([...years, { id: 'a', body: ['The harbour was dredged on Monday.'] }])('a');
    const width = found.latest && found.earliest ? dayNumber(found.latest) - dayNumber(found.earliest) : 0;
    expect(width).toBeLessThanOrEqual(366);
  });

  it('is never later than the capture', () => {
    const text = { body: ['PORT ELNA, March 9 - The cellar6 dispute of Vintner6 is over, the court of Tarn6 said.'] };
    const found = settle([...archive(40), { id: 'a', ...text, captured: '2031-03-06' }])('a');
    for (const day of [found.earliest, found.best, found.latest]) expect((day ?? '') <= '2031-03-06').toBe(true);
  });

  it('gives the same whatever the order, and days that exist, in order', () => {
    const piece = fc.constantFrom(
      'said Monday.',
      'Jan. 14',
      '2031',
      'last week',
      'cellar4 ',
      'Vintner9 ',
      'in September ',
      'March 12, 2031 ',
      'will meet on Friday ',
      'Tarn22 ',
      'its 40th day ',
      'Feb. 29 ',
      'over the weekend ',
      'x',
    );
    const telling = fc.record({
      body: fc.array(
        fc.array(piece).map((pieces) => pieces.join(' ')),
        { maxLength: 4 },
      ),
      seen: fc.array(
        fc.array(piece).map((pieces) => pieces.join(' ')),
        { maxLength: 2 },
      ),
      captured: fc.option(fc.constantFrom('2031-03-20', '2030-01-01'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(telling, { minLength: 1, maxLength: 6 }), (texts) => {
        const told = [
          ...archive(25),
          ...texts.map(
            ({ body, seen, captured }, at): Told => ({ id: `t${at}`, body, seen, ...(captured ? { captured } : {}) }),
          ),
        ];
        const [one, other] = [settle(told), settle([...told].reverse())];
        texts.forEach(({ captured }, at) => {
          const found = one(`t${at}`);
          expect(other(`t${at}`)).toEqual(found);
          const days = [found.earliest, found.best, found.latest].filter((day) => day !== null);
          expect([...days].sort()).toEqual(days);
          for (const day of days) {
            expect(dayAt(dayNumber(day))).toBe(day);
            if (captured) expect(day <= captured).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});
