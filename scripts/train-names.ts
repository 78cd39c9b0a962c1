/** Trains the tagger of names from labelled news: `npx tsx scripts/train-names.ts LABELLED.jsonl [--write]`; without --write it cross-validates by outlet. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { votes } from '../src/name/votes.js';
import { FEATURE_FAMILIES, firstPassRuns, secondPassRuns } from './names/features.js';
import { type LabelledText, labelledTexts } from './names/labelled.js';
import { type Pass, tableOf, tagsOf, trained } from './names/passes.js';
import { empty, errors, report, score } from './names/tally.js';

const FOLDS = 5;

const [file, ...flags] = process.argv.slice(2);
if (!file) throw new Error('usage: train-names.ts LABELLED.jsonl [--write]');
const texts = labelledTexts(file);
const outlets = [...new Set(texts.map(({ outlet }) => outlet))].sort();
const foldOf = (text: LabelledText) => outlets.indexOf(text.outlet) % FOLDS;

interface Trained {
  readonly first: Pass;
  readonly second: Pass;
}

/** The second pass learns from votes of first passes that have not seen the text. */
function bothPasses(train: readonly LabelledText[]): Trained {
  const first = trained(train, (text) => firstPassRuns(text));
  const runsOf = new Map<LabelledText, ReturnType<typeof secondPassRuns>>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = train.filter((text) => foldOf(text) !== fold);
    if (rest.length === train.length) continue;
    const pass = trained(rest, (text) => firstPassRuns(text));
    for (const text of train)
      if (foldOf(text) === fold)
        runsOf.set(text, secondPassRuns(text, pass, votes(text.passages, tagsOf(text, firstPassRuns(text), pass))));
  }
  return { first, second: trained(train, (text) => runsOf.get(text)!, first) };
}

function crossValidate(): void {
  const one = empty();
  const two = empty();
  for (let fold = 0; fold < FOLDS; fold++) {
    const { first, second } = bothPasses(texts.filter((text) => foldOf(text) !== fold));
    if (fold === 0) console.log('characters', tableOf(first).length, tableOf(second).length);
    for (const text of texts.filter((text) => foldOf(text) === fold)) {
      const tags = tagsOf(text, firstPassRuns(text), first);
      const final = tagsOf(text, secondPassRuns(text, first, votes(text.passages, tags)), second);
      score(one, text, tags);
      score(two, text, final);
      if (flags.includes('--errors')) errors(text, final);
    }
  }
  report('first pass ', one);
  report('second pass', two);
}

const ABOUT =
  "/** The tagger's two passes: weights of each feature for nothing, person (first, further word), organisation, place. Made by scripts/train-names.ts; do not edit. */";

function write({ first, second }: Trained, out: string): void {
  const text = (pass: Pass) => tableOf(pass).replace(/[`\\]|\$(?=\{)/g, '\\$&');
  writeFileSync(
    out,
    `${ABOUT}\nexport const FIRST_PASS = \`\n${text(first)}\n\`;\nexport const SECOND_PASS = \`\n${text(second)}\n\`;\n`,
  );
  console.log(FEATURE_FAMILIES, 'characters', tableOf(first).length, tableOf(second).length);
}

const folder = flags.indexOf('--folds');
if (folder >= 0)
  for (let fold = 0; fold < FOLDS; fold++)
    write(bothPasses(texts.filter((text) => foldOf(text) !== fold)), path.join(flags[folder + 1]!, `fold${fold}.ts`));
else if (flags.includes('--write'))
  write(bothPasses(texts), path.resolve(import.meta.dirname, '../src/name/tag-weights.ts'));
else crossValidate();
