import { expect, it } from 'vitest';
import { sourceDate } from './source-date.js';

it.each([
  [undefined, null],
  ['', null],
  ['0', '1970-01-01'],
  ['1700000000', '2023-11-14'],
  ['253402300799', '9999-12-31'],
])('%j is %j', (seconds, day) => {
  expect(sourceDate({ SOURCE_DATE_EPOCH: seconds })).toBe(day);
});

it.each(['now', '-1', '1.5', '1e9', '253402300800'])('refuses %j', (seconds) => {
  expect(() => sourceDate({ SOURCE_DATE_EPOCH: seconds })).toThrow(/SOURCE_DATE_EPOCH is “/);
});
