import { expect, it } from 'vitest';
import { addressWords } from './address-words.js';

it.each([
  ['/articles/north-korea-stresses-alignment-j6gc2wcrr7/', 'north korea stresses alignment'],
  ['/news/articles/north-korea-stresses-j6gc2wcrr7/editions/', 'north korea stresses'],
  ['/topics/us-travel-ban/page/7/', 'us travel ban'],
  ['/topics/us-travel-ban', 'us travel ban'],
  ['/archive/2024/13/', 'archive 2024 13'],
  ['/people/%C3%89lys%C3%A9e.html', 'Élysée'],
  ['/a/%E0%A4%A/', 'E0 A4 A'],
  ['/articles/j6gc2wcrr7/', ''],
  ['/', ''],
])('%s asks for “%s”', (path, words) => {
  expect(addressWords(path)).toBe(words);
});

it('asks for as many words as a headline has', () => {
  expect(addressWords(`/articles/${'word-'.repeat(50)}x/`).split(' ')).toHaveLength(12);
});
