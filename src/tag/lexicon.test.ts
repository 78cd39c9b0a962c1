import { describe, expect, it } from 'vitest';
import { wordOf } from './lexicon.js';
import { stemOf } from './stem.js';

describe('wordOf', () => {
  it.each([
    ['pipeline', 'noun'],
    ['ban', 'rather'],
    ['weighs', 'verb'],
    ['nuclear', 'adjective'],
    ['said', 'stop'],
    ['Monday', 'stop'],
    ['won’t', 'stop'],
    ['Senator', 'title'],
    ['zorbium', 'noun'],
    ['quickly', 'stop'],
  ])('%s is %s', (surface, kind) => {
    expect(wordOf(surface).kind).toBe(kind);
  });
  it('tells the country from the pronoun, the acronym from a word shouted', () => {
    expect(wordOf('US').country).toBe('US');
    expect(wordOf('us').kind).toBe('stop');
    expect(wordOf('IMF').acronym).toBe(true);
    expect(wordOf('OPINION').acronym).toBe(false);
  });
  it('knows common words from rare ones', () => {
    expect(wordOf('house').band).toBeGreaterThan(wordOf('pipeline').band);
    expect(wordOf('zorbium').unknown).toBe(true);
  });
});

describe('stemOf', () => {
  it.each([
    ['cities', 'city'],
    ['bans', 'ban'],
    ['crashes', 'crash'],
    ['virus', 'virus'],
    ['crisis', 'crisis'],
    ['press', 'press'],
    ['gas', 'gas'],
  ])('%s: %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});
