/**
 * A labelled splitting set in, `src/split/weights.ts` and `src/split/leanings.ts` out: `npx tsx scripts/train-split.ts SET_DIR [--dumps N]`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Leanings } from '../src/split/judge.js';
import { packed } from '../src/split/pack.js';
import type { Weights } from '../src/split/reading.js';
import { learnedJudges, learnedWeights, MIXES, partsOf } from './split/learning.js';
import { goldOf, pagesOf } from './split/pages.js';

const DUMPS = 4000;
/** Parts of the sites; each is read by weights trained on the others. */
const PARTS = 4;
const ROW = 116;

const set = process.argv[2];
if (!set) throw new Error('the folder of the labelled set is missing: npx tsx scripts/train-split.ts SET_DIR');
const at = process.argv.indexOf('--dumps');
const dumps = at < 0 ? DUMPS : Number(process.argv[at + 1]);
const pages = pagesOf(set, goldOf(set));
const lesson = { dumps, mixes: MIXES };
const parts = partsOf(pages, PARTS);
const judges = learnedJudges(parts, lesson);
write('leanings.ts', leaningsFile(judges.boundary, judges.headline));
write('weights.ts', weightsFile(learnedWeights(pages, lesson, 1)));
process.stderr.write(`${pages.length} pages, ${dumps} dumps\n`);

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
      .map(([sign, leaning]) => `  ${/^\w+$/.test(sign) ? sign : `'${sign}'`}: ${leaning},`)
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
