/** Cuttings and what was set aside in, the ledger rows in order of place out. */
import type { SetAside } from '../flow.js';
import type { Fate } from '../model/fate.js';
import type { ColumnRange, LineRange, Span } from '../model/place.js';
import type { DraftCutting, RepeatedLine } from './cuttings.js';
import type { CutRow } from './split.js';

export function rowsOf(
  drafts: readonly DraftCutting[],
  aside: readonly SetAside[],
  lengthOf: (line: number) => number,
): CutRow[] {
  const placed: { span: Span; row: CutRow }[] = [];
  const add = (span: Span, fate: Fate, cutting: number | null, because: string) => {
    const { line, from, to } = span;
    const columns: ColumnRange | null = from === 0 && to === lengthOf(line) ? null : [from, to];
    placed.push({ span, row: { lines: [line, line], columns, fate, cutting, because } });
  };
  for (const { elements } of drafts)
    for (const { spans, role, cutting, because } of elements)
      for (const span of spans) add(span, { kind: 'kept', role }, cutting, because);
  for (const { spans, reason, of, cutting, because } of aside)
    for (const span of spans) add(span, { kind: 'aside', reason, of }, cutting, because);
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

/** What of a ledger belongs to one cutting. */
export interface Holding {
  /** Blank ones aside; sorted, adjoining ranges joined. */
  readonly lines: LineRange[];
  readonly repeats: RepeatedLine[];
}

/** Of each of so many cuttings. */
export function holdingsOf(rows: readonly CutRow[], cuttings: number): Holding[] {
  const holdings = Array.from({ length: cuttings }, (): Holding => ({ lines: [], repeats: [] }));
  for (const { cutting, lines, fate } of rows) {
    if (cutting === null) continue;
    const holding = holdings[cutting]!;
    addLines(holding.lines, lines);
    if (fate.kind === 'aside' && fate.of) holding.repeats.push({ line: lines[0], of: fate.of.lines[0] });
  }
  return holdings;
}

function addLines(ranges: LineRange[], [first, last]: LineRange): void {
  const before = ranges.at(-1);
  if (before && first <= before[1] + 1) ranges[ranges.length - 1] = [before[0], last];
  else ranges.push([first, last]);
}
