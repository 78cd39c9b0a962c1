import { describe, expect, it } from 'vitest';
import { countryOfWords } from './country-words.js';

describe('countryOfWords', () => {
  it.each([
    ['syria', 'SY'],
    ['syrian', 'SY'],
    ['north korean', 'KP'],
    ['british', 'GB'],
    ['u.s.', 'US'],
    ['american', 'US'],
    ['french', 'FR'],
    ['dutch', 'NL'],
    ['china', 'CN'],
    ['chinese', 'CN'],
    ['south korean', 'KR'],
  ])('%s is %s', (words, code) => {
    expect(countryOfWords(words)).toBe(code);
  });
  it('leaves peoples and words of two countries alone', () => {
    expect(countryOfWords('chechen')).toBeNull();
    expect(countryOfWords('georgian')).toBe('GE');
    expect(countryOfWords('harbour')).toBeNull();
  });
});
