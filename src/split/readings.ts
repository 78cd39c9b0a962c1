/** Blocks in, each with the state that it is read in out; the parts of a line that do not part after all are joined again. */

import type { Span } from '../model/place.js';
import type { Mark } from '../model/record.js';
import { firstScores } from './first-scores.js';
import { END, type Look, lookAt } from './look.js';
import type { Piece } from './pieces.js';
import type { Weights } from './reading.js';
import { JUDGES, type Judges, secondReading } from './second-reading.js';
import { SIGN_NAMES } from './sign-names.js';
import type { Signs } from './signs.js';
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
  const { signs, dump, favours } = firstScores(blocks, weights);
  const { states, why } = secondReading(dump, { weights, judges });
  const found: Reading[] = [];
  for (let i = 0; i < blocks.length; i++) {
    let end = i + 1;
    while (end < blocks.length && blocks[end]!.glued && !opens(states[end]!)) end++;
    const longest = longestOf(blocks, i, end);
    const state = opens(states[i]!) ? states[i]! : states[longest]!;
    const read = STATES[state]!;
    const because =
      why.get(opens(states[i]!) ? i : longest) ?? whyOf(signs, weights, longest, state, favours.saysOf(longest, read));
    found.push(joined(blocks, i, end, read, because));
    i = end - 1;
  }
  for (let i = 0; i < found.length; i++)
    if (isTitle(found[i]!, found[i + 1])) found[i] = { ...found[i]!, state: 'opening headline' };
  return found;
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
  const all = whole.map((block) => block.text).join('');
  return { text: all, span, look: lookAt(all, 0, all.length), mark, gap, state, why };
}

/** What the piece is favoured for, and the sign that tells most for the state; else the two that do. */
function whyOf(
  { offsets, ids }: Signs,
  { signs }: Weights,
  piece: number,
  state: number,
  favoured: string | null,
): string {
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
  if (favoured !== null) return first < 0 ? favoured : `${favoured}; ${SIGN_NAMES[first]}`;
  if (first < 0) return 'by its place between the others';
  return second < 0 ? SIGN_NAMES[first]! : `${SIGN_NAMES[first]}; ${SIGN_NAMES[second]}`;
}
