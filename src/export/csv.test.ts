import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csv } from './csv.js';

/** As RFC 4180 reads it. */
function rowsOf(source: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of source.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
const written = (...cells: Cell[]) => [...csv(cells.map(String), [cells])].slice(1).join('');
const cell = (text: Cell) => rowsOf(written(text, 'next'))[0]![0]!;

describe('csv', () => {
  it('begins with the mark by which spreadsheets know UTF-8, and the columns', () => {
    expect([...csv(['id', 'headline'], [])]).toEqual(['\ufeffid,headline\r\n']);
  });

  it.each([
    ['Ferry sails again', 'Ferry sails again'],
    ['He said “no”', 'He said “no”'],
    ['A "B", C', '"A ""B"", C"'],
    ['two\r\nlines\tand\u0000 more ', 'two lines and more'],
    [7, '7'],
    [null, ''],
    [['US', 'Iran'], 'US | Iran'],
    [['a | b', 'c'], 'a ¦ b | c'],
    [[], ''],
  ] as const)('writes %j as %s', (from, to) => {
    expect(written(from, 'x')).toBe(`${to},x\r\n`);
  });

  it.each([
    ['=HYPERLINK("http://evil.example","x")', `'=HYPERLINK("http://evil.example","x")`],
    ['+1 for the mayor', `'+1 for the mayor`],
    ['-2+3', `'-2+3`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'=1`],
    [' \n =1', `'=1`],
    ['＝1', `'＝1`],
    ['"=1', `"'=1`],
    ['Fares; =1', `Fares; '=1`],
    ['Fares;"=1', `Fares;"'=1`],
    [['=1', 'b', '-c'], `'=1 | b | '-c`],
    ['1+1=2 - so @ll say', '1+1=2 - so @ll say'],
  ] as const)('lets no spreadsheet run %j', (from, to) => {
    expect(cell(from)).toBe(to);
  });

  it('keeps rows and cells apart and harmless, whatever stands in them', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'=+-@＝;|",\r\n\t \u0000\ud800a') });
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 3, maxLength: 3 }), { maxLength: 5 }), (rows) => {
        const read = rowsOf([...csv(['a', 'b', 'c'], rows)].slice(1).join(''));
        expect(read.map(({ length }) => length)).toEqual(rows.map(() => 3));
        for (const text of read.flat())
          for (const part of text.split(/[;|]/)) expect(part).not.toMatch(/^[\s"]*[=+\-@＝]/);
      }),
    );
  });

  it('refuses a row that is no row of its table', () => {
    expect(() => [...csv(['a', 'b'], [['1']])]).toThrow('bug: 1 cells for 2 columns');
  });
});
