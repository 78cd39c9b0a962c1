/** The quality floor: invented dumps of many shapes through the whole chain of `clip`, scored against what was put into them. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { DumpPath } from '../../src/model/brand.js';
import { clip } from '../../src/pipeline.js';
import { NOTHING_STATED } from '../../src/read/stated-fields.js';
import { dumpOf, type InventedDump, noticesOf } from './dump.js';
import { EVILS, MARKS, tolerance } from './floors.js';
import { type Figures, figuresOf, type Pair } from './score.js';

const DUMPS = 96;

const dumps = Array.from({ length: DUMPS }, (_, i) => dumpOf(i + 1));
const groups = {
  en: dumps.filter(({ language }) => language === 'en'),
  other: dumps.filter(({ language }) => language !== 'en'),
  notices: Array.from({ length: DUMPS / 2 }, (_, i) => noticesOf(i + 1)),
} as const;

function pairOf(dump: InventedDump, i: number): Pair {
  const bytes = new TextEncoder().encode(dump.text);
  const raw = { dump: `${i}.txt` as DumpPath, format: 'text', number: null, bytes, about: null } as const;
  return { dump, clipped: clip(raw, NOTHING_STATED) };
}

describe.each(['en', 'other', 'notices'] as const)('invented dumps (%s)', (group) => {
  let figures: Figures;
  beforeAll(() => {
    figures = figuresOf(groups[group].map(pairOf));
  });

  it.each(Object.keys(MARKS.en) as (keyof Figures)[])('%s', (name) => {
    const mark = MARKS[group][name];
    const gain = EVILS.includes(name) ? mark - figures[name] : figures[name] - mark;
    const told = `${name} is ${figures[name].toFixed(3)}, and its mark in floors.ts ${mark}`;
    expect(gain, `${told}: it got worse`).toBeGreaterThanOrEqual(-tolerance(name, mark));
    expect(gain, `${told}: it got better, so move the mark`).toBeLessThanOrEqual(tolerance(name, mark));
  });
});

it('lets no mark be so lax that a figure could fall by a twentieth', () => {
  for (const marks of Object.values(MARKS))
    for (const [name, mark] of Object.entries(marks) as [keyof Figures, number][])
      expect(tolerance(name, mark), name).toBeLessThan(0.05);
});

describe('the dumps', () => {
  it('are the same for the same seed, and no two are alike', () => {
    expect(dumpOf(7)).toEqual(dumps[6]);
    expect(new Set(dumps.map(({ text }) => text)).size).toBe(DUMPS);
  });
});

describe('the figures', () => {
  const pair = pairOf(dumps[17]!, 17);
  const withClippings = (clippings: Pair['clipped']['clippings']) =>
    figuresOf([{ ...pair, clipped: { ...pair.clipped, clippings } }]);
  it('fall when an article is missing, and when a text holds what is not its own', () => {
    const all = figuresOf([pair]);
    const [first, ...rest] = pair.clipped.clippings;
    expect(withClippings(rest).articles).toBeLessThan(all.articles);
    expect(withClippings(rest).lost).toBeGreaterThan(all.lost);
    const doubled = { ...first!, paragraphs: [...first!.paragraphs, ...rest[0]!.paragraphs, ...first!.paragraphs] };
    expect(withClippings([doubled, ...rest]).text).toBeLessThan(all.text);
    expect(withClippings([doubled, ...rest]).repeats).toBeGreaterThan(all.repeats);
  });
});
