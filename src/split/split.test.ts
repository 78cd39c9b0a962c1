import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proveLedger } from '../ledger.js';
import type { Cutting } from '../model/clipping.js';
import { record } from '../model/fixtures/record.js';
import type { Mark } from '../model/record.js';
import { split } from './split.js';

const seeds = path.join(import.meta.dirname, '../../seeds');
const seed = (start: string) => {
  const name = readdirSync(seeds).find((file) => file.startsWith(start) && file.endsWith('.txt'))!;
  return record(readFileSync(path.join(seeds, name), 'utf8').replace(/\n$/, ''));
};
const bodyLines = ({ paragraphs }: Cutting) => paragraphs.map(({ lines }) => lines[0]);

describe('the first seed', () => {
  const { cuttings, rows } = split(seed('000_'));
  it('holds one article, its headline derived, and four briefs', () => {
    expect(cuttings.map(({ form }) => form)).toEqual(['full', 'brief', 'brief', 'brief', 'brief']);
    expect(bodyLines(cuttings[0]!)).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
    expect(cuttings.slice(1).map(bodyLines)).toEqual([[17], [18], [19], [20]]);
    expect(cuttings.map(({ headline }) => headline.origin)).toEqual(Array(5).fill('derived'));
    expect(cuttings.map(({ truncated }) => truncated)).toEqual([false, true, true, true, true]);
  });
  it('takes the picture credit out of the text', () => {
    expect(cuttings[0]!.captions).toEqual([
      { text: null, credit: 'Sputnik / Vyacheslav Prokofyev via Reuters', lines: [[4, 4]] },
    ]);
  });
  it('parts kicker, deck and text that stand on one line', () => {
    expect(cuttings.map(({ kicker }) => kicker?.text ?? null)).toEqual([
      null,
      null,
      null,
      'IMPASSE',
      'TOWERING FIGURE',
    ]);
    expect(cuttings[3]!.deck!.text).toMatch(/^US President Donald Trump pressed .* healthcare vote$/);
    expect(cuttings[4]!.deck!.text).toMatch(/^To Republicans she was emblematic .* difficult votes$/);
    expect(cuttings[4]!.paragraphs[0]!.text).toMatch(/^Nancy Pelosi, a towering/);
    expect(
      rows
        .filter(({ lines }) => lines[0] === 20)
        .map(({ columns, fate }) => [columns![0], fate.kind === 'kept' && fate.role]),
    ).toEqual([
      [0, 'kicker'],
      [17, 'deck'],
      [168, 'lede'],
    ]);
  });
});

describe('the second seed', () => {
  const { cuttings, rows } = split(seed('004_'));
  it('holds two full articles of 13 and 14 paragraphs', () => {
    expect(cuttings.map(({ form, paragraphs }) => [form, paragraphs.length])).toEqual([
      ['full', 13],
      ['full', 14],
    ]);
  });
  it('shows each headline once, with both its places', () => {
    expect(cuttings.map(({ headline }) => [headline.origin, headline.lines])).toEqual([
      [
        'stated',
        [
          [1, 1],
          [8, 8],
        ],
      ],
      [
        'stated',
        [
          [41, 41],
          [48, 48],
        ],
      ],
    ]);
  });
  it('shows each caption once, with its four places and its credit apart', () => {
    expect(cuttings.map(({ captions }) => captions.map(({ lines }) => lines.flat()))).toEqual([
      [[3, 3, 4, 4, 10, 10, 11, 11]],
      [[43, 43, 44, 44, 50, 50, 51, 51]],
    ]);
    expect(cuttings.map(({ captions }) => captions[0]!.credit)).toEqual([
      'Artyom Geodakyan/Sputnik, Kremlin Pool Photo via AP, File',
      'AP',
    ]);
    expect(cuttings[0]!.captions[0]!.text).toMatch(/Jan\. 16, 2024\.$/);
  });
  it('sets widgets and repeats aside, each repeat with its first place', () => {
    const asides = rows.flatMap(({ lines, fate, because }) =>
      fate.kind === 'aside' && fate.reason !== 'blank' ? [[lines[0], fate.reason, fate.of?.lines[0], because]] : [],
    );
    expect(asides.filter(([line]) => (line as number) < 40).map(([line, reason, of]) => [line, reason, of])).toEqual([
      [4, 'duplicate', 3],
      [5, 'furniture', undefined],
      [6, 'furniture', undefined],
      [8, 'duplicate', 1],
      [10, 'duplicate', 3],
      [11, 'duplicate', 3],
    ]);
    expect(asides.find(([line]) => line === 8)![3]).toBe('repeats the headline of line 1');
  });
});

/** Without the spaces, which a joint of lines may add or take away. */
const squeezed = (text: string): string => text.replace(/\s/gu, '');

