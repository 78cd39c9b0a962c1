/** The law of dates, over all that the splitter's fixtures hold: no day without its proof. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from './model/archive.js';
import type { ClippingId, Day, DumpPath } from './model/brand.js';
import type { Clipped } from './model/clipped.js';
import type { Stated } from './model/record.js';
import { noteOfAll } from './pipeline/fixtures/note-of.js';
import { clip, file } from './pipeline.js';
import { NOTHING_STATED } from './read/stated-fields.js';
import { DEFAULT_SETTINGS } from './shell/settings.js';

const fixtures = path.join(import.meta.dirname, 'split/fixtures');
const dumps = readdirSync(fixtures).sort();
const clipped = (name: string, stated: Stated = NOTHING_STATED) =>
  clip(
    {
      dump: `${name}.txt` as DumpPath,
      format: 'text',
      number: null,
      bytes: readFileSync(path.join(fixtures, name, 'input.txt')),
      about: null,
    },
    stated,
  );

function filed(all: readonly Clipped[]): readonly Article[] {
  const bodies = new Map(all.flatMap(({ clippings }) => clippings.map((one) => [one.id, one] as const)));
  return file({
    settings: DEFAULT_SETTINGS,
    dumps: [],
    cards: all.flatMap(({ cards }) => cards),
    curated: [],
    corrections: [],
    messages: [],
    bodyOf: (id: ClippingId) => ({ headline: bodies.get(id)!.headline.text, paragraphs: bodies.get(id)!.paragraphs }),
    noteOf: noteOfAll(all),
  }).articles;
}

function obeys(article: Article): void {
  const { earliest, latest, best, basis, evidence } = article.published;
  const days = [earliest, best, latest].filter((day) => day !== null);
  const told = `${article.headline}: ${JSON.stringify(article.published)}`;
  expect(days.length > 0, told).toBe(basis !== 'none');
  expect([...days].sort(), told).toEqual(days);
  if (basis === 'inferred') expect(evidence.length, told).toBeGreaterThan(0);
}

describe('the law of dates', () => {
  it('holds for each dump alone', () => {
    for (const name of dumps) filed([clipped(name)]).forEach(obeys);
  });

  it('holds beside each other, every third dump dated from outside, every fourth captured on a known day', () => {
    const stated = (at: number): Stated => ({
      ...NOTHING_STATED,
      published: at % 3 === 0 ? (`2024-0${1 + (at % 9)}-15` as Day) : null,
      captured: at % 4 === 0 ? ('2025-02-01' as Day) : null,
    });
    const articles = filed(dumps.map((name, at) => clipped(name, stated(at))));
    articles.forEach(obeys);
    const count = (of: string) => articles.filter(({ published }) => published.basis === of).length;
    expect(Math.min(count('stated'), count('inferred'))).toBeGreaterThan(5);
  });
});
