import { describe, expect, it } from 'vitest';
import { dumpOf } from './dump.js';
import { chooseHeadlines } from './headline-choice.js';
import { HEADLINE_SIGNS } from './headline-signs.js';
import { type Leanings, Sheet } from './judge.js';
import { lineItems, toBlocks } from './pieces.js';
import { signsOf } from './signs.js';
import { STATE_COUNT, STATES, type State, stateOf } from './states.js';

/** A judge to whom every line is as likely, but for running text. */
const judge = (verdict: number) => {
  const leanings = Object.fromEntries(HEADLINE_SIGNS.map((sign) => [sign, 0])) as Record<string, number>;
  leanings['what speaks for a headline anywhere'] = verdict;
  leanings['running text'] = -9;
  return new Sheet(HEADLINE_SIGNS, leanings as Leanings<(typeof HEADLINE_SIGNS)[number]>);
};

const PARAGRAPH =
  'The council of the harbour town put its vote on the ferry pier off until the spring, its treasurer said on Monday. The cost of the piles had doubled within a year, and the old pier may serve the boats for longer.';

function chosen(rows: readonly (readonly [State, string])[], verdict: number): State[] {
  const lines = rows.map(([, text], i) => ({ number: i + 1, text, mark: null, unreadable: null }));
  const { on: pieces } = toBlocks.run(lineItems(lines));
  expect(pieces).toHaveLength(rows.length);
  const states = Uint8Array.from(rows, ([state]) => stateOf[state]);
  chooseHeadlines(
    dumpOf(pieces, signsOf(pieces), new Float32Array(pieces.length * STATE_COUNT)),
    states,
    judge(verdict),
    new Map(),
  );
  return Array.from(states, (state) => STATES[state]!);
}

describe('the choice of a headline', () => {
  it('leaves an article without one whole: what stood below it comes between its paragraphs', () => {
    const rows = [
      ['opening headline', 'Listen to the harbour programme'],
      ['text', 'A player of the harbour radio'],
      ['top furniture', 'Transcript'],
      ['top caption', 'The ferry pier of the harbour in March'],
      ['text', PARAGRAPH],
      ['text', PARAGRAPH.replace('spring', 'summer')],
    ] as const;
    expect(chosen(rows, -5)).toEqual(['outside', 'opening text', 'furniture', 'caption', 'text', 'text']);
  });

  it('takes a line that is as likely none where author or day stand below it, and none farther above', () => {
    const rows = [
      ['outside', 'Ferry pier is put off'],
      ['outside', 'March 4, 2024'],
      ['opening text', PARAGRAPH],
      ['text', PARAGRAPH.replace('spring', 'summer')],
    ] as const;
    expect(chosen(rows, -0.3)).toEqual(['opening headline', 'top furniture', 'text', 'text']);
    const undated = [rows[0], ['outside', 'Share this'], rows[2], rows[3]] as const;
    expect(chosen(undated, -0.3)).toEqual(['outside', 'outside', 'opening text', 'text']);
  });

  it('takes the title itself, and not the trail that ends with it', () => {
    const rows = [
      ['outside', 'News / Harbour / Ferry pier is put off'],
      ['outside', 'Share this'],
      ['outside', 'Ferry pier is put off'],
      ['outside', 'March 4, 2024'],
      ['opening text', PARAGRAPH],
      ['text', PARAGRAPH.replace('spring', 'summer')],
    ] as const;
    expect(chosen(rows, 1)).toEqual(['outside', 'outside', 'opening headline', 'top furniture', 'text', 'text']);
  });

  it('takes a sentence between headline and day for a deck', () => {
    const rows = [
      ['opening headline', 'Ferry pier is put off'],
      ['top furniture', 'The old one may serve for some years yet, its treasurer says.'],
      ['top line', 'March 4, 2024'],
      ['text', PARAGRAPH],
    ] as const;
    expect(chosen(rows, 1)).toEqual(['opening headline', 'deck', 'top line', 'text']);
    const undated = [rows[0], rows[1], ['top furniture', 'Share this'], rows[3]] as const;
    expect(chosen(undated, 1)).toEqual(['opening headline', 'top furniture', 'top furniture', 'text']);
  });
});
