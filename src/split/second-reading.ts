/** The states that the signs of each piece give in, put right by what only whole articles show: where one begins, which line is its headline. */
import { BoundaryJudge } from './boundary-judge.js';
import { BOUNDARY_SIGNS, type BoundarySign } from './boundary-signs.js';
import { verdictsOn } from './boundary-verdicts.js';
import type { Dump } from './dump.js';
import { chooseHeadlines } from './headline-choice.js';
import { HEADLINE_SIGNS, type HeadlineSign } from './headline-signs.js';
import { type Leanings, Sheet } from './judge.js';
import { freeKickers } from './kickers.js';
import { BOUNDARY_LEANINGS, HEADLINE_LEANINGS } from './leanings.js';
import type { Piece } from './pieces.js';
import { readingOf, type Weights } from './reading.js';
import { openSignedTexts } from './signed-texts.js';
import { opens, STATE_COUNT, stateOf } from './states.js';
import { takeTextsAfter } from './texts-after.js';
import { isProse } from './vocabulary.js';

/** What the judges weigh the evidence by; others than those that the program ships with in training alone. */
export interface Judges {
  readonly boundary: Leanings<BoundarySign>;
  readonly headline: Leanings<HeadlineSign>;
}
export const JUDGES: Judges = { boundary: BOUNDARY_LEANINGS, headline: HEADLINE_LEANINGS };

interface Sheets {
  readonly boundary: Sheet<BoundarySign>;
  readonly headline: Sheet<HeadlineSign>;
}

/** Made once for all records. */
const sheets = new WeakMap<Judges, Sheets>();

function sheetsOf(judges: Judges): Sheets {
  let made = sheets.get(judges);
  if (!made) {
    made = {
      boundary: new Sheet(BOUNDARY_SIGNS, judges.boundary),
      headline: new Sheet(HEADLINE_SIGNS, judges.headline),
    };
    sheets.set(judges, made);
  }
  return made;
}

export interface SecondReading {
  readonly states: Uint8Array;
  /** For pieces that a judge spoke of: why, in words. */
  readonly why: ReadonlyMap<number, string>;
}

/** What a judge's word on a boundary weighs, against signs that reach two or three for the clearest. */
const VERDICT = 6;
/** An article of many pages run together is broken at one place a round. */
const ROUNDS = 3;

export interface Reader {
  readonly weights: Weights;
  readonly judges: Judges;
}

export function secondReading(dump: Dump, reader: Reader): SecondReading {
  const { states, why } = articlesIn(dump, reader);
  chooseHeadlines(dump, states, sheetsOf(reader.judges).headline, why);
  freeKickers(dump.pieces, states);
  return { states, why };
}

/** The states once it is settled where articles begin. */
export function articlesIn(dump: Dump, { weights, judges }: Reader): { states: Uint8Array; why: Map<number, string> } {
  const { pieces, vocabulary } = dump;
  const scores = dump.scores.slice();
  const why = new Map<number, string>();
  const judge = new BoundaryJudge(dump, sheetsOf(judges).boundary);
  let states = readingOf(scores, weights);
  for (let round = 0; round < ROUNDS; round++) {
    const empty = !states.some(opens);
    if (empty) favourText(pieces, scores);
    const { joins, breaks } = verdictsOn(dump, states, judge, why);
    if (!empty && joins.length + breaks.length === 0) break;
    for (const i of joins) addTo(scores, i, -VERDICT);
    for (const i of breaks) addTo(scores, i, VERDICT);
    states = readingOf(scores, weights);
  }
  openSignedTexts(dump, states, why);
  takeTextsAfter(pieces, states, vocabulary.lexicon);
  return { states, why };
}

/** A headline counts as one whatever its end; a text that opens an article may be its title all the same. */
function addTo(scores: Float32Array, piece: number, value: number): void {
  scores[piece * STATE_COUNT + stateOf['opening headline']]! += value;
  scores[piece * STATE_COUNT + stateOf['opening text']]! += value;
}

/** Where nothing was taken for an article, running text is one: when in doubt, keep. */
function favourText(pieces: readonly Piece[], scores: Float32Array): void {
  for (let i = 0; i < pieces.length; i++)
    if (isProse(pieces[i]!.look))
      for (const state of [stateOf['opening text'], stateOf.text]) scores[i * STATE_COUNT + state]! += VERDICT;
}
