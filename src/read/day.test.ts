import { describe, expect, it } from 'vitest';
import { writtenDay } from './day.js';

describe('writtenDay', () => {
  it.each([
    '2021-09-03',
    ' 2021-09-03T23:59:59-11:00',
    '2021-09-03 10:00:00+00:00',
    '2021-9-3',
    '20210903',
    'September 3, 2021',
    '3 Sep 2021',
    'Fri, 03 Sep 2021 10:00:00 GMT',
    'Friday, September 3, 2021 at 10:30 AM EDT',
    '03 septembre 2021',
    '2021年9月3日',
    '1630663200',
    '1630663200.25',
    '1630663200000',
  ])('reads %s', (text) => {
    expect(writtenDay(text)).toBe('2021-09-03');
  });
  it('reads a day that can be no month', () => {
    expect(writtenDay('13/05/2021')).toBe('2021-05-13');
  });
  it.each([
    null,
    '',
    'yesterday',
    '2021',
    'Sept 2021',
    '2021-02-30',
    '20211303',
    '31 Sep 2021',
    '04/05/2021',
    '3 Sep 2021, updated 4 Sep 2021',
    '0',
  ])('does not guess from %s', (text) => {
    expect(writtenDay(text)).toBeNull();
  });
});
