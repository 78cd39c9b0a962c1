import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadText, readAlone, readingOf, readText } from './reading.js';
import { wordNumbered } from './word-numbers.js';

const wordsOf = ({ text, row, first, last }: ReadText): string[] =>
  Array.from({ length: last - first }, (_, i) => {
    const word = text.slice(row.starts[first + i], row.ends[first + i]);
    expect(wordNumbered(row.numbers[first + i]!)).toBe(word);
    return word;
  });

describe('readAlone', () => {
  it.each([
    ['Putin’s U.S. visit, 2nd day', ['Putin', 's', 'U', 'S', 'visit', '2nd', 'day']],
    ['Élysée\u0301 и 渡轮，已修好', ['Élysée\u0301', 'и', '渡轮', '已修好']],
    ['', []],
    [' — ', []],
  ])('%s', (text, expected) => {
    expect(wordsOf(readAlone(text))).toEqual(expected);
  });

  it('finds each run of letters, marks and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(wordsOf(readAlone(text))).toEqual(text.match(/[\p{L}\p{M}\p{N}\p{Cs}\u{10000}-\u{10ffff}]+/gu) ?? []);
      }),
    );
  });
});

describe('readText', () => {
  it('reads a text beside those of the reading, however long', () => {
    const before = readAlone('The ferry strike');
    const long = readText('harbour '.repeat(9_000));
    expect(long.last - long.first).toBe(9_000);
    expect(wordsOf(readText('went on'))).toEqual(['went', 'on']);
    expect(wordsOf(before)).toEqual(['The', 'ferry', 'strike']);
  });
});

describe('readingOf', () => {
  it('reads every part of a clipping, one word by one number', () => {
    const clipping = {
      headline: { text: 'Ferry strike' },
      deck: null,
      paragraphs: [{ text: 'A strike.' }, { text: '' }, { text: 'The ferry.' }],
      captions: [{ text: null }, { text: 'Ferry' }],
    } as unknown as Parameters<typeof readingOf>[0];
    const { headline, deck, paragraphs, captions } = readingOf(clipping);
    expect(wordsOf(headline)).toEqual(['Ferry', 'strike']);
    expect(deck).toBeNull();
    expect(paragraphs.map(wordsOf)).toEqual([['A', 'strike'], [], ['The', 'ferry']]);
    expect(captions.map(wordsOf)).toEqual([[], ['Ferry']]);
    expect(paragraphs[0]!.row.numbers[paragraphs[0]!.first + 1]).toBe(headline.row.numbers[headline.first + 1]);
  });
});
