import { describe, expect, it } from 'vitest';
import { Sheet } from './judge.js';

const leanings = { 'a gap above': 1.5, 'a byline below': 0.5, 'small letters': -2 };
const sheet = () => new Sheet(['a gap above', 'a byline below', 'small letters'], leanings);

describe('a judge', () => {
  it('adds what speaks for and against', () => {
    const evidence = sheet();
    evidence.put('a gap above', true);
    expect(evidence.verdict()).toBe(1.5);
    evidence.put('small letters', 1);
    expect(evidence.verdict()).toBe(-0.5);
  });

  it('says what spoke most for its verdict, and nothing of what spoke against', () => {
    const evidence = sheet();
    evidence.put('small letters', true);
    evidence.put('a byline below', 2);
    evidence.put('a gap above', true);
    expect(evidence.why()).toBe('a gap above; a byline below');
  });

  it('forgets what was written before', () => {
    const evidence = sheet();
    evidence.put('a gap above', true);
    evidence.clear();
    expect(evidence.verdict()).toBe(0);
    expect(evidence.why()).toBe('');
  });
});