describe('any dump', () => {
  const word = fc.oneof(
    fc.lorem({ maxCount: 1 }),
    fc.constantFrom('By', 'Photo:', 'AP', 'Reuters', '2024', 'IMPASSE:', 'Share', 'März', '日本', 'مصر'),
    fc.string({ unit: 'grapheme', maxLength: 9 }),
  );
  const line = fc.oneof(
    fc.constant(''),
    fc.array(word, { maxLength: 60 }).map((parts) => parts.join(' ').replace(/[\r\n]/g, ' ')),
    fc.string({ maxLength: 40 }).map((s) => s.replace(/[\r\n]/g, ' ')),
  );
  it('is split without loss, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        fc.constantFrom('dump' as const, 'article' as const),
        (lines, kind) => {
          const one = record(lines.join('\n'), kind);
          const { cuttings, rows } = split(one);
          proveLedger(rows, one.lines, one.dump);
          for (const { cutting } of rows) if (cutting !== null) expect(cuttings[cutting]).toBeDefined();
          for (const { paragraphs } of cuttings)
            for (const {
              text,
              lines: [at, last],
              columns,
            } of paragraphs) {
              const whole = one.lines
                .slice(at - 1, last)
                .map((line) => line.text)
                .join(' ');
              expect(squeezed(columns ? whole.slice(...columns) : whole)).toBe(squeezed(text));
            }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('an article of nothing but furniture', () => {
  it('is no clipping, and its lines belong to none', () => {
    const { cuttings, rows } = split(record('Ad', 'article'));
    expect(cuttings).toEqual([]);
    expect(rows.map(({ cutting }) => cutting)).toEqual([null]);
  });
});

describe('a paragraph that its writer broke into lines', () => {
  it('is one paragraph, and each of its lines has its fate', () => {
    const lines = record('The ferry came back on Tuesday,\nthe harbour master said.', 'article').lines;
    const marks = [{ kind: 'paragraph' }, { kind: 'continued' }] as const;
    const { cuttings, rows } = split({
      ...record('', 'article'),
      lines: lines.map((line, i) => ({ ...line, mark: marks[i]! })),
    });
    expect(cuttings[0]!.paragraphs).toMatchObject([
      { text: 'The ferry came back on Tuesday, the harbour master said.', lines: [1, 2], columns: null },
    ]);
    expect(rows.map(({ lines: range, fate }) => [range, fate.kind])).toEqual([
      [[1, 1], 'kept'],
      [[2, 2], 'kept'],
    ]);
  });
});

describe('a text broken at a fixed width', () => {
  const text = `A quarter of the vines on the south slope were lost to hail within ten
minutes on Friday, and what is left of them will not bear before next-
year, the growers said.

They had covered the upper rows with nets in May, and those came through
almost unhurt; the lower ones had been thought safe behind the old wall
and were left as they were.

Insurance pays for the roots and not for the grapes, so the growers have
asked the county for a loan, which they would pay back over seven years
from what the wine brings in.

SMALL VINTAGE AHEAD

The last hail of this kind fell in the year of the great comet, when the
church bell was struck by lightning and had to be cast anew.
`;
  const { cuttings, rows } = split(record(text.trimEnd()));
  it('has whole paragraphs, each with all its lines and its hyphens', () => {
    const found = cuttings.flatMap(({ paragraphs }) => paragraphs.map(({ lines, text: words }) => [lines, words]));
    expect(found[0]).toEqual([
      [1, 3],
      'A quarter of the vines on the south slope were lost to hail within ten minutes on Friday, and what is left of them will not bear before next-year, the growers said.',
    ]);
    expect(found.map(([lines]) => lines)).toEqual([
      [1, 3],
      [5, 7],
      [9, 11],
      [13, 13],
      [15, 16],
    ]);
  });
  it('has a fate for each of its lines', () => {
    expect(rows.map(({ lines: [line] }) => line)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
  });
});

describe('what the format says of a line', () => {
  const lines: readonly (readonly [string, Mark | null])[] = [
    ['Bridge stays open', { kind: 'title' }],
    ['It was closed all winter, and so was the ferry', { kind: 'deck' }],
    [
      'The council voted on Monday to keep the old bridge open for another winter, its clerk said.',
      { kind: 'paragraph' },
    ],
    ['Old bridge', { kind: 'caption' }],
    ['Close', { kind: 'caption' }],
    ['Day | Bridge', { kind: 'tableRow' }],
    [
      'Monday | open to all who want to cross it on foot, with a cart or on a horse, said the clerk',
      { kind: 'tableRow' },
    ],
    ['1. Paint it', { kind: 'listItem' }],
    [
      'It will be painted by Friday, its clerk said after the meeting, and it will be grey again.',
      { kind: 'paragraph' },
    ],
  ];
  it('makes it the deck, a caption, a row or an item; a button is no caption', () => {
    const marks = lines.map(([, mark]) => mark);
    const { cuttings } = split(record(lines.map(([text]) => text).join('\n'), 'article', marks));
    const [only] = cuttings;
    expect(cuttings).toHaveLength(1);
    expect(only!.deck!.text).toBe(lines[1]![0]);
    expect(only!.captions.map(({ text }) => text)).toEqual(['Old bridge']);
    expect(only!.paragraphs.map(({ role }) => role)).toEqual(['lede', 'paragraph', 'paragraph', 'list', 'paragraph']);
  });
});

describe('the reasons', () => {
  it('name what a line is favoured for beyond its signs', () => {
    const text = (name: string) =>
      readFileSync(path.join(import.meta.dirname, 'fixtures', name, 'input.txt'), 'utf8').replace(/\n$/, '');
    const becauseOf = (name: string, line: number) =>
      split(record(text(name))).rows.find(({ lines: [first] }) => first === line)!.because;
    expect(becauseOf('menu-before-article', 10)).toMatch(/^author and day right below it, and then text; /);
    expect(becauseOf('short-notices-ruled', 1)).toMatch(/^parted from what stands above, with its text right below; /);
    expect(becauseOf('posts-before-the-last-paragraph', 21)).toMatch(/^a whole paragraph of a story; /);
  });
});
