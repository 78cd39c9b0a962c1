import { describe, expect, it } from 'vitest';
import { addTo, groupedBy } from './grouped-by.js';

describe('groupedBy', () => {
  it('keeps the order of keys as met, and of things within a group', () => {
    const words = ['pier', 'barge', 'port', 'boat', 'plank'];
    expect([...groupedBy(words, (word) => word[0])]).toEqual([
      ['p', ['pier', 'port', 'plank']],
      ['b', ['barge', 'boat']],
    ]);
  });

  it('tells the key also by the place in the row', () => {
    expect([...groupedBy('abcde', (_, at) => at % 2).values()]).toEqual([
      ['a', 'c', 'e'],
      ['b', 'd'],
    ]);
  });

  it('has no groups of nothing', () => expect(groupedBy([], String).size).toBe(0));
});

describe('addTo', () => {
  it('begins a group, and goes on with it', () => {
    const groups = new Map<number, string[]>();
    for (const word of ['pier', 'quay', 'lock gate']) addTo(groups, word.length, word);
    expect([...groups]).toEqual([
      [4, ['pier', 'quay']],
      [9, ['lock gate']],
    ]);
  });
});
