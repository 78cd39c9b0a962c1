/** A record in, the clippings cut from it and the fate of each of its lines out. */
import type { Cutting, Paragraph } from '../model/clipping.js';
import type { Fate } from '../model/fate.js';
import type { ColumnRange, LineRange } from '../model/place.js';
import type { DumpRecord } from '../model/record.js';

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
  const rows: CutRow[] = [];
  const paragraphs: Paragraph[] = [];
  let headline: Cutting['headline'] | null = null;
  for (const { number, text, mark, unreadable } of record.lines) {
    const lines: LineRange = [number, number];
    const row = (fate: Fate, because: string) =>
      rows.push({ lines, columns: null, fate, cutting: fate.kind === 'kept' ? 0 : null, because });
    if (unreadable) row({ kind: 'aside', reason: 'unreadable', of: null }, unreadable);
    else if (!text.trim()) row({ kind: 'aside', reason: 'blank', of: null }, 'nothing stands on it');
    else if (mark?.kind === 'title' && !headline) {
      headline = { text: text.trim(), origin: 'stated', lines: [lines] };
      row({ kind: 'kept', role: 'headline' }, 'the format says that it is the title');
    } else {
      const role = paragraphs.length ? 'paragraph' : 'lede';
      paragraphs.push({ role, text: text.trim(), lines, columns: null });
      row({ kind: 'kept', role }, 'running text');
    }
  }
  if (!paragraphs.length && !headline) return { cuttings: [], rows };
  const cutting: Cutting = {
    form: 'full',
    truncated: false,
    kicker: null,
    headline: headline ?? { text: paragraphs[0]!.text.slice(0, 80), origin: 'derived', lines: [] },
    deck: null,
    bylines: [],
    agency: null,
    dateline: null,
    dateLines: [],
    paragraphs,
    captions: [],
    lines: rows.filter((row) => row.cutting === 0).map((row) => row.lines),
  };
  return { cuttings: [cutting], rows };
}
