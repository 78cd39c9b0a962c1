/** A record in, the clippings cut from it and the fate of each of its lines out. */
import { flow } from '../flow.js';
import type { Cutting } from '../model/clipping.js';
import type { Fate } from '../model/fate.js';
import type { ColumnRange, LineRange } from '../model/place.js';
import type { DumpRecord } from '../model/record.js';
import { cuttingOf, toCuttings } from './cuttings.js';
import { toElements } from './elements.js';
import { lineItems, toBlocks } from './pieces.js';
import type { Weights } from './reading.js';
import { holdingsOf, rowsOf } from './rows.js';
import type { Judges } from './second-reading.js';
import { toWholeLines } from './wrapped.js';

/** A ledger row before clippings have ids: `cutting` is an index into `cuttings`. */
export interface CutRow {
  readonly lines: LineRange;
  readonly columns: ColumnRange | null;
  readonly fate: Fate;
  readonly cutting: number | null;
  readonly because: string;
}

export interface Split {
  readonly cuttings: readonly Cutting[];
  /** In order; they cover every line exactly once. */
  readonly rows: readonly CutRow[];
}

export function split(record: DumpRecord): Split {
  return splitBy(record, null);
}

/** `weights` and `judges`: others than those that the program ships with, for training. */
export function splitBy(record: DumpRecord, weights: Weights | null, judges?: Judges): Split {
  const { on: drafts, aside } = flow(lineItems(record.lines))
    .through(toWholeLines)
    .through(toBlocks)
    .through(toElements(record, weights, judges))
    .through(toCuttings).end;
  const lengthOf = (line: number): number => record.lines[line - 1]!.text.length;
  const rows = rowsOf(drafts, aside, lengthOf);
  const holdings = holdingsOf(rows, drafts.length);
  const cuttings = drafts.map((draft, i) => cuttingOf(draft, holdings[i]!, lengthOf));
  return { cuttings, rows };
}
