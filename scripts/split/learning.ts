/** Labelled pages in, what the splitter weighs their signs and evidence by out. */
import type { Weights } from '../../src/split/reading.js';
import { JUDGES, type Judges } from '../../src/split/second-reading.js';
import { seeded } from '../invented-news.js';
import { boundaryQuestions, headlineQuestions, learnedBoundary, learnedHeadline } from './judges.js';
import { composed, type LabelledDump, type Mix, type Page } from './pages.js';
import { exampleOf, Trainer } from './training.js';

/** One training each; the mean of their weights is less of an accident than any. */
export const MIXES: readonly Mix[] = [
  { lent: 0.6, bare: 0.1 },
  { lent: 0.85, bare: 0.1 },
  { lent: 0.6, bare: 0.4 },
];
/** Weights are averaged over the second half of the training, every so many dumps. */
const EVERY = 20;
/** Dumps of each part that the judges are shown. */
const SHOWN = 600;

export interface Lesson {
  readonly dumps: number;
  readonly mixes: readonly Mix[];
}

/** Pages of sites that no other part has. */
export type Part = readonly Page[];

/** The weights of the first reading. */
export function learnedWeights(pages: readonly Page[], { dumps, mixes }: Lesson, seed: number): Weights {
  const runs = mixes.map((mix) => {
    const random = seeded(seed);
    const one = new Trainer({ rate: 0.1, decay: 2e-3, drop: 0.3 });
    for (let k = 0; k < dumps; k++) {
      one.learn(exampleOf(composed(pages, random, mix)), random);
      if (k >= dumps / 2 && k % EVERY === 0) one.keep();
    }
    return one.mean();
  });
  const mean = (part: 'signs' | 'moves') =>
    runs[0]![part].map((_, i) => runs.reduce((sum, weights) => sum + weights[part][i]!, 0) / runs.length);
  return { signs: mean('signs'), moves: mean('moves') };
}

/** The judges learn from readings of sites that the reading was not trained on: what it says of known pages is too good to be true. */
export function learnedJudges(parts: readonly Part[], lesson: Lesson): Judges {
  const shown = parts.flatMap((part, i) => {
    const weights = learnedWeights(others(parts, i), lesson, 2 + i);
    const random = seeded(50 + i);
    return Array.from({ length: SHOWN }, (_, k) => ({
      dump: composed(part, random, MIXES[k % MIXES.length]!),
      weights,
    }));
  });
  const asked = <Question>(ask: (dump: LabelledDump, weights: Weights) => Question[]): Question[] =>
    shown.flatMap(({ dump, weights }) => ask(dump, weights));
  const boundary = learnedBoundary(asked(boundaryQuestions));
  const judges: Judges = { ...JUDGES, boundary };
  const headline = learnedHeadline(asked((dump, weights) => headlineQuestions(dump, weights, judges)));
  return { boundary, headline };
}

function others(parts: readonly Part[], than: number): Page[] {
  return parts.flatMap((part, i) => (i === than ? [] : part));
}

/** The sites of the pages, dealt into parts. */
export function partsOf(pages: readonly Page[], count: number): Part[] {
  const sites = [...new Set(pages.map(({ site }) => site))].sort();
  const partOf = new Map(sites.map((site, i) => [site, i % count]));
  return Array.from({ length: count }, (_, part) => pages.filter(({ site }) => partOf.get(site) === part));
}
