import { describe, expect, it } from 'vitest';
import { cueOf } from './cues.js';

const quoted = (text: string, cue: string) => {
  const from = text.indexOf(cue);
  return cueOf('weekday', text, { from, to: from + cue.length }, [1, 1], 0).evidence.text;
};

describe('the quotation of a cue', () => {
  it('begins and ends at words', () => {
    const text =
      'The mayor of the old harbour town by the river said Monday it has agreed to further strategic talks with the port';
    const found = quoted(text, 'Monday');
    expect(found).toContain('Monday');
    expect(` ${text} `).toContain(` ${found} `);
  });
  it('ends with the text', () => expect(quoted('The mayor said Monday.', 'Monday')).toBe('The mayor said Monday.'));
  it('is cut anywhere in a text without spaces', () =>
    expect(quoted(`市长${'说'.repeat(60)}星期一${'说'.repeat(60)}`, '星期一')).toContain('星期一'));
});
