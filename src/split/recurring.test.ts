import { describe, expect, it } from 'vitest';
import type { ClippingId } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Clipping, Paragraph } from '../model/clipping.js';
import type { LedgerRow } from '../model/fate.js';
import { furnitureOf, recurringLines, shortLines } from './recurring.js';

const paragraph = (text: string, line: number): Paragraph => ({
  role: 'paragraph',
  text,
  lines: [line, line],
  columns: null,
});
const card = (
  id: string,
  source: string | null,
  texts: readonly string[],
  headline = `Story ${id} of its own`,
  furniture: readonly number[] = [],
): Card => {
  const paragraphs = texts.map((text, i) => paragraph(text, i + 1));
  const clipping = { paragraphs } as unknown as Clipping;
  return {
    id: id as ClippingId,
    source,
    url: null,
    headline: { text: headline },
    lead: texts[0]!,
    shortLines: shortLines(clipping),
    furniture,
  } as unknown as Card;
};
const story = (id: number): string =>
  `Number ${id} is the news that the harbour board told of in its meeting on the quay, and nobody had heard it before that day, ${'as far as anyone knew '.repeat(3)}.`;
const slogan = 'Good journalism needs good readers: tell a friend.';

describe('recurringLines', () => {
  it('finds a short line that many texts of one source end with, in each of its places', () => {
    const cards = [1, 2, 3, 4, 5, 6].map((i) => card(String(i), 'The Quay', [story(i), story(i + 50), slogan]));
    expect(recurringLines(cards)).toEqual(
      cards.map(({ id }) => ({ clipping: id, lines: [3, 3], columns: null, times: 6 })),
    );
  });
  it('counts it too where a text’s own look was enough to set it aside', () => {
    const kept = [1, 2, 3].map((i) => card(String(i), 'The Quay', [story(i), story(i + 50), slogan]));
    const rows = [
      { lines: [1, 1], columns: null, fate: { kind: 'kept', role: 'lede' } },
      { lines: [2, 2], columns: null, fate: { kind: 'aside', reason: 'furniture', of: null } },
      { lines: [3, 3], columns: null, fate: { kind: 'aside', reason: 'teaser', of: null } },
    ] as unknown as LedgerRow[];
    const furniture = furnitureOf(rows, [{ text: story(9) }, { text: ` ${slogan}` }, { text: 'Another' }]);
    expect(furniture).toEqual(kept[0]!.shortLines.filter(({ lines: [at] }) => at === 3).map(({ hash }) => hash));
    const [one, other] = ['4', '5'].map((id) =>
      card(id, 'The Quay', [story(Number(id)), story(Number(id) + 50)], undefined, furniture),
    );
    expect(recurringLines([...kept, one!])).toEqual([]);
    expect(recurringLines([...kept, one!, other!])).toEqual(
      kept.map(({ id }) => ({ clipping: id, lines: [3, 3], columns: null, times: 5 })),
    );
  });
  it('counts copies of one text once', () => {
    const cards = [1, 2, 3, 4, 5, 6].map((i) => card(String(i), 'The Quay', [story(1), slogan], 'One and the same'));
    expect(recurringLines(cards)).toEqual([]);
  });
  it('leaves what only a few of many texts have, and what stands in the middle', () => {
    const cards = Array.from({ length: 30 }, (_, i) =>
      card(String(i), 'The Quay', [story(i), story(i + 90), i < 6 ? slogan : story(i + 200)]),
    );
    expect(recurringLines(cards)).toEqual([]);
    const amid = Array.from({ length: 9 }, (_, i) =>
      card(
        String(i),
        'The Quay',
        [0, 1, 2, 3]
          .map((k) => story(i * 9 + k))
          .concat(
            'He said no.',
            [4, 5, 6].map((k) => story(i * 9 + k)).join(' '),
            story(i + 500),
            story(i + 600),
            story(i + 700),
          ),
      ),
    );
    expect(recurringLines(amid)).toEqual([]);
  });
  it('wants more where no source is known', () => {
    const cards = [1, 2, 3, 4, 5, 6].map((i) => card(String(i), null, [story(i), slogan]));
    expect(recurringLines(cards)).toEqual([]);
  });
});
