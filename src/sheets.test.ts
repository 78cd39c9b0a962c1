/** What lets a build pass over a sheet: where two builds have one hash, they have the same files. */
import { describe, expect, it } from 'vitest';
import type { TextId } from './model/brand.js';
import { filesOf, type InventedDump, printingOf } from './pages/fixtures/printed-site.js';
import { type Printing, print } from './pipeline.js';

const PLACES = ['Port Ansel', 'Vessmark', 'Lower Quay', 'Saltmere', 'Crane Hill', 'Tollbridge', 'Ashpool'];
const SLOGAN = 'Nine thousand homes on both sides of the bay take this paper.';
const CREDIT = '(Ines Calder/Example Wire)';
const text = (i: number, more = '') => `Council of ${PLACES[i % 7]} votes on budget ${i + 1}

The council of ${PLACES[i % 7]} voted on Monday on its budget, number ${i * 7919} of its kind, after Ines Calder had spoken.

Members of ward ${i * 31} spoke against road tolls of ${i + 3} crowns near bridge ${i * 17}; the mayor of ${PLACES[(i + 1) % 7]} listened.

Nobody asked what the ${i + 2} lamps on the harbour wall would cost, and the sitting ended before ${(i % 9) + 1} o’clock.${more}

A crane stands on the harbour wall of ${PLACES[i % 7]} at dawn. ${CREDIT}

${SLOGAN}
`;
/** The record that has the text of a dump. */
const COPIED = 7;
const row = (i: number, title: string) =>
  `${JSON.stringify({ title, text: text(i === COPIED ? 3 : i + 40), date: `2024-03-0${(i % 8) + 1}`, source: 'The Ledger' })}\n`;

type Dumps = Readonly<Record<string, InventedDump>>;
const stated = { source: 'Vessmark Courier' };
const DUMPS: Dumps = {
  ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`d${i}.txt`, { text: text(i), stated }])),
  'copy.txt': { text: text(3, ' The vote was close.'), stated: { source: 'Saltmere Post' } },
  'rows.jsonl': { text: Array.from({ length: 60 }, (_, i) => row(i, `Saltmere ferry ${i} sails`)).join('') },
};
const without = (name: string): Dumps => Object.fromEntries(Object.entries(DUMPS).filter(([key]) => key !== name));

/** The text dumps changed, all else as it is. */
const mapped = (change: (dump: InventedDump, i: number) => string): Dumps =>
  Object.fromEntries(
    Object.entries(DUMPS).map(([name, dump], i) => [
      name,
      name.endsWith('.txt') ? { ...dump, text: change(dump, i) } : dump,
    ]),
  );

const plain = await printingOf(DUMPS);
const kept = plain.permalinks[0]!;
const FORMER = [{ ...kept, path: 'articles/gone/', text: 'gone' as TextId, headline: 'Gone' }];
const [first, ...others] = plain.archive.recurring;
const recurring = [{ ...first!, times: first!.times + 1 }, ...others.slice(0, -1)];
const moved = plain.archive.articles.map((article) => ({ ...article, slug: `${article.slug}x`, otherSlugs: [] }));
const templates = new Map(
  [...plain.templates].map(([name, source]) => [name, source.replace('<main', '<main data-x')]),
);
/** Everything that a site depends on, one changed at a time. */
const CHANGED: readonly (readonly [string, Printing])[] = [
  ['a text', await printingOf({ ...DUMPS, 'd2.txt': { text: text(2, ' It rained.'), stated } })],
  ['a copy’s text', await printingOf({ ...DUMPS, 'copy.txt': { text: text(3, ' It rained on the vote.') } })],
  ['a headline', await printingOf({ ...DUMPS, 'd2.txt': { text: text(2).replace('Council', 'Senate'), stated } })],
  ['a source', await printingOf({ ...DUMPS, 'd2.txt': { text: text(2), stated: { source: 'Saltmere Post' } } })],
  ['a date', await printingOf({ ...DUMPS, 'd2.txt': { text: `2 May 2023\n\n${text(2)}`, stated } })],
  [
    'a record',
    await printingOf({ ...DUMPS, 'rows.jsonl': { text: DUMPS['rows.jsonl']!.text.replace('lamps', 'lights') } }),
  ],
  ['one dump less', await printingOf(without('d2.txt'))],
  ['one copy less', await printingOf(without('copy.txt'))],
  [
    'a line that no longer recurs',
    await printingOf(mapped(({ text: own }, i) => (i < 5 ? own.replace(SLOGAN, '') : own))),
  ],
  [
    'a longer copy of a record',
    await printingOf({ ...DUMPS, 'd3.txt': { text: text(3, ' It rained. The mayor went home.') } }),
  ],
  ['capitals', await printingOf(mapped(({ text: own }) => own.replace('lamps on the', 'LAMPS ON THE')))],
  ['a caption', await printingOf(mapped(({ text: own }) => own.replace('at dawn', 'at dusk')))],
  ['what recurs', { ...plain, archive: { ...plain.archive, recurring } }],
  ['the address of every article', { ...plain, archive: { ...plain.archive, articles: moved } }],
  ['the base address', await printingOf(DUMPS, { baseUrl: 'https://other.example' })],
  ['the title', await printingOf(DUMPS, { title: 'Another' })],
  ['the language', await printingOf(DUMPS, { language: 'de' })],
  ['the limit of the index', await printingOf(DUMPS, { lunrLimit: 20_000 })],
  ['the input’s hash', { ...plain, origin: { version: '0', input: '1' } }],
  ['what the former site remembers', await printingOf(DUMPS, {}, FORMER)],
  ['the templates', { ...plain, templates }],
];

const sheetsOf = (printing: Printing) => {
  const sheets = [...print(printing)];
  const files = new Map(sheets.map((sheet) => [sheet.hash, filesOf(sheet)]));
  expect(files.size).toBe(sheets.length);
  return files;
};
const before = sheetsOf(plain);

describe('sheets', () => {
  it('are tried with a line that recurs', () => expect(plain.archive.recurring.length).toBeGreaterThan(4));

  it('are the same where nothing changed', async () => {
    expect([...print(await printingOf(DUMPS))].map(({ hash }) => hash)).toEqual([...before.keys()]);
  });

  it.each(CHANGED)('have the same files where they have one hash, and %s changed', (_, printing) => {
    const after = sheetsOf(printing);
    for (const [hash, files] of after) if (before.has(hash)) expect(files).toEqual(before.get(hash));
    const bytes = (sheets: typeof before) => JSON.stringify([...sheets.values()].flat());
    expect(bytes(after)).not.toBe(bytes(before));
  });

  it('are made anew only where their files change', () => {
    const [, changed] = CHANGED.find(([what]) => what === 'a text')!;
    const former = new Map([...before.values()].flat());
    const anew = [...sheetsOf(changed)].filter(([hash]) => !before.has(hash)).flatMap(([, files]) => files);
    expect(anew.length).toBeLessThan(former.size / 3);
    const inVain = anew.filter(([name, content]) => former.get(name) === content).map(([name]) => name);
    // The shards of the search are made together, and keep their bytes.
    expect(inVain.filter((name) => !/^search\/\w+\//.test(name))).toEqual(['data/build.json']); // it is made with the ledger, whose lines it counts
  });

  it('are all others of other templates or by another program', () => {
    for (const other of [
      { ...plain, templates },
      { ...plain, program: '1' },
    ])
      expect([...sheetsOf(other).keys()].filter((hash) => before.has(hash))).toEqual([]);
  });
});
