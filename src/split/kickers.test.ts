import { describe, expect, it } from 'vitest';
import { freeKickers } from './kickers.js';
import { lineItems, toBlocks } from './pieces.js';
import { STATES, type State, stateOf } from './states.js';

function freed(...lines: (readonly [State, string])[]): State[] {
  const items = lineItems(lines.map(([, text], i) => ({ number: i + 1, text, mark: null, unreadable: null })));
  const states = Uint8Array.from(lines, ([state]) => stateOf[state]);
  freeKickers(toBlocks.run(items).on, states);
  return [...states].map((state) => STATES[state]!);
}

describe('freeKickers', () => {
  const title = ['opening headline', 'Farmer fined over drowned field'] as const;
  it('takes a label in capitals above a headline out of the text before it', () => {
    expect(freed(['text', 'The tomatoes are lost.'], ['text', 'COURT NEWS'], title)).toEqual([
      'text',
      'outside',
      'opening headline',
    ]);
  });
  it('leaves what is no label, or stands above no headline', () => {
    expect(freed(['text', 'It was over.'], ['text', 'The end'], title)[1]).toBe('text');
    expect(freed(['text', 'It was over.'], ['text', 'COURTS'], ['text', 'The judge rose.'])[1]).toBe('text');
  });
});
