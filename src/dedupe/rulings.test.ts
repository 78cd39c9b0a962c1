import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/correction.js';
import { editions } from './editions.js';
import { changes } from './fixtures/changes.js';
import { filed } from './fixtures/filed.js';
import { HARBOUR, ORCHARD } from './fixtures/texts.js';
import { rulings } from './rulings.js';

const { cards, ...asked } = filed([
  { name: 'original', text: HARBOUR },
  { name: 'update', text: changes.updated!(HARBOUR) },
  { name: 'orchard', text: ORCHARD },
]);
const textOf = (name: string) => cards.find(({ ref }) => ref === name)!.text;
const correction = (kind: Correction['kind'], ...names: string[]): Correction => ({
  path: 'corrections/pier.md',
  kind,
  texts: names.map((name, i) => ({ text: textOf(name), headline: name, line: i + 3 })),
});
const groups = (...corrections: Correction[]) =>
  editions(cards, asked, rulings(corrections, cards).rulings)
    .map((group) => group.map(({ ref }) => ref).join(' '))
    .sort();

describe('rulings', () => {
  it('force a merge and forbid one', () => {
    expect(groups()).toEqual(['orchard', 'update original']);
    expect(groups(correction('merge', 'original', 'orchard'))).toEqual(['update original orchard']);
    expect(groups(correction('separate', 'original', 'update'))).toEqual(['orchard', 'original', 'update']);
  });

  it('say where a text has moved, and are not obeyed', () => {
    const found = correction('separate', 'original', 'update');
    const gone = { ...found, texts: [{ ...found.texts[0]!, text: 'aaaaaaaaaa' as never }, found.texts[1]!] };
    const { messages, rulings: ruled } = rulings([gone], cards);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ level: 'error', path: 'corrections/pier.md', line: 3 });
    expect(messages[0]!.text).toContain(`no text aaaaaaaaaa (“original”) is in the archive any more`);
    expect(messages[0]!.text).toContain(`there is now text ${textOf('original')}: put it here`);
    expect(ruled.apart.size).toBe(0);
  });

  it('say where a text runs under another headline than expected', () => {
    const found = correction('merge', 'original', 'orchard');
    const other = { ...found, texts: [found.texts[0]!, { ...found.texts[1]!, headline: 'Frost' }] };
    const { messages } = rulings([other], cards);
    expect(messages.map(({ line, text }) => [line, text])).toEqual([
      [4, expect.stringContaining('runs under “orchard”, not under “Frost”')],
    ]);
  });
});
