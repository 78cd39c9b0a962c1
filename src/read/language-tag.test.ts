import { expect, it } from 'vitest';
import { languageTag } from './language-tag.js';

it.each([
  ['EN', 'en'],
  ['en_US', 'en-US'],
  [' ar_EG ', 'ar-EG'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['deu', 'de'],
  ['iw', 'he'],
  ['', null],
  ['  ', null],
  [null, null],
  ['english', null],
  ['en-', null],
  ['en-US, de', null],
  ['{{ lang }}', null],
])('languageTag(%j) is %j', (text, tag) => {
  expect(languageTag(text)).toBe(tag);
});
