import { describe, expect, it } from 'vitest';
import type { DumpSummary } from '../model/archive.js';
import { explainedLine } from './explain-line.js';
import type { Filed } from './filed.js';

const dump = { path: 'wire.jsonl', records: 1 } as DumpSummary;
const row = (line: number, clipping: string | null) => ({
  lines: [line, line],
  columns: null,
  fate: { kind: 'kept', role: 'paragraph' },
  clipping,
  because: 'a sentence',
});
const article = (id: string, clippings: readonly string[]) => ({ id, slug: `s-${id}`, headline: `H ${id}`, clippings });
const recurring = (clipping: string, line: number, times: number) => ({
  clipping,
  lines: [line, line],
  columns: null,
  times,
});

/** One record with the rows, a line each, and the archive around it. */
function found(rows: readonly object[], archive: object): Pick<Filed, 'archive' | 'recordsOf'> {
  const lines = rows.map((_, i) => ({ number: i + 1, text: `line ${i + 1}` }));
  const clipped = { dump: dump.path, record: 1, lines, ledger: rows };
  return { archive, recordsOf: () => [{ record: 1, clipped: () => clipped }] } as unknown as Filed;
}

const whole = { dump, record: 1, line: null };

describe('explainedLine', () => {
  it('names of each row of a record its article, and in how many clippings it recurs', () => {
    const rows = explainedLine(
      found([row(1, 'a'), row(2, null), row(3, 'b'), row(4, 'b')], {
        articles: [article('x', ['c', 'b']), article('y', ['a'])],
        recurring: [recurring('c', 1, 9), recurring('b', 4, 7), recurring('a', 4, 8)],
      }),
      whole,
    );
    expect(rows.map((one) => [one.article?.id ?? null, one.recurs])).toEqual([
      ['y', null],
      [null, null],
      ['x', null],
      ['x', 7],
    ]);
  });

  it('says which records there are where the one that is meant is none', () => {
    const none = { ...whole, dump: { ...dump, records: 1 }, record: 3 };
    expect(() => explainedLine(found([row(1, 'a')], { articles: [], recurring: [] }), none)).toThrow(
      'wire.jsonl has 1 record, 1, and no record 3',
    );
  });

  it('looks all rows up at once, however many articles there are', { timeout: 3_000 }, () => {
    const ids = Array.from({ length: 30_000 }, (_, i) => `c${i}`);
    const rows = explainedLine(
      found(
        ids.map((id, i) => row(i + 1, id)),
        { articles: ids.map((id) => article(id, [id])), recurring: ids.map((id, i) => recurring(id, i + 1, 7)) },
      ),
      whole,
    );
    expect(rows).toHaveLength(30_000);
    expect(rows.every((one, i) => one.article?.id === ids[i] && one.recurs === 7)).toBe(true);
  });
});
