import { describe, expect, it } from 'vitest';
import { clippingId } from '../link/permalinks.js';
import type { TextId } from '../model/brand.js';
import { correctionFrom } from './correction.js';
import { correctionText } from './eject.js';

const PATH = 'corrections/pier.md';
const ONE = '  - text: ykm8g1z3th\n    headline: Pier to close\n';
const CLIPPING = clippingId('bm6wakcjes' as TextId, 'wire.jsonl 3');
const OTHER = `  - text: ${CLIPPING}\n    headline: "Port votes: pier to shut"\n`;
const read = (source: string) => correctionFrom(source, PATH);
const faultOf = (source: string) => {
  const { correction, messages } = read(source);
  expect(correction).toBeNull();
  return `${messages[0]!.level} ${messages[0]!.path}:${messages[0]!.line} ${messages[0]!.text}`;
};

describe('correctionFrom', () => {
  it('reads which texts are apart or together, and on which lines they are named', () => {
    expect(read(`---\nseparate:\n${ONE}${OTHER}---\nWhy.\n`)).toEqual({
      messages: [],
      correction: {
        path: PATH,
        kind: 'separate',
        texts: [
          { text: 'ykm8g1z3th', headline: 'Pier to close', line: 3 },
          { text: 'bm6wakcjes', headline: 'Port votes: pier to shut', line: 5 },
        ],
      },
    });
  });

  it.each([
    ['no front matter', 'merge: x\n', 'error corrections/pier.md:1 no correction'],
    ['one text', `---\nmerge:\n${ONE}---\n`, 'names one text. Name two or more'],
    ['one text twice', `---\nmerge:\n${ONE}${ONE}---\n`, 'names one text twice'],
    ['both', `---\nmerge:\n${ONE}${OTHER}separate:\n${ONE}${OTHER}---\n`, 'either `merge:` or `separate:`'],
    ['neither', '---\n---\n', 'either `merge:` or `separate:`'],
    ['no id', `---\nmerge:\n${ONE}${OTHER.replace('bm6w', 'Il Ou')}---\n`, 'is no id'],
    ['an unknown key', `---\nmerged:\n${ONE}---\n`, 'unknown key `merged`'],
  ])('%s: an error', (_, source, text) => {
    expect(faultOf(source)).toContain(text);
  });
});

describe('correctionText', () => {
  const card = (text: string, headline: string) => ({ text, headline: { text: headline } });
  const archive = (...list: ReturnType<typeof card>[]) =>
    ({ cards: new Map(list.map((one, i) => [`${one.text}-${i}`, one])) }) as never;
  it('is a correction that can be read', () => {
    const text = correctionText(
      { clippings: ['ykm8g1z3th-0', 'bm6wakcjes-1'] as never },
      archive(card('ykm8g1z3th', 'Pier: "to close" # now'), card('bm6wakcjes', '--- js')),
    );
    expect(read(text).correction).toMatchObject({
      kind: 'separate',
      texts: [
        { text: 'ykm8g1z3th', headline: 'Pier: "to close" # now' },
        { text: 'bm6wakcjes', headline: '--- js' },
      ],
    });
  });
  it('asks for the others where there is one text', () => {
    const text = correctionText({ clippings: ['ykm8g1z3th-0'] as never }, archive(card('ykm8g1z3th', 'Pier')));
    expect(read(text).messages[0]!.text).toContain('Name two or more');
  });
});
