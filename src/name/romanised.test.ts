import { describe, expect, it } from 'vitest';
import { romanised, transliterations } from './romanised.js';

describe('romanised', () => {
  it.each([
    ['Volodymyr Zelenskyy', 'Volodymyr Zelenskiy'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
    ['Sergey Ivanov', 'Sergei Ivanov'],
    ['Mohammed al-Said', 'Muhammad al-Said'],
    ['Moussa Diallo', 'Musa Diallo'],
    ['Alexei Orlov', 'Aleksey Orlov'],
  ])('%s is %s', (one, other) => expect(romanised(one)).toBe(romanised(other)));

  it.each([
    ['Allan Reed', 'Ellen Reed'],
    ['Christina Holt', 'Christine Holt'],
    ['Jon Hale', 'Jan Hale'],
    ['Peter Hansen', 'Peter Hanson'],
  ])('%s is not %s', (one, other) => expect(romanised(one)).not.toBe(romanised(other)));
});

describe('transliterations', () => {
  const spelt = (name: string, articles: number, ...beside: string[]) => ({
    key: name,
    name,
    articles,
    beside: new Set(beside),
  });

  it('joins the rarer spelling to the more frequent one where something stands beside both', () => {
    const found = transliterations([spelt('Sergey Orlov', 1, 'RU', 'UA'), spelt('Sergei Orlov', 3, 'RU')]);
    expect([...found]).toEqual([['Sergey Orlov', 'Sergei Orlov']]);
  });

  it('leaves apart whom nothing connects, and surnames alone', () => {
    expect(
      transliterations([
        spelt('Toni Marsh', 2, 'GB'),
        spelt('Tony Marsh', 3, 'AU'),
        spelt('Marsy', 1, 'GB'),
        spelt('Marsi', 1, 'GB'),
      ]).size,
    ).toBe(0);
  });
});
