import { describe, expect, it } from 'vitest';
import { comparison } from './comparison.js';
import { wordChanges } from './word-changes.js';

const TEXT = [
  'The council voted to close the old swimming bath after a long debate on Monday.',
  'Repairs would have cost four million, more than the town spends on roads in a year.',
  'Swimmers had collected two thousand signatures to keep the bath open.',
  'The building will be sold, the mayor said, and the money put into a new school.',
];
const kinds = (before: readonly string[], after: readonly string[]) =>
  comparison(before, after).paragraphs.map(({ kind, from, to }) => `${kind} ${from ?? '–'} ${to ?? '–'}`);

describe('comparison', () => {
  it('of a text with itself keeps all', () => {
    expect(comparison(TEXT, TEXT).tally).toEqual({ kept: 4, changed: 0, moved: 0, added: 0, cut: 0 });
  });

  it('shows what was cut where it stood, and what was added where it stands', () => {
    const local = 'Our reporter found the doors locked and a note on the window.';
    expect(kinds(TEXT, [TEXT[0]!, local, TEXT[2]!, TEXT[3]!])).toEqual([
      'kept 1 1',
      'added – 2',
      'cut 2 –',
      'kept 3 3',
      'kept 4 4',
    ]);
  });

  it('tells a moved paragraph from one that was cut and another that was added', () => {
    expect(kinds(TEXT, [TEXT[0]!, TEXT[3]!, TEXT[1]!, TEXT[2]!])).toEqual([
      'kept 1 1',
      'moved 4 2',
      'kept 2 3',
      'kept 3 4',
    ]);
  });

  it('marks changed words', () => {
    const { paragraphs } = comparison(TEXT, [
      ...TEXT.slice(0, 1),
      TEXT[1]!.replace('four million', 'five million'),
      ...TEXT.slice(2),
    ]);
    expect(paragraphs[1]!.kind).toBe('changed');
    expect(paragraphs[1]!.words.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'cut', text: 'four' },
      { kind: 'added', text: 'five' },
    ]);
  });

  it('reads a copy that lost its paragraphs with the breaks of the other', () => {
    expect(kinds(TEXT, [TEXT.join(' ')])).toEqual(['kept 1 1', 'kept 2 1', 'kept 3 1', 'kept 4 1']);
    expect(kinds([TEXT.join(' ')], TEXT)).toEqual(['kept 1 1', 'kept 1 2', 'kept 1 3', 'kept 1 4']);
  });

  it('gives back both texts, word for word', () => {
    const after = [TEXT[3]!, `A new lede. ${TEXT[0]!}`, TEXT[1]!.replace('roads', 'its three bridges')];
    const { paragraphs } = comparison(TEXT, after);
    const side = (leave: 'added' | 'cut') =>
      paragraphs
        .map(({ words }) =>
          words
            .filter(({ kind }) => kind !== leave)
            .map(({ text }) => text)
            .join(''),
        )
        .filter(Boolean);
    expect(side('cut')).toEqual(after);
    expect([...side('added')].sort()).toEqual([...TEXT].sort());
  });

  it('stands nothing on its head: no text, lines without words', () => {
    expect(kinds([], [])).toEqual([]);
    expect(kinds([], ['One.'])).toEqual(['added – 1']);
    expect(kinds(['* * *', 'One two.'], ['* * *', 'One two.'])).toEqual(['kept 1 1', 'kept 2 2']);
  });
});

describe('wordChanges', () => {
  it('passes over quotation marks that differ only in type', () => {
    expect(wordChanges(`"It's on," he said.`, '“It’s on,” he said.')).toEqual([
      { kind: 'same', text: '“It’s on,” he said.' },
    ]);
  });
  it('compares by the character where words are not spaced', () => {
    expect(wordChanges('市長は辞任した', '市長は続投した')).toEqual([
      { kind: 'same', text: '市長は' },
      { kind: 'cut', text: '辞任' },
      { kind: 'added', text: '続投' },
      { kind: 'same', text: 'した' },
    ]);
  });
  it('gives up on wordings that have nothing in common', () => {
    const [one, other] = [0, 1].map((n) => Array.from({ length: 900 }, (_, i) => `w${i * 2 + n}`).join(' '));
    expect(wordChanges(one!, other!).map(({ kind }) => kind)).toEqual(['cut', 'added']);
  });
});
