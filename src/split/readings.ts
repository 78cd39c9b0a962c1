/** Blocks in, each with the state that it is read in out; the parts of a line that do not part after all are joined again. */

import type { Span } from '../model/place.js';
import type { Mark } from '../model/record.js';
import { END, type Look } from './look.js';
import type { Piece } from './pieces.js';
import { scoresOf, type Weights } from './reading.js';
import { JUDGES, type Judges, secondReading } from './second-reading.js';
import { SIGN_NAMES } from './sign-names.js';
import { beginsArticle, isSignedTitle } from './signed-titles.js';
import { type Signs, signsOf } from './signs.js';
import { STATE_COUNT, STATES, type State, stateOf } from './states.js';

export interface Reading {
  readonly text: string;
  readonly span: Span;
  /** Of the lines that go on from it. */
  readonly more?: readonly Span[];
  readonly look: Look;
  readonly mark: Mark | null;
  readonly gap: number;
  readonly state: State;
  /** What speaks most for the state, in words. */
  readonly why: string;
}

export function readingsOf(blocks: readonly Piece[], weights: Weights, judges: Judges = JUDGES): Reading[] {
  const { signs, scores } = firstScores(blocks, weights);
  const { states, why } = secondReading(blocks, scores, { weights, signs, judges });
  const found: Reading[] = [];
  for (let i = 0; i < blocks.length; i++) {
    let end = i + 1;
    while (end < blocks.length && blocks[end]!.glued && !opens(states[end]!)) end++;
    const longest = longestOf(blocks, i, end);
    const state = opens(states[i]!) ? states[i]! : states[longest]!;
    const because = why.get(opens(states[i]!) ? i : longest) ?? whyOf(signs, weights, longest, state);
    found.push(joined(blocks, i, end, STATES[state]!, because));
    i = end - 1;
  }
  for (let i = 0; i < found.length; i++)
    if (isTitle(found[i]!, found[i + 1])) found[i] = { ...found[i]!, state: 'opening headline' };
  return found;
}

/** How well each state fits each block, by its signs and what its format says of it. */
export function firstScores(blocks: readonly Piece[], weights: Weights): { signs: Signs; scores: Float32Array } {
  const signs = signsOf(blocks);
  const scores = scoresOf(signs, weights);
  heedMarks(blocks, scores);
  heedWideGaps(blocks, scores);
  heedSignedTitles(blocks, signs, scores);
  return { signs, scores };
}

const LONGEST_TITLE = 170;

/** A first line without an end, before other lines of the same article, is its headline and not its text. */
function isTitle({ state, look, mark }: Reading, next: Reading | undefined): boolean {
  if (state !== 'opening text' || mark?.kind === 'paragraph' || look.stops || look.length > LONGEST_TITLE) return false;
  if (look.end !== END.letter && look.end !== END.digit && look.end !== END.quote && look.end !== END.paren)
    return false;
  return (
    look.words > 2 &&
    next !== undefined &&
    (next.state === 'text' || next.state === 'furniture' || next.state === 'caption')
  );
}

const opens = (state: number): boolean =>
  state === stateOf['opening headline'] || state === stateOf['opening text'] || state === stateOf.fragment;

function longestOf(blocks: readonly Piece[], from: number, to: number): number {
  let longest = from;
  for (let i = from + 1; i < to; i++) if (blocks[i]!.look.length > blocks[longest]!.look.length) longest = i;
  return longest;
}

function joined(blocks: readonly Piece[], from: number, to: number, state: State, why: string): Reading {
  const { text, spans, look, mark, gap } = blocks[from]!;
  const [first] = spans;
  if (to - from === 1) return { text, span: first!, look, mark, gap, state, why };
  const whole = blocks.slice(from, to);
  const span = { ...first!, to: whole.at(-1)!.spans[0]!.to };
  return {
    text: whole.map((block) => block.text).join(''),
    span,
    look: blocks[longestOf(blocks, from, to)]!.look,
    mark,
    gap,
    state,
    why,
  };
}

