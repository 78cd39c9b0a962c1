import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOf } from '../liken/likeness.js';
import { packedKey } from '../liken/packed-key.js';
import type { ArticleId, Day, DumpPath, StoryId } from '../model/brand.js';
import type { Card, Notes } from '../model/card.js';
import type { Clipping, Published } from '../model/clipping.js';
import { dayAt, dayNumber } from '../text/calendar.js';
import { hash32 } from '../text/hash.js';
import { inOrder } from '../text/order.js';
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
  readonly dump?: string;
  readonly record?: number;
  readonly story?: string;
}

const keysOf = (text: string) =>
  [...new Set(words(text))]
    .filter((word) => word.length > 3)
    .map((word) => packedKey({ hash: hash32(word), weight: 1, naming: false }));

type SubjectCard = Card & Pick<Notes, 'subject'>;

function cardOf({
  headline = 'A report',
  body,
  seen = [],
  day,
  captured,
  source,
  dump = 'a.txt',
  record,
}: Told): SubjectCard {
  const clipping = clippingOf({
    body,
    seen,
    captured: (captured ?? null) as Day | null,
    headline: { text: headline, origin: 'stated', lines: [[1, 1]] },
  });
  const stated: Clipping['stated'] = { ...clipping.stated, published: (day ?? null) as Day | null };
  const card: Partial<SubjectCard> = {
    headline: clipping.headline,
    lines: clipping.lines,
    captured: clipping.captured,
    source: source ?? null,
    dump: dump as DumpPath,
    record: record ?? null,
    dates: dateFacts({ ...clipping, stated }),
    subject: keysOf([headline, ...body].join(' ')),
  };
  return card as SubjectCard;
}

