import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Flow, flow } from '../flow.js';
import { record } from '../model/fixtures/record.js';
import { type DraftCutting, toCuttings } from './cuttings.js';
import { toElements } from './elements.js';
import { lineItems, toBlocks } from './pieces.js';

describe('the stages', () => {
  it('chain from lines to cuttings in one order only', () => {
    const lines = flow(lineItems(record('A line.').lines));
    const blocks = lines.through(toBlocks);
    const elements = blocks.through(toElements(record('A line.')));
    expectTypeOf(elements.through(toCuttings)).toEqualTypeOf<Flow<DraftCutting>>();
    const wrong = [
      // @ts-expect-error lines are not blocks
      () => lines.through(toElements(record(''))),
      // @ts-expect-error blocks are not elements
      () => blocks.through(toCuttings),
      // @ts-expect-error elements do not go back
      () => elements.through(toBlocks),
    ];
    expect(wrong[0]).toThrow();
  });
});
