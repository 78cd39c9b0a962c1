import { describe, expect, it } from 'vitest';
import { leadOf } from './lead.js';

const SUBHEAD = { role: 'subhead', text: 'What was decided' } as const;
const CORRECTION = { role: 'correction', text: 'An earlier version misspelt the name of the harbour.' } as const;
const LEDE = { role: 'paragraph', text: 'The harbour closed on Tuesday.' } as const;

describe('the opening of a text', () => {
  it('is its first paragraph, below a subhead or a correction too', () => {
    expect(leadOf([LEDE, SUBHEAD])).toBe(LEDE.text);
    expect(leadOf([CORRECTION, SUBHEAD, LEDE])).toBe(LEDE.text);
  });

  it('is what stands there where nothing else does', () => {
    expect(leadOf([SUBHEAD])).toBe(SUBHEAD.text);
    expect(leadOf([])).toBe('');
  });

  it('is cut at a word', () => {
    const cut = leadOf([{ ...LEDE, text: 'harbour '.repeat(40) }]);
    expect(cut).toMatch(/^(?:harbour )+harbour…$/);
    expect(cut.length).toBeLessThanOrEqual(221);
  });
});
