import { describe, expect, it } from 'vitest';
import { dayAt, dayFrom, dayNumber, daysAgo, isEnglishMonth, monthOf, weekdayAt, weekdayOf } from './calendar.js';

describe('the calendar', () => {
  it.each([
    ['Sept.', 9],
    ['März', 3],
    ['décembre', 12],
    ['сентября', 9],
    ['Şubat', 2],
    ['grudnia', 12],
    ['ديسمبر', 12],
    ['Ago', 8],
    ['marched', null],
  ])('knows the month %s', (word, month) => {
    expect(monthOf(word)).toBe(month);
  });

  it.each([
    ['Tues.', 2],
    ['Mittwoch', 3],
    ['sábado', 6],
    ['среда', 3],
    ['Sundae', null],
  ])('knows the weekday %s', (word, weekday) => {
    expect(weekdayOf(word)).toBe(weekday);
  });

  it('tells English months from others', () => {
    expect(['Sept', 'Dec.', 'May'].every(isEnglishMonth)).toBe(true);
    expect(['mai', 'ma', 'décembre'].some(isEnglishMonth)).toBe(false);
  });

  it('counts days and knows their weekday', () => {
    expect(dayNumber(dayFrom(2024, 1, 21)!)).toBe(19743);
    expect(dayAt(19743)).toBe('2024-01-21');
    expect(weekdayAt(19743)).toBe(0);
    expect(dayFrom(2023, 2, 29)).toBeNull();
    expect(dayFrom(2024, 2, 29)).toBe('2024-02-29');
  });

  it.each([
    ['vor 2 Tagen', [2, 2]],
    ['2 days ago', [2, 2]],
    ['Updated 20 hours ago', [0, 1]],
    ['il y a 3 jours', [3, 3]],
    ['hace 1 hora', [0, 1]],
    ['2日前', [2, 2]],
    ['3天前', [3, 3]],
    ['Gestern, 14:20 Uhr', [1, 1]],
    ['2 days later', null],
    ['5 people', null],
  ])('reads how long ago %s is', (passage, expected) => {
    expect(daysAgo(passage)).toEqual(expected);
  });
});
