/** Labelled dumps and the weights of a first reading in, what the judges of the second one should weigh the evidence by out. */
import type { Line } from '../../src/model/record.js';
import { BoundaryEvidence } from '../../src/split/boundary-evidence.js';
import { BOUNDARY_SIGNS, type BoundarySign } from '../../src/split/boundary-signs.js';
import { firstScores } from '../../src/split/first-scores.js';
import { HeadlineEvidence } from '../../src/split/headline-evidence.js';
import { HEADLINE_SIGNS, type HeadlineSign } from '../../src/split/headline-signs.js';
import { type Leanings, Sheet } from '../../src/split/judge.js';
import { lineItems, type Piece, toBlocks } from '../../src/split/pieces.js';
import { placesOf } from '../../src/split/places.js';
import { readingOf, type Weights } from '../../src/split/reading.js';
import { articlesIn, JUDGES, type Judges } from '../../src/split/second-reading.js';
import { topsOf } from '../../src/split/tops.js';
import type { LabelledDump } from './pages.js';

/** One question to a judge: the evidence for each answer, and which are right; none right: no is. */
export interface Question {
  readonly answers: readonly Float64Array[];
  readonly right: readonly boolean[];
}

const piecesOf = ({ lines }: LabelledDump): readonly Piece[] =>
  toBlocks.run(lineItems(lines.map((text, i): Line => ({ number: i + 1, text, mark: null, unreadable: null })))).on;

/** May an article begin here? One question for each place between two paragraphs that is asked about. */
export function boundaryQuestions(labelled: LabelledDump, weights: Weights): Question[] {
  const pieces = piecesOf(labelled);
  const { dump } = firstScores(pieces, weights, true);
  const evidence = new BoundaryEvidence(dump);
  const sheet = new Sheet(BOUNDARY_SIGNS, JUDGES.boundary);
  const pageOf = (piece: number): number => {
    const { line, from } = pieces[piece]!.spans[0]!;
    return labelled.starts.filter((start) => start.line < line - 1 || (start.line === line - 1 && start.column <= from))
      .length;
  };
  return placesOf(dump, readingOf(dump.scores, weights)).map((place) => {
    evidence.write(place, sheet);
    return { answers: [sheet.values.slice()], right: [pageOf(place.first) !== pageOf(place.last)] };
  });
}

/** Which line is the headline? One question for each article that holds the beginning of one page. */
export function headlineQuestions(labelled: LabelledDump, weights: Weights, judges: Judges): Question[] {
  const pieces = piecesOf(labelled);
  const { dump } = firstScores(pieces, weights, true);
  const { states } = articlesIn(dump, { weights, judges });
  const evidence = new HeadlineEvidence(dump);
  const sheet = new Sheet(HEADLINE_SIGNS, judges.headline);
  const questions: Question[] = [];
  for (const top of topsOf(dump, states)) {
    const [low, high] = [pieces[top.from]!.spans[0]!.line - 1, pieces[top.first]!.spans[0]!.line - 1];
    const starts = labelled.starts.filter(({ line }) => line >= low && line <= high);
    if (starts.length !== 1) continue;
    const { line, column } = starts[0]!;
    const isHeadline = (labelled.cuts.get(line)?.right ?? labelled.labels[line]) === 'h';
    const headline = pieces.findIndex(({ spans: [span] }) => span!.line === line + 1 && span!.from === column);
    const answers: Float64Array[] = [];
    const right: boolean[] = [];
    evidence.walk(top, states, sheet, (piece) => {
      answers.push(sheet.values.slice());
      right.push(isHeadline && headline >= 0 && pieces[piece]!.look.hash === pieces[headline]!.look.hash);
    });
    if (answers.length && (!isHeadline || right.includes(true))) questions.push({ answers, right });
  }
  return questions;
}

export const learnedBoundary = (questions: readonly Question[]): Leanings<BoundarySign> =>
  leaningsOf(BOUNDARY_SIGNS, questions, 12);
export const learnedHeadline = (questions: readonly Question[]): Leanings<HeadlineSign> =>
  leaningsOf(HEADLINE_SIGNS, questions, 30);

const RATE = 0.12;
const DECAY = 3e-4;

/** Log loss over all answers and "none", by AdaGrad. */
export function leaningsOf<Sign extends string>(
  signs: readonly Sign[],
  questions: readonly Question[],
  rounds: number,
): Leanings<Sign> {
  const n = signs.length;
  const leanings = new Float64Array(n);
  const squares = new Float64Array(n).fill(1e-6);
  for (let round = 0; round < rounds; round++)
    for (const { answers, right } of questions) {
      const odds = answers.map((values) =>
        Math.exp(
          Math.min(
            30,
            values.reduce((sum, value, i) => sum + value * leanings[i]!, 0),
          ),
        ),
      );
      const all = odds.reduce((sum, value) => sum + value, 1);
      const anyRight = right.includes(true);
      const good = anyRight ? odds.reduce((sum, value, k) => sum + (right[k] ? value : 0), 0) : 1;
      const gradient = new Float64Array(n);
      answers.forEach((values, k) => {
        const pull = odds[k]! / all - (right[k] ? odds[k]! / good : 0);
        if (Math.abs(pull) > 1e-5) for (let i = 0; i < n; i++) gradient[i]! += pull * values[i]!;
      });
      for (let i = 0; i < n; i++) {
        const slope = gradient[i]! + DECAY * leanings[i]!;
        if (slope === 0) continue;
        squares[i]! += slope * slope;
        leanings[i]! -= (RATE * slope) / Math.sqrt(squares[i]!);
      }
    }
  return Object.fromEntries(signs.map((sign, i) => [sign, Math.round(leanings[i]! * 100) / 100])) as Leanings<Sign>;
}
