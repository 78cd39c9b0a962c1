import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFrom } from './calendar.js';
import { writtenDates } from './written-dates.js';

/** "words=readings" of each date found; a missing part is `?`. */
const read = (text: string) =>
  writtenDates(text).map(
    ({ from, to, readings }) =>
      `${text.slice(from, to)}=${readings.map(({ year, month, day }) => [year ?? '?', month ?? '?', day ?? '?'].join('-')).join(' or ')}`,
  );

describe('writtenDates', () => {
  it.each([
    ['Published 3:14 PM EST, Tue January 4, 2022', ['January 4, 2022=2022-1-4']],
    ['Last updated: 2023/12/20 at 8:39 AM', ['2023/12/20=2023-12-20']],
    ['By A. Writer • 05/26/22 4:20pm', ['05/26/22=2022-5-26']],
    ['Stand: 08.07.2026 05:00 Uhr', ['08.07.2026=2026-7-8 or 2026-8-7']],
    ['12. MÄR 2025 18:03', ['12. MÄR 2025=2025-3-12']],
    ['Publié le 1er août 2023 à 14h52', ['1er août 2023=2023-8-1']],
    ['25 de mayo de 2025 16:51 h', ['25 de mayo de 2025=2025-5-25']],
    ['12 марта 2023 г.', ['12 марта 2023=2023-3-12']],
    ['20 Nisan 2026•Güncelleme: 21 Nisan 2026', ['20 Nisan 2026=2026-4-20', '21 Nisan 2026=2026-4-21']],
    ['2024年04月24日23:52', ['2024年04月24日=2024-4-24']],
    ['2023. 12. 20. 오후', ['2023. 12. 20=2023-12-20']],
    ['٢٢ ديسمبر ٢٠٢٣', ['٢٢ ديسمبر ٢٠٢٣=2023-12-22']],
    ['2023. december 20.', ['2023. december 20=2023-12-20']],
    ['22 Dec 202322 Dec 2023', ['22 Dec 2023=2023-12-22', '22 Dec 2023=2023-12-22']],
    ['March 24 - April 3', ['March 24=?-3-24', 'April 3=?-4-3']],
    ['20-Dec-2023', ['20-Dec-2023=2023-12-20']],
    ['WASHINGTON, Jan. 6 —', ['Jan. 6=?-1-6']],
    ['in September 2019 and in 2020', ['September 2019=2019-9-?', '2020=2020-?-?']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'you may 5 may be right, 2 out of 3, 7 set off',
    'chapter 4, 6 people, 4.34pm',
    '192.168.1.10',
    '31.02. and 30/02/2023',
    'version 10.15.7.2',
  ])('finds no day in %s', (text) => {
    expect(writtenDates(text).filter(({ readings }) => readings[0]!.day !== null)).toEqual([]);
  });

  it('finds only days that exist, in order, whatever the text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('31', 'Feb', '.', '/', ' ', '2023', '13', 'June', '年', '月', '日', '0', 'de', '-', '١', "'"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { from, to, readings } of writtenDates(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
          for (const { year, month, day } of readings)
            if (month && day) expect(dayFrom(year ?? 2000, month, day)).not.toBeNull();
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
