/**
 * A labelled splitting set in, `src/split/plain-title-leanings.ts` out: `npx tsx scripts/train-plain-titles.ts SET_DIR`.
 * Shown are stories without the furniture of their pages, alone and one below the other, whole and by their first paragraphs.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { lineItems, type Piece, toBlocks } from '../src/split/pieces.js';
import { PLAIN_TITLE_SIGNS } from '../src/split/plain-title-signs.js';
import { likelyTitles } from '../src/split/plain-titles.js';
import { signsOf } from '../src/split/signs.js';
import { seeded } from './invented-news.js';
import { leaningsOf, type Question } from './split/judges.js';
import { goldOf, type Page, pagesOf } from './split/pages.js';

const DUMPS = 1500;
const MOST_STORIES = 7;
/** Paragraphs of each story. */
const LENGTHS = [2, 3, 4, 6, Number.POSITIVE_INFINITY];
const ROUNDS = 30;

const set = process.argv[2];
if (!set) throw new Error('the folder of the labelled set is missing: npx tsx scripts/train-plain-titles.ts SET_DIR');
const random = seeded(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const pages = pagesOf(set, goldOf(set)).filter(
  ({ style, subset, labels, start }) => style === 'loose' && subset === 'en' && labels[start] === 'H',
);
const alone = pages.flatMap((page) => questionsOf([page], Number.POSITIVE_INFINITY));
const together = Array.from({ length: DUMPS }, () => {
  const stories = Array.from({ length: 2 + Math.floor(random() * (MOST_STORIES - 1)) }, () => pick(pages));
  return questionsOf([...new Set(stories)], pick(LENGTHS));
}).flat();
const perStory = Math.round(together.length / Math.max(1, alone.length) / 2);
const questions = [...together, ...Array.from({ length: Math.max(1, perStory) }, () => alone).flat()];
for (let i = questions.length - 1; i > 0; i--) {
  const k = Math.floor(random() * (i + 1));
  [questions[i], questions[k]] = [questions[k]!, questions[i]!];
}
const table = Object.entries(leaningsOf(PLAIN_TITLE_SIGNS, questions, ROUNDS))
  .map(([sign, leaning]) => `  '${sign}': ${leaning},`)
  .join('\n');
writeFileSync(
  path.join(import.meta.dirname, '../src/split/plain-title-leanings.ts'),
  `/** What tells titles from subheads where a dump has nothing but texts; made by \`scripts/train-plain-titles.ts\` from labelled pages. */
import type { Leanings } from './judge.js';
import type { PlainTitleSign } from './plain-title-signs.js';

/** Above 0: it speaks for a title, in natural logarithms of odds. */
export const PLAIN_TITLE_LEANINGS: Leanings<PlainTitleSign> = {
${table}
};
`,
);
process.stderr.write(`${pages.length} pages, ${questions.length} lines\n`);

/** One for each line between two texts: is it the title of the lower one? */
function questionsOf(stories: readonly Page[], paragraphs: number): Question[] {
  const titles = new Set<number>();
  const lines: string[] = [];
  for (const { lines: own, labels, start } of stories) {
    titles.add(lines.length + 1);
    lines.push(own[start]!, ...own.filter((_, i) => labels[i] === 'B').slice(0, paragraphs));
  }
  const pieces: readonly Piece[] = toBlocks.run(
    lineItems(lines.map((text, i) => ({ number: i + 1, text, mark: null, unreadable: null }))),
  ).on;
  const { kinds, vocabulary } = signsOf(pieces);
  return likelyTitles(pieces, kinds, vocabulary).map(({ piece, signs }) => {
    const [span] = pieces[piece]!.spans;
    return { answers: [signs], right: [span!.from === 0 && titles.has(span!.line)] };
  });
}
