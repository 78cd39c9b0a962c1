/**
 * A labelled splitting set in, how well the splitter does on sites that it was not trained on out:
 * `npx tsx scripts/cross-validate-split.ts SET_DIR [--style loose] [--subset en] [--dumps N] [--mixes N] [--judges] [--as-shipped] [--json FILE] [--out DIR]`.
 * The sites are dealt into parts; the pages of each are put together into dumps anew, and split by what was learned from the others.
 * The judges are those that the program ships with, which know all sites, unless `--judges` has them learned anew (four times the time).
 * `--as-shipped` trains nothing: the same dumps by the program as it is.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Weights } from '../src/split/reading.js';
import { JUDGES, type Judges } from '../src/split/second-reading.js';
import { seeded } from './invented-news.js';
import { type Lesson, learnedJudges, learnedWeights, MIXES, partsOf } from './split/learning.js';
import { articlesOf } from './split/outputs.js';
import { goldOf, type Page, pagesOf } from './split/pages.js';
import { testDumpsOf } from './split/test-dumps.js';

const PARTS = 4;
/** How often the pages of a part are put together. */
const ROUNDS = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    style: { type: 'string', default: 'loose' },
    subset: { type: 'string', default: 'en' },
    dumps: { type: 'string', default: '1500' },
    mixes: { type: 'string', default: '1' },
    judges: { type: 'boolean', default: false },
    'as-shipped': { type: 'boolean', default: false },
    json: { type: 'string' },
    out: { type: 'string' },
  },
});
const [set] = positionals;
if (!set) throw new Error('the folder of the labelled set is missing: npx tsx scripts/cross-validate-split.ts SET_DIR');

interface Scorer {
  scoreDump(gold: unknown, text: string, output: unknown): unknown;
  aggregate(scores: readonly unknown[]): Readonly<Record<string, number | string | null>>;
}
const scorer: Scorer = await import(pathToFileURL(path.resolve(set, '../score.mjs')).href);
const parts = partsOf(pagesOf(set, goldOf(set)), PARTS);
const lesson: Lesson = { dumps: Number(values.dumps), mixes: MIXES.slice(0, Number(values.mixes)) };

const tests = parts.map((pages, part) => {
  const random = seeded(100 + part);
  return Array.from({ length: ROUNDS }, () => testDumpsOf(pages.filter(isAsked), random)).flat();
});
const scores = tests.flatMap((dumps, part) => {
  const { weights, judges } = learned(part);
  return dumps.map((dump, i) => {
    const output = { articles: articlesOf(dump, weights, judges) };
    if (values.out) writeFileSync(path.join(values.out, `${part}-${i}.json`), JSON.stringify({ ...dump, output }));
    return scorer.scoreDump(dump.gold, dump.text, output);
  });
});
const figures = scorer.aggregate(scores);
for (const [name, value] of Object.entries(figures))
  process.stdout.write(`${name.padEnd(26)} ${typeof value === 'number' && value % 1 ? value.toFixed(4) : value}\n`);
if (values.json) writeFileSync(values.json, JSON.stringify(figures, null, 1));

function isAsked({ style, subset }: Page): boolean {
  return style === values.style && subset === values.subset;
}

function learned(part: number): { weights: Weights | null; judges: Judges } {
  if (values['as-shipped']) return { weights: null, judges: JUDGES };
  const known = parts.filter((_, other) => other !== part);
  return {
    weights: learnedWeights(known.flat(), lesson, 1),
    judges: values.judges ? learnedJudges(known, lesson) : JUDGES,
  };
}