/** How much a format's own word counts, against signs that reach two or three for the clearest. */
const SURE = 8;
const LIKELY = 2;

function heedMarks(blocks: readonly Piece[], scores: Float32Array): void {
  for (let i = 0; i < blocks.length; i++) {
    const { mark } = blocks[i]!;
    if (!mark) continue;
    const favour = (weight: number, ...states: State[]) => {
      for (const state of states) scores[i * STATE_COUNT + stateOf[state]]! += weight;
    };
    if (mark.kind === 'title') favour(SURE, 'opening headline', 'headline again');
    else if (mark.kind === 'caption') favour(SURE, 'caption', 'top caption', 'outside caption');
    else if (mark.kind === 'deck') favour(LIKELY, 'deck');
    else if (mark.kind === 'furniture') favour(SURE, 'furniture', 'top furniture', 'outside');
    else if (mark.kind === 'paragraph') favour(LIKELY, 'text', 'opening text', 'deck');
    else if (mark.kind === 'byline' || mark.kind === 'time') favour(LIKELY, 'top line', 'outside');
    else if (mark.kind === 'heading' && mark.level === 1) favour(LIKELY, 'opening headline');
  }
}

/** What a gap wider than all others says for a beginning there. */
const WIDE_GAP = 2.5;
/** And where there are few such gaps, as between the pages of a dump. */
const RARE_GAP = 6;
const FEW = 0.1;
/** Only where nearly all gaps are alike does a wider one tell. */
const ALIKE = 0.8;
const WIDEST = 8;

function heedWideGaps(blocks: readonly Piece[], scores: Float32Array): void {
  const counts = new Array<number>(WIDEST).fill(0);
  for (let i = 1; i < blocks.length; i++) counts[Math.min(WIDEST - 1, blocks[i]!.gap)]!++;
  const usual = counts.indexOf(Math.max(...counts));
  if (counts[usual]! < ALIKE * (blocks.length - 1)) return;
  let wide = 0;
  for (let gap = usual + 1; gap < WIDEST; gap++) wide += counts[gap]!;
  const weight = wide <= FEW * blocks.length ? RARE_GAP : WIDE_GAP;
  for (let i = 1; i < blocks.length; i++)
    if (blocks[i]!.gap > usual)
      for (const state of ['opening headline', 'opening text'] as const)
        scores[i * STATE_COUNT + stateOf[state]]! += weight;
}

/** Of invented short pieces one more in 300 is found with it, and pieces that lost their text keep it; on labelled pages article F1 is 0.979 with and without. */
const SIGNED_TITLE = 5;

/** Scraped pages seldom have author and day right between title and text, so the weights know little of it; people's own dumps do. */
function heedSignedTitles(
  blocks: readonly Piece[],
  { kinds, vocabulary: { prose } }: Signs,
  scores: Float32Array,
): void {
  for (let i = 0; i < blocks.length; i++)
    if (isSignedTitle(blocks, kinds, prose, i) && beginsArticle(blocks, kinds, i))
      scores[i * STATE_COUNT + stateOf['opening headline']]! += SIGNED_TITLE;
}

/** The two signs that tell most between the state and the one that would have been next. */
function whyOf({ offsets, ids }: Signs, { signs }: Weights, piece: number, state: number): string {
  let first = -1;
  let second = -1;
  let most = 0;
  let more = 0;
  for (let k = offsets[piece]!; k < offsets[piece + 1]!; k++) {
    const weight = signs[ids[k]! * STATE_COUNT + state]!;
    if (weight > most) {
      second = first;
      more = most;
      first = ids[k]!;
      most = weight;
    } else if (weight > more) {
      second = ids[k]!;
      more = weight;
    }
  }
  if (first < 0) return 'by its place between the others';
  return second < 0 ? SIGN_NAMES[first]! : `${SIGN_NAMES[first]}; ${SIGN_NAMES[second]}`;
}
