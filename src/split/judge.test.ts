import { describe, expect, it } from 'vitest';
import { Sheet, sheetLines } from './judge.js';

const leanings = { 'a gap above': 1.5, 'a byline below': 0.5, 'small letters': -2 };
const signs = ['a gap above', 'a byline below', 'small letters'] as const;
const AT = sheetLines(signs);
const sheet = () => new Sheet(signs, leanings);

describe('a judge', () => {
  it('adds what speaks for and against', () => {
    const evidence = sheet();
    evidence.put(AT['a gap above'], true);
    expect(evidence.verdict()).toBe(1.5);
    evidence.put(AT['small letters'], 1);
    expect(evidence.verdict()).toBe(-0.5);
  });

  it('says what spoke most for its verdict, and nothing of what spoke against', () => {
    const evidence = sheet();
    evidence.put(AT['small letters'], true);
    evidence.put(AT['a byline below'], 2);
    evidence.put(AT['a gap above'], true);
    expect(evidence.why()).toBe('a gap above; a byline below');
  });

  it('knows what open signs may add at least and at most', () => {
    expect(sheet().leeway({ 'a gap above': 2, 'small letters': 1 })).toEqual({ least: -2, most: 3 });
  });

  it('forgets what was written before', () => {
    const evidence = sheet();
    evidence.put(AT['a gap above'], true);
    evidence.clear();
    expect(evidence.verdict()).toBe(0);
    expect(evidence.why()).toBe('');
  });
});
