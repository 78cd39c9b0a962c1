import { describe, expect, it } from 'vitest';
import { rawWords, termsOf, tokens } from './tokens.js';

const terms = (text: string) => rawWords(text).flatMap(termsOf);

describe('the words of the search index', () => {
  it.each([
    ['Korea–Russia', ['korea', 'russia']],
    ['Korea—Russia', ['korea', 'russia']],
    ['North-South', ['north', 'south']],
    ['Putin’s', ['putin']],
    ["Putin's", ['putin']],
    ['the dogs’ bowl', ['dog', 'bowl']],
    ['‘Putin’', ['putin']],
    ['us travel ban', ['us', 'travel', 'ban']],
    ['U.S. envoy', ['us', 'envoy']],
    ['U.S.-led', ['us', 'led']],
    ['the U.N.’s seat', ['un', 'seat']],
    ['J.K. Rowling', ['jk', 'rowl']],
    ['It ended in section B. Rain fell', ['end', 'section', 'b', 'rain', 'fell']],
    ['Élysée', ['elyse']],
    ['Elysee', ['elyse']],
    ["l'Élysée", ['elyse']],
    ["O'Neill", ['oneil']],
    ['don’t', []],
    ['Łódź', ['lodz']],
    ['straße', ['strass']],
    ['Ħamrun', ['hamrun']],
    ['1,000 at 3.5', ['1000', '3.5']],
    ['40th day', ['40th', 'day']],
    ['Москва', ['москва']],
    ['(“quoted”)', ['quot']],
    ['soft\u00adhyphen', ['softhyphen']],
    ['the of and', []],
    ['', []],
  ])('%s gives %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('pairs the characters of scripts without spaces', () => {
    expect(terms('平壤访问')).toEqual(['平壤', '壤访', '访问']);
    expect(terms('AI技術 2024年')).toEqual(['ai', '技術', '2024', '年']);
    expect(terms('평양은')).toEqual(['평양', '양은']);
    expect(terms('日')).toEqual(['日']);
  });

  it('cuts index and query alike where a word is endless', () => {
    expect(terms('x'.repeat(200))).toEqual(['x'.repeat(64)]);
  });
});

describe('tokens', () => {
  it('say where each word stands', () => {
    const text = 'At “Putin’s” 平壤访';
    expect(tokens(text).map(({ from, to, terms: found }) => [text.slice(from, to), found])).toEqual([
      ['At', []],
      ['Putin’s', ['putin']],
      ['平壤', ['平壤']],
      ['壤访', ['壤访']],
    ]);
  });

  it('give the terms that the index has', () => {
    for (const text of ['U.S.-led talks', 'AI技術 l’Élysée', 'a 1,000-page “report”']) {
      expect(tokens(text).flatMap((token) => token.terms)).toEqual(terms(text));
    }
  });
});
