/** Cuttings and what was set aside in, the ledger rows in order of place out. */
import type { SetAside } from '../flow.js';
import type { LineRange, Span } from '../model/place.js';
import type { DraftCutting, RepeatedLine } from './cuttings.js';
import type { CutRow } from './split.js';

export function rowsOf(
  drafts: readonly DraftCutting[],
  aside: readonly SetAside[],
  lengthOf: (line: number) => number,
): CutRow[] {
  const placed: { span: Span; row: CutRow }[] = [];
  const add = (span: Span, row: Omit<CutRow, 'lines' | 'columns'>) => {
    const whole = span.from === 0 && span.to === lengthOf(span.line);
    placed.push({ span, row: { lines: [span.line, span.line], columns: whole ? null : [span.from, span.to], ...row } });
  };
  for (const { elements } of drafts)
    for (const { spans, role, cutting, because } of elements)
      for (const span of spans) add(span, { fate: { kind: 'kept', role }, cutting, because });
  for (const { spans, reason, of, cutting, because } of aside)
    for (const span of spans) add(span, { fate: { kind: 'aside', reason, of }, cutting, because });
  placed.sort((a, b) => a.span.line - b.span.line || a.span.from - b.span.from);
  return joined(placed.map(({ row }) => row));
}

/** Adjoining rows that say the same become one. */
function joined(rows: readonly CutRow[]): CutRow[] {
  const made: CutRow[] = [];
  for (const row of rows) {
    const last = made.at(-1);
    if (last && isSame(last, row)) made[made.length - 1] = { ...last, lines: [last.lines[0], row.lines[1]] };
    else made.push(row);
  }
  return made;
}

function isSame(one: CutRow, other: CutRow): boolean {
  if (one.fate.kind !== 'aside' || other.fate.kind !== 'aside' || one.columns || other.columns) return false;
  if (one.fate.of || other.fate.of) return false;
  return one.fate.reason === other.fate.reason && one.cutting === other.cutting && one.because === other.because;
}

/** The lines of a cutting, blank ones aside; sorted, adjoining ranges joined. */
export function linesOwned(rows: readonly CutRow[], cutting: number): LineRange[] {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    if (row.cutting !== cutting) continue;
    const last = ranges.at(-1);
    if (last && row.lines[0] <= last[1] + 1) last[1] = row.lines[1];
    else ranges.push([...row.lines]);
  }
  return ranges;
}

export function repeatsIn(rows: readonly CutRow[], cutting: number): RepeatedLine[] {
  return rows.flatMap(({ cutting: own, fate, lines }) =>
    own === cutting && fate.kind === 'aside' && fate.of ? [{ line: lines[0], of: fate.of.lines[0] }] : [],
  );
}
