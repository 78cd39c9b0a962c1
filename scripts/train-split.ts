/**
 * A labelled splitting set in, `src/split/weights.ts` and `src/split/leanings.ts` out: `npx tsx scripts/train-split.ts SET_DIR [--dumps N]`.
 * The judges learn from readings of sites that the reading was not trained on: what it says of known pages is too good to be true.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Leanings } from '../src/split/judge.js';
import { packed } from '../src/split/pack.js';
import type { Weights } from '../src/split/reading.js';
import { JUDGES, type Judges } from '../src/split/second-reading.js';
import { seeded } from './invented-news.js';
import { boundaryQuestions, headlineQuestions, learnedBoundary, learnedHeadline } from './split-judges.js';
import { composed, goldOf, type LabelledDump, type Mix, type Page, pagesOf } from './split-pages.js';
import { exampleOf, Trainer } from './split-training.js';

const DUMPS = 4000;
/** One training each; the mean of their weights is less of an accident than any. */
const MIXES: readonly Mix[] = [
  { lent: 0.6, bare: 0 },
  { lent: 0.85, bare: 0 },
  { lent: 0.6, bare: 0.2 },
];
/** Weights are averaged over the second half of the training, every so many dumps. */
const EVERY = 20;
const ROW = 116;
/** Parts of the sites; each is read by weights trained on the others. */
const PARTS = 4;
/** Dumps of each part that the judges are shown. */
const SHOWN = 250;

const set = process.argv[2];
if (!set) throw new Error('the folder of the labelled set is missing: npx tsx scripts/train-split.ts SET_DIR');
const at = process.argv.indexOf('--dumps');
const dumps = at < 0 ? DUMPS : Number(process.argv[at + 1]);
const pages = pagesOf(set, goldOf(set));
const sites = [...new Set(pages.map(({ site }) => site))].sort();
const partOf = new Map(sites.map((site, i) => [site, i % PARTS]));

const shown = Array.from({ length: PARTS }, (_, part) => {
  const [own, others] = [pages.filter(isIn(part)), pages.filter((page) => !isIn(part)(page))];
  const random = seeded(50 + part);
  const weights = trained(others, 2 + part);
  return Array.from({ length: SHOWN }, () => ({ dump: composed(own, random, MIXES.at(-1)!), weights }));
}).flat();
const boundary = learnedBoundary(asked(({ dump, weights }) => boundaryQuestions(dump, weights)));
const judges: Judges = { ...JUDGES, boundary };
const headline = learnedHeadline(asked(({ dump, weights }) => headlineQuestions(dump, weights, judges)));
write('leanings.ts', leaningsFile(boundary, headline));
write('weights.ts', weightsFile(trained(pages, 1)));
process.stderr.write(`${pages.length} pages of ${sites.length} sites, ${dumps} dumps\n`);

function isIn(part: number): (page: Page) => boolean {
  return ({ site }) => partOf.get(site) === part;
}

function trained(pool: readonly Page[], seed: number): Weights {
  const runs = MIXES.map((mix) => {
    const random = seeded(seed);
    const one = new Trainer({ rate: 0.1, decay: 2e-3, drop: 0.3 });
    for (let k = 0; k < dumps; k++) {
      one.learn(exampleOf(composed(pool, random, mix)), random);
      if (k >= dumps / 2 && k % EVERY === 0) one.keep();
    }
    return one.mean();
  });
  const mean = (part: 'signs' | 'moves') =>
    runs[0]![part].map((_, i) => runs.reduce((sum, weights) => sum + weights[part][i]!, 0) / runs.length);
  return { signs: mean('signs'), moves: mean('moves') };
}

function asked<Question>(ask: (one: { dump: LabelledDump; weights: Weights }) => Question[]): Question[] {
  return shown.flatMap(ask);
}

function weightsFile(weights: Weights): string {
  const rows = packed(weights).match(new RegExp(`.{1,${ROW}}`, 'gs'))!;
  return `/** What each sign says for each state; made by \`scripts/train-split.ts\` from labelled dumps. It carries no text. */

// biome-ignore format: a table
export const WEIGHTS: string = [
${rows.map((row) => `  '${row}',`).join('\n')}
].join('');
`;
}

function leaningsFile(...[boundary, headline]: readonly Leanings<string>[]): string {
  const table = (leanings: Leanings<string>) =>
    Object.entries(leanings)
      .map(([sign, leaning]) => `  '${sign}': ${leaning},`)
      .join('\n');
  return `/** What the judges of the second reading weigh the evidence by; made by \`scripts/train-split.ts\` from labelled dumps. */
import type { BoundarySign } from './boundary-signs.js';
import type { HeadlineSign } from './headline-signs.js';
import type { Leanings } from './judge.js';

/** Above 0: it speaks for a boundary, in natural logarithms of odds. */
export const BOUNDARY_LEANINGS: Leanings<BoundarySign> = {
${table(boundary!)}
};

/** Above 0: it speaks for the line as the headline. */
export const HEADLINE_LEANINGS: Leanings<HeadlineSign> = {
${table(headline!)}
};
`;
}

function write(name: string, text: string): void {
  writeFileSync(path.join(import.meta.dirname, '../src/split', name), text);
}
