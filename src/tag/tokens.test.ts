import { describe, expect, it } from 'vitest';
import { readAlone } from '../text/reading.js';
import { knownWord } from './lexicon.js';
import { tokens as tokensOf } from './tokens.js';
import { PARTED } from './word-facts.js';

/** As objects, one a word. */
const tokens = (text: string) => {
  const { numbers, facts, starts, ends } = tokensOf(readAlone(text));
  return numbers.map((number, i) => ({
    word: knownWord(number),
    from: starts[i]!,
    to: ends[i]!,
    parted: (facts[i]! & PARTED) !== 0,
  }));
};

const stems = (text: string): string[] => tokens(text).map(({ word }) => word.stem);

describe('tokens', () => {
  it.each([
    ['the minimum-wage law', ['the', 'minimum', 'wage', 'law']],
    ['a cease-fire and an e-mail', ['a', 'ceasefire', 'and', 'an', 'email']],
    ['Shenzhou-20 and an F-35', ['shenzhou20', 'and', 'an', 'f35']],
    ['a presidential run-off, two sit-ins', ['a', 'presidential', 'runoff', 'two', 'sitin']],
    ['anti-pipeline rallies', ['pipeline', 'rally']],
    ['the U.S. and North Korean envoys', ['the', '=us', 'and', '=kp', 'envoy']],
    ['the harbour’s cranes', ['the', 'harbour', 'crane']],
  ])('%s', (text, expected) => {
    expect(stems(text)).toEqual(expected);
  });
  it('parts phrases at marks and possessives, not at hyphens', () => {
    const parted = tokens('Example’s plan, a ferry-strike vote').filter((token) => token.parted);
    expect(parted.map(({ word }) => word.surface)).toEqual(['Example', 'plan', 'a']);
  });
  it('keeps the columns of each word', () => {
    const text = 'A “harbour-tax” row';
    expect(tokens(text).map(({ from, to }) => text.slice(from, to))).toEqual(['A', 'harbour', 'tax', 'row']);
  });
  it('parts words at the marks of other scripts', () => {
    expect(stems('der Hafen ˜Sturm，Flut؛ Ebbe')).toEqual(['der', 'hafen', 'sturm', 'flut', 'ebbe']);
  });
  it('survives other scripts and odd marks', () => {
    for (const text of ['渡轮已修好。', 'تم إصلاح العبارة', '', '--', "'s", 'U.S', '\u{1f6f3}\u{1f6f3} x', '-a- -'])
      expect(() => tokens(text)).not.toThrow();
  });
});
