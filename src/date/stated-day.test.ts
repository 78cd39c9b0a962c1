import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day, DumpPath } from '../model/brand.js';
import type { Clipping } from '../model/clipping.js';
import { dayAt, dayNumber } from '../text/calendar.js';
import { afterCapture } from './after-capture.js';
import { clippingOf } from './fixtures/clipping.js';
import { statedDay } from './stated-day.js';

const stated = (lines: string[], more: Partial<Clipping> = {}) =>
  statedDay(clippingOf({ dates: lines, body: ['The harbour of Port Elna was closed and reopened.'], ...more }));

describe('statedDay', () => {
  it.each([
    [['Published 3:14 PM EST, Tue January 4, 2022'], '2022-01-04'],
    [['Updated: Dec. 23, 2023, 4:53 a.m.|', 'Published: Dec. 21, 2023, 4:50 a.m.'], '2023-12-21'],
    [['19 December 2023', 'Last modified on Fri 22 Dec 2023 20.26 CET'], '2023-12-19'],
    [['5 gennaio 2025 ( modifica il 6 gennaio 2025 | 15:24)'], '2025-01-05'],
    [['2025年1月14日 01時28分 (1月15日 01時40分更新)'], '2025-01-14'],
    [['04/05/2024 05:00 AM EST'], '2024-04-05'],
    [['Saturday, 04/05/2024'], '2024-05-04'],
    [['04.05.2024, 20.15 Uhr'], '2024-05-04'],
    [['04/05/2024 - 16:38 CET'], '2024-05-04'],
    [['Posted: Aug 08, 2024 4:00 AM | Last Updated: August 9'], '2024-08-08'],
  ])('reads %j as %s', (lines, day) => {
    const found = stated(lines);
    expect([found.earliest, found.best, found.latest, found.basis]).toEqual([day, day, day, 'stated']);
    expect(found.evidence[0]!.lines).toHaveLength(2);
  });

  it('leaves an interval where day and month may be exchanged', () => {
    const { earliest, latest, best } = stated(['04/05/2024']);
    expect([earliest, latest, best]).toEqual(['2024-04-05', '2024-05-04', null]);
  });

  it('decides the order by the capture, another date line, or the address', () => {
    expect(stated(['04/05/2024'], { captured: '2024-04-20' as Day }).best).toBe('2024-04-05');
    expect(stated(['04/05/2024', '4 May 2024']).best).toBe('2024-05-04');
    expect(stated(['04/05/2024'], { url: 'https://news.example/2024/05/04/harbour' }).best).toBe('2024-05-04');
  });

  it('puts the day first in other languages', () => {
    expect(stated(['Publié le 04/05/2024'], { language: 'fr' }).best).toBe('2024-05-04');
  });

  it('takes an update alone for the latest day', () => {
    const { earliest, latest, best } = stated(['Updated November 5, 2023']);
    expect([earliest, latest, best]).toEqual([null, '2023-11-05', '2023-11-05']);
  });

  it('takes a day without label for a neighbour’s where it is later than the update', () => {
    expect(stated(['2025-01-24', 'Port Elna, City Desk | Updated : 19 November 2019, 09:01 AM'])).toMatchObject({
      earliest: null,
      latest: '2019-11-19',
      best: '2019-11-19',
    });
    expect(stated(['18 November 2019', 'Updated: 19 November 2019']).best).toBe('2019-11-18');
  });

  it('counts back from the capture where the line speaks of it, and says nothing where it is not known', () => {
    expect(stated(['vor 2 Tagen'], { captured: '2024-05-04' as Day }).best).toBe('2024-05-02');
    expect(stated(['22 mai à 10h'], { captured: '2024-01-04' as Day }).best).toBe('2023-05-22');
    expect(stated(['vor 2 Tagen']).basis).toBe('none');
    expect(stated(['22 mai à 10h']).basis).toBe('none');
  });

  it('reads a day in the address where no line states one', () => {
    expect(stated([], { url: 'https://news.example/world/2023/12/20/harbour-opens' }).best).toBe('2023-12-20');
    expect(stated([], { url: 'https://news.example/world/2023/12/harbour-opens' }).best).toBeNull();
  });

  it('reads a dateline that tells its year, after date lines and address, before an update', () => {
    const sent = (text: string) => ({ dateline: { text, lines: [3, 4] as const, columns: null } });
    const found = stated([], sent('PORT ELNA, Friday, May 3, 2024'));
    expect([found.earliest, found.best, found.latest, found.basis]).toEqual([
      '2024-05-03',
      '2024-05-03',
      '2024-05-03',
      'stated',
    ]);
    expect(found.evidence).toEqual([
      { lines: [3, 4], text: 'PORT ELNA, Friday, May 3, 2024', says: 'its dateline states the day' },
    ]);
    expect(stated([], sent('ELNAU, 3. Mai 2024')).best).toBe('2024-05-03');
    expect(stated([], sent('临江2024年5月3日')).best).toBe('2024-05-03');
    expect(stated(['4 May 2024'], sent('PORT ELNA, May 3, 2024')).best).toBe('2024-05-04');
    const url = 'https://news.example/2024/05/04/harbour';
    expect(stated([], { url, ...sent('PORT ELNA, May 3, 2024') }).best).toBe('2024-05-04');
    expect(stated(['Updated 5 May 2024'], { url }).best).toBe('2024-05-04');
    expect(stated(['Updated 5 May 2024'], sent('PORT ELNA, May 3, 2024')).best).toBe('2024-05-03');
    expect(stated([], sent('PORT ELNA, May 3')).basis).toBe('none');
    expect(stated([], { ...sent('PORT ELNA, May 3, 2024'), captured: '2024-05-02' as Day }).basis).toBe('none');
  });

  it('believes no record that dates a text after its capture', () => {
    const clipping = clippingOf({ dates: ['4 May 2024'], captured: '2024-05-06' as Day });
    const of = (published: string) =>
      statedDay({ ...clipping, stated: { ...clipping.stated, published: published as Day } }).best;
    expect(of('2024-05-06')).toBe('2024-05-06');
    expect(of('2024-05-07')).toBe('2024-05-04');
  });

  it('says so, and where', () => {
    const { stated: nothing } = clippingOf({});
    const told = (published: string, captured: string | null) =>
      afterCapture({
        dump: 'a.jsonl' as DumpPath,
        number: 7,
        ref: null,
        kind: 'article',
        lines: [],
        messages: [],
        stated: { ...nothing, published: published as Day, captured: captured as Day | null },
      });
    expect(told('2024-05-07', '2024-05-06')).toEqual([
      {
        level: 'warning',
        path: 'a.jsonl',
        line: null,
        text: expect.stringMatching(/^record 7: .*2024-05-07, lies after its capture on 2024-05-06/),
      },
    ]);
    expect(told('2024-05-06', '2024-05-06')).toEqual([]);
    expect(told('2024-05-06', null)).toEqual([]);
  });

  it('lets the record have the last word', () => {
    const clipping = clippingOf({ dates: ['4 May 2024'] });
    expect(statedDay({ ...clipping, stated: { ...clipping.stated, published: '2024-05-02' as Day } }).best).toBe(
      '2024-05-02',
    );
  });

  it('gives days that exist, in order, not after the capture, whatever the lines say', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('31', 'Feb ', '.', '/', ' ', '2023', '12', 'June ', 'Updated ', '2 days ago', '29', 'Published'),
    );
    const captured = fc.option(fc.integer({ min: 0, max: 30000 }).map(dayAt));
    fc.assert(
      fc.property(fc.array(fc.array(piece)), captured, (lines, limit) => {
        const { earliest, best, latest } = stated(
          lines.map((line) => line.join('')),
          { captured: limit },
        );
        const days = [earliest, best, latest, limit].filter((day) => day !== null);
        for (const day of days) expect(dayAt(dayNumber(day))).toBe(day);
        expect([...days].sort()).toEqual(days);
      }),
    );
  });
});