function settle(told: readonly Told[]) {
  // As the pipeline does: articles come in order of their ids.
  const articles = told
    .map((report) => ({
      id: report.id as ArticleId,
      cards: [cardOf(report)],
      story: (report.story ?? null) as StoryId | null,
    }))
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
    expect(found.basis).toBe('none');
  });

  it('takes the day that a text names as past for the earliest, where nothing tells more', () => {
    const found = settle([{ id: 'a', body: ['It opened on May 3, 2019, with a parade.'] }])('a');
    expect([found.earliest, found.best, found.latest]).toEqual(['2019-05-03', null, null]);
    expect(found.evidence.map(({ says }) => says)).toEqual(['told on 2019-05-03 or later']);
  });

  it('knows of a silent text that it was published by its capture', () => {
    const found = settle([{ id: 'a', body: ['The harbour was dredged.'], captured: '2031-03-05' }])('a');
    expect(found).toMatchObject({ earliest: null, best: null, latest: '2031-03-05', basis: 'inferred' });
    expect(found.evidence.map(({ says }) => says)).toEqual(['was captured on 2031-03-05: published by then']);
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

  it('believes a year that opens the text, though the archive and its likes are of another', () => {
    const body = [
      'Mount Tarn, 30 Aug. 1931. Vintner8 has won the cellar8 dispute of Mount8 over Tarn8. In 1935 it was sold.',
    ];
    const found = settle([...archive(40), { id: 'a', headline: 'Vintner8 wins cellar8 dispute', body }])('a');
    expect(found.best).toBe('1931-08-30');
    expect(found.evidence[0]).toMatchObject({ says: 'sent on 1931-08-30' });
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
      {
        id: 'ahead',
        headline: 'Vintner8 wins cellar8 dispute',
        body: ['The court in Tarn8 will hear Vintner8 on Wednesday over the cellar8 of Mount8, its clerk said.'],
      },
    ]);
    expect(found('morning').best).toBe('2031-03-11');
    expect(found('night').best).toBe('2031-03-11');
    expect(found('ahead').earliest! <= '2031-03-11' && found('ahead').latest! >= '2031-03-12').toBe(true);
  });

  it('gives no day to a text that looks back a month to what a dated one reports', () => {
    const event = 'The jury of the Elna lantern prize chose the weaver Runa Stahl of Quay Street';
    const news = { id: 'a', headline: 'Weaver wins lantern prize', body: [`${event}.`], day: '2031-03-20', story: 's' };
    const later = (words: string) => ({
      id: 'b',
      headline: 'The weaver of Elna',
      body: [`${event}${words}.`],
      story: 's',
    });
    expect(settle([...archive(40), news, later('')])('b').best).toBe('2031-03-20');
    const found = settle([...archive(40), news, later(' last month')])('b');
    expect(found).toMatchObject({ best: null, basis: 'inferred' });
    expect(found.earliest! <= '2031-03-20' && found.latest! > '2031-05-10').toBe(true);
    expect(found.evidence.map(({ says }) => says)).toContain(
      'much the same as “Weaver wins lantern prize” of 2031-03-20',
    );
  });

  it('lets two reports of one story settle each other', () => {
    const words = 'Dredgers of the Elna harbour guild stopped all barges below Quay Street';
    const dated = {
      id: 'a',
      headline: 'Dredgers stop barges at Elna',
      body: [`${words}, the port said Sunday.`, 'They met last week.', 'On Friday a first ship was turned away.'],
      seen: ['Barges at the harbour of Elna, Tuesday, Jan. 16, 2024.'],
    };
    const bare = { id: 'b', headline: 'Barges stopped', body: [`${words} on Saturday night.`] };
    expect(settle([dated, bare])('b').best).toBe(null);
    const told = settle([
      { ...dated, story: 's' },
      { ...bare, story: 's' },
    ]);
    expect(told('a').best).toBe('2024-01-21');
    expect(told('b').best).toBe('2024-01-21');
    expect(told('b').evidence.map(({ says }) => says)).toContain(
      'of one story with “Dredgers stop barges at Elna”, told about 2024-01-21',
    );
  });

  it('lets no two undated texts prove each other', () => {
    const words = 'Dredgers of the Elna harbour guild stopped all barges below Quay Street';
    const report = (id: string, n: number): Told => ({
      id,
      headline: `Dredgers stop barges at quay ${n}`,
      body: [`${words}, the port said on Wednesday of quay ${n}.`],
      story: 's',
    });
    const dated = { ...report('dated', 1), day: '2031-03-12', dump: 'b.txt' };
    const found = settle([...archive(40), dated, report('a', 2), report('b', 3), report('c', 4)]);
    const named = (id: string) => found(id).evidence.map(({ says }) => says ?? '');
    const quays = { a: 2, b: 3, c: 4 };
    for (const [one, n] of Object.entries(quays)) {
      expect(named(one)).toContain('much the same as “Dredgers stop barges at quay 1” of 2031-03-12');
      for (const [other, m] of Object.entries(quays))
        if (named(one).some((says) => says.includes(`quay ${m}”`)))
          expect(named(other).filter((says) => says.includes(`quay ${n}”`))).toEqual([]);
    }
  });

  it('keeps a text near those that were scraped together with it', () => {
    const told = [
      { id: 'a', day: '2031-03-05', body: ['A court ruled.'], dump: 'monday.txt' },
      { id: 'b', headline: 'Fishers land', day: '2031-03-07', body: ['Fishers landed.'], dump: 'monday.txt' },
      { id: 'c', day: '2012-03-07', body: ['A mill closed.'], dump: 'old.txt' },
      { id: 'near', body: ['The harbour was dredged on Friday.'], dump: 'monday.txt' },
      { id: 'far', body: ['The harbour was dredged on Friday.'], dump: 'old.txt' },
    ];
    const near = settle(told)('near');
    expect(near.earliest! > '2031-01-01' && near.latest! < '2031-06-01').toBe(true);
    expect(near.evidence.map(({ says }) => says)).toContain('scraped together with “Fishers land” of 2031-03-07');
    expect(settle(told)('far').earliest).toBe(null);
  });

  it('hears what was scraped together in a large archive, whatever the dump of the others', () => {
    const others = archive(40).map((report) => ({ ...report, dump: 'all.jsonl' }));
    const old = Array.from(
      { length: 8 },
      (_, at): Told => ({
        id: `old${at}`,
        day: dayAt(dayNumber('2019-07-01' as Day) + at),
        body: [`A mill${at} closed.`],
        dump: 'july.txt',
      }),
    );
    const body = ['The ferry was painted green.'];
    const ferry = { headline: 'Green ferry', body };
    const found = settle([
      ...others,
      ...old,
      { id: 'a', ...ferry, dump: 'july.txt' },
      { id: 'b', ...ferry, dump: 'x.txt' },
    ]);
    expect(found('a').latest! < '2019-12-31').toBe(true);
    expect(found('b').earliest! > '2030-06-01').toBe(true);
  });

  it('counts days from another text’s count, or from the beginning that the text names', () => {
    const strike = 'The strike of the Elna harbour pilots over the night tariff went into its';
    const found = settle([
      ...archive(40),
      { id: 'dated', headline: 'Pilots stay out', day: '2031-03-19', body: [`${strike} 38th day.`] },
      { id: 'a', body: [`${strike} 41st day.`] },
      { id: 'b', body: ['Bakers of Ulm have been out since March 20, 2031; it was the 10th day, they said.'] },
    ]);
    expect(found('a').best).toBe('2031-03-22');
    expect(found('a').evidence.map(({ says }) => says)).toContain(
      'counts 41 days from the same day as “Pilots stay out” of 2031-03-19',
    );
    expect(found('b').best).toBe('2031-03-29');
  });

  describe('knows of a row of records', () => {
    /** Thirty dated reports, one every other day, and after the tenth of the row one without a day. */
    const row = (days: readonly number[]) => {
      const reports = archive(60).filter((_, at) => at % 2 === 0);
      const dated = days.map((at, record) => ({ ...reports[at]!, dump: 'a.jsonl', record: record * 2 + 1 }));
      return (record: number) => settle([...dated, { ...silent, dump: 'a.jsonl', record }])('silent');
    };
    const silent = { id: 'silent', body: ['The harbour was dredged.'] };
    const ascending = Array.from({ length: 30 }, (_, at) => at);
    const width = ({ earliest, latest }: Published) => dayNumber(latest!) - dayNumber(earliest!);

    it('that is in order of time', () => {
      const found = row(ascending)(20);
      expect(width(found)).toBeLessThanOrEqual(4);
      expect(found.earliest! >= '2031-03-20' && found.latest! <= '2031-03-25').toBe(true);
      expect(found.evidence.map(({ says }) => says)).toContain(
        'stands between “Vintner18 wins cellar18 dispute” of 2031-03-21 and “Vintner20 wins cellar20 dispute” of 2031-03-23 in a row that is in order of time',
      );
    });

    it('whose undated texts tell each other that none stands before the one above it', () => {
      const reports = archive(60);
      const dated = [...reports.slice(0, 20), ...reports.slice(40)].map((report, at) => ({
        ...report,
        dump: 'a.jsonl',
        record: at < 20 ? at + 1 : at + 4,
      }));
      const sent = { id: 'sent', body: ['PORT ELNA, March 30 - The quay of Tarn was closed.'] };
      const undated = (told: readonly Told[]) =>
        told.map((one, at) => ({ ...one, id: `undated${at}`, dump: 'a.jsonl', record: 21 + at }));
      const found = settle([...dated, ...undated([silent, sent, silent])]);
      expect(found('undated1').best).toBe('2031-03-30');
      expect(found('undated0').latest! <= '2031-03-31').toBe(true);
      expect(found('undated2').earliest! >= '2031-03-29').toBe(true);
      expect(found('undated2').evidence.map(({ says }) => says)).toContain(
        'stands in that row beside “A report”, probably of 2031-03-30',
      );
    });

    it('with the newest first', () => {
      const found = row([...ascending].reverse())(20);
      expect(width(found)).toBeLessThanOrEqual(4);
      expect(found.earliest! >= '2031-04-08' && found.latest! <= '2031-04-13').toBe(true);
    });

    it('that is in no order, which tells nothing', () => {
      const found = row(ascending.map((at) => (at * 11) % 30))(20);
      expect(width(found)).toBeGreaterThan(20);
      expect(found.evidence.map(({ says }) => says)).toEqual([
        expect.stringMatching(/^tells no year: \d+ of 30 dated articles of the archive are of these days$/),
      ]);
    });

    it('at whose end stands what a table sorted by its days had none for', () => {
      expect(width(row(ascending)(99))).toBeGreaterThan(20);
    });
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

  it('takes a stated day that lies after the capture of another edition for that of a reprint', () => {
    const text = { id: 'a', body: ['The harbour was dredged.'] };
    const reprint = cardOf({ ...text, day: '2031-03-09' });
    const scraped = cardOf({ ...text, captured: '2031-03-05' });
    const settled = (cards: SubjectCard[]) =>
      settleDates([{ id: 'a' as ArticleId, cards, story: null }], likenessOf(cards.slice(0, 1).map((c) => c.subject)));
    expect(settled([reprint, scraped]).get('a' as ArticleId)).toMatchObject({ best: null, latest: '2031-03-05' });
    const first = cardOf({ ...text, day: '2031-03-04' });
    expect(settled([reprint, scraped, first]).get('a' as ArticleId)!.best).toBe('2031-03-04');
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
          expect(found.basis).toBe(days.length ? 'inferred' : 'none');
          if (days.length) expect(found.evidence).not.toEqual([]);
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
