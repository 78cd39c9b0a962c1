/** The archive's ledgers in, tables for the terminal and rows for programs out. */
import { fateCount } from '../export/build-file.js';
import { ledgerRow } from '../export/rows.js';
import type { DumpPath } from '../model/brand.js';
import type { Fate, LedgerRow } from '../model/fate.js';
import { counted } from '../text/numeral.js';
import { inOrder } from '../text/order.js';
import { rangeText } from './explain-line.js';
import type { Filed } from './filed.js';

export interface LedgerTotals {
  readonly dump: DumpPath;
  readonly lines: number;
  /** Lines by role or reason: `paragraph`, `blank`, `duplicate`. */
  readonly kept: Readonly<Record<string, number>>;
  readonly aside: Readonly<Record<string, number>>;
}

export function* ledgerTotals(found: Filed, dumps: readonly DumpPath[]): Iterable<LedgerTotals> {
  for (const dump of dumps) {
    const fates = fateCount();
    let lines = 0;
    for (const record of found.recordsOf(dump)) {
      const clipped = record.clipped();
      lines += clipped.lines.length;
      fates.add(clipped);
    }
    const counts = Object.entries(fates.counts());
    const of = (kind: Fate['kind']) =>
      Object.fromEntries(
        counts.flatMap(([name, count]) => (name.startsWith(`${kind}.`) ? [[name.slice(kind.length + 1), count]] : [])),
      );
    yield { dump, lines, kept: of('kept'), aside: of('aside') };
  }
}

/** The sum over all. */
export function summed(totals: readonly LedgerTotals[]): Omit<LedgerTotals, 'dump'> {
  const add = (pick: (one: LedgerTotals) => Readonly<Record<string, number>>) => {
    const all = new Map<string, number>();
    for (const one of totals)
      for (const [name, count] of Object.entries(pick(one))) all.set(name, (all.get(name) ?? 0) + count);
    return Object.fromEntries([...all].sort(([a], [b]) => inOrder(a, b)));
  };
  return {
    lines: totals.reduce((sum, { lines }) => sum + lines, 0),
    kept: add(({ kept }) => kept),
    aside: add(({ aside }) => aside),
  };
}

export interface DumpRow {
  readonly dump: DumpPath;
  readonly record: number | null;
  readonly row: LedgerRow;
}

export function* dumpRows(found: Filed, dump: DumpPath): Iterable<DumpRow> {
  for (const { record, clipped } of found.recordsOf(dump))
    for (const row of clipped().ledger) yield { dump, record, row };
}

/** As in `data/ledger.jsonl`, with the reason in words. */
export function rowJson({ row, ...where }: DumpRow): object {
  return { ...ledgerRow(where, row), because: row.because };
}

const LINES_WIDTH = 9;
const FATE_WIDTH = 22;

export function rowText({ record, row: { lines, columns, fate, because } }: DumpRow): string {
  const where = `${record === null ? '' : `${record}:`}${rangeText(lines)}${columns ? `[${columns.join('–')}]` : ''}`;
  const name = fate.kind === 'kept' ? fate.role : `aside: ${fate.reason}`;
  return `${where.padStart(LINES_WIDTH)} │ ${name.padEnd(FATE_WIDTH)} │ ${because}`;
}

export function totalsText({ lines, kept, aside }: Omit<LedgerTotals, 'dump'>, name: string): string {
  const counts = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ') || 'none';
  return `${name}: ${counted(lines, 'line')}\n  kept: ${counts(kept)}\n  set aside: ${counts(aside)}`;
}
