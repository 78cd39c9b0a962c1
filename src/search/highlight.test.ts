import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.js';
import { rawWords, termsOf } from './tokens.js';

const shown = (text: string, ...terms: string[]) =>
  highlight(text, new Set(terms))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('highlight', () => {
  it('marks the words that gave the terms', () => {
    expect(shown('Travel bans, and Putin’s travels', 'travel', 'putin')).toBe('[Travel] bans, and [Putin’s] [travels]');
    expect(shown('The U.S. said', 'us')).toBe('The [U.S]. said');
    expect(shown('平壤访问', '平壤', '壤访')).toBe('[平壤访]问');
    expect(shown('Nothing here', 'putin')).toBe('Nothing here');
    expect(shown('', 'putin')).toBe('');
  });

  it('never loses a character, and marks only words that match', () => {
    const word = fc.constantFrom(
      'Putin’s',
      'U.S.',
      '平壤访',
      'l’Élysée',
      '1,000',
      '<b>',
      '\u00ad',
      '👩‍👩‍👧',
      'a',
      ' ',
      '–',
      '"',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(texts, fc.nat(7), (text, every) => {
        const all = rawWords(text).flatMap(termsOf);
        const matched = new Set(all.filter((_, i) => i % (every + 1) === 0));
        const parts = highlight(text, matched);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.some((part) => part.marked)).toBe(matched.size > 0);
        expect(parts.every((part, i) => part.text !== '' && part.marked !== parts[i + 1]?.marked)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
