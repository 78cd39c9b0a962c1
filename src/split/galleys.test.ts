import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { proveLedger } from '../ledger.js';
import { record } from '../model/fixtures/record.js';
import { type Split, split } from './split.js';

const fixtures = path.join(import.meta.dirname, 'fixtures');

/** The proof sheet: `line │ cutting │ role │ text`, then what each cutting is known by. */
function galley({ cuttings, rows }: Split, lines: readonly { readonly text: string }[]): string {
  const parts = rows.flatMap(({ lines: [first, last], columns, fate, cutting }) => {
    if (fate.kind === 'aside' && fate.reason === 'blank') return [];
    const role =
      fate.kind === 'kept' ? fate.role : fate.of ? `– ${fate.reason} of ${fate.of.lines[0]}` : `– ${fate.reason}`;
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const text = lines[first + i - 1]!.text;
      return `${first + i}${columns ? `[${columns.join('–')}]` : ''} │ ${cutting ?? '·'} │ ${role} │ ${columns ? text.slice(...columns) : text}`;
    });
  });
  const known = cuttings.map((cutting, i) =>
    [
      `${i}: ${cutting.form}${cutting.truncated ? ', breaks off' : ''}`,
      `headline (${cutting.headline.origin}): ${cutting.headline.text}`,
      ...(cutting.kicker ? [`kicker: ${cutting.kicker.text}`] : []),
      ...(cutting.bylines.length ? [`by: ${cutting.bylines.join('; ')}`] : []),
      ...(cutting.agency ? [`agency: ${cutting.agency}`] : []),
      ...(cutting.dateline ? [`dateline: ${cutting.dateline.text}`] : []),
      ...cutting.dateLines.map(({ text }) => `date line: ${text}`),
      ...cutting.captions.map(
        ({ text, credit, lines: at }) =>
          `caption: ${text ?? '–'} | ${credit ?? '–'} | ${at.map(([line]) => line).join(', ')}`,
      ),
    ].join('\n  '),
  );
  return `${[...parts, '', ...known].join('\n')}\n`;
}

describe('the galleys', () => {
  it.each(readdirSync(fixtures).sort())('%s', async (name) => {
    const one = record(readFileSync(path.join(fixtures, name, 'input.txt'), 'utf8').replace(/\n$/, ''));
    const made = split(one);
    proveLedger(made.rows, one.lines, name);
    await expect(galley(made, one.lines)).toMatchFileSnapshot(path.join(fixtures, name, 'galley.txt'));
  });
});
