/** A labelled splitting set in, `src/split/weights.ts` out: `npx tsx scripts/train-split.ts SET_DIR [--dumps N]`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packed } from '../src/split/pack.js';
import { seeded } from './invented-news.js';
import { composed, goldOf, pagesOf } from './split-pages.js';
import { exampleOf, Trainer } from './split-training.js';

const DUMPS = 7000;
/** Weights are averaged over the second half of the training, every so many dumps. */
const EVERY = 20;
const ROW = 116;

const set = process.argv[2];
if (!set) throw new Error('the folder of the labelled set is missing: npx tsx scripts/train-split.ts SET_DIR');
const at = process.argv.indexOf('--dumps');
const dumps = at < 0 ? DUMPS : Number(process.argv[at + 1]);
const pages = pagesOf(set, goldOf(set));
const random = seeded(1);
const trainer = new Trainer({ rate: 0.1, decay: 2e-3, textCost: 0, furnitureCost: 0, drop: 0.3 });
for (let k = 0; k < dumps; k++) {
  trainer.learn(exampleOf(composed(pages, random)), random);
  if (k >= dumps / 2 && k % EVERY === 0) trainer.keep();
}
const rows = packed(trainer.mean()).match(new RegExp(`.{1,${ROW}}`, 'gs'))!;
const file = path.join(import.meta.dirname, '../src/split/weights.ts');
writeFileSync(
  file,
  `/** What each sign says for each state; made by \`scripts/train-split.ts\` from labelled dumps. It carries no text. */

// biome-ignore format: a table
export const WEIGHTS: string = [
${rows.map((row) => `  '${row}',`).join('\n')}
].join('');
`,
);
process.stderr.write(`${pages.length} pages, ${dumps} dumps: ${file}\n`);
