/** Ledger rows in, the proof that they cover every line exactly once out. */
import type { LedgerRow } from './model/fate.js';
import type { Line } from './model/record.js';

type Row = Pick<LedgerRow, 'lines' | 'columns' | 'because'>;

/**
 * Throws `bug: …` unless the rows, in order, cover each line from first to last exactly once, and each column of a
 * line that several rows share.
 */
export function proveLedger(rows: readonly Row[], lines: readonly Pick<Line, 'number' | 'text'>[], dump: string): void {
  let next = 1;
  let column = 0;
  const fail = (row: Row, what: string): never => {
    throw new Error(`bug: ${dump}:${row.lines[0]}: the ledger ${what} (row "${row.because}")`);
  };
  for (const row of rows) {
    const [first, last] = row.lines;
    if (first !== next) fail(row, `has ${first > next ? 'a gap' : 'an overlap'}: line ${next} was to come`);
    if (last < first) fail(row, 'has a range that ends before it starts');
    if (last > lines.length) fail(row, `speaks of line ${last}, and there are ${lines.length}`);
    if (!row.columns) {
      if (column) fail(row, `leaves line ${first} from column ${column} on without a fate`);
      next = last + 1;
      continue;
    }
    const [from, to] = row.columns;
    if (first !== last) fail(row, 'gives columns to more than one line');
    if (from !== column || to <= from) fail(row, `has columns ${from}–${to} where ${column} was to come`);
    const length = lines[first - 1]!.text.length;
    if (to > length) fail(row, `has columns to ${to}, and the line ends at ${length}`);
    column = to === length ? 0 : to;
    if (to === length) next = last + 1;
  }
  if (column) throw new Error(`bug: ${dump}:${next}: the ledger leaves the line's end without a fate`);
  if (next !== lines.length + 1)
    throw new Error(`bug: ${dump}:${next}: the ledger ends before the last line, ${lines.length}`);
}
