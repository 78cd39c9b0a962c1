/** The lines that all dumps together show to be furniture in, clippings and ledgers that obey them out. */
import type { RecurringLine } from '../model/archive.js';
import type { ClippingId } from '../model/brand.js';
import type { Clipped } from '../model/clipped.js';
import type { Clipping } from '../model/clipping.js';
import type { LedgerRow } from '../model/fate.js';
import type { ColumnRange, LineRange } from '../model/place.js';

export interface WithoutRecurring {
  readonly clipping: (clipping: Clipping) => Clipping;
  readonly clipped: (clipped: Clipped) => Clipped;
}

/** What no line recurs in is handed back as it is. */
export function withoutRecurring(recurring: readonly RecurringLine[]): WithoutRecurring {
  const byClipping = new Map<ClippingId, RecurringLine[]>();
  for (const line of recurring) {
    const known = byClipping.get(line.clipping);
    if (known) known.push(line);
    else byClipping.set(line.clipping, [line]);
  }
  const recurs = (id: ClippingId | null, part: Part) => id && byClipping.get(id)?.find((line) => covers(line, part));
  const clipping = (one: Clipping): Clipping =>
    byClipping.has(one.id)
      ? { ...one, paragraphs: one.paragraphs.filter((paragraph) => !recurs(one.id, paragraph)) }
      : one;
  const row = (one: LedgerRow): LedgerRow => {
    const line = one.fate.kind === 'kept' && recurs(one.clipping, one);
    if (!line) return one;
    const because = `recurs in ${line.times} texts of this source`;
    return { ...one, fate: { kind: 'aside', reason: 'furniture', of: null }, because };
  };
  return {
    clipping,
    clipped: (one) =>
      one.clippings.some(({ id }) => byClipping.has(id))
        ? { ...one, clippings: one.clippings.map(clipping), ledger: one.ledger.map(row) }
        : one,
  };
}

interface Part {
  readonly lines: LineRange;
  readonly columns: ColumnRange | null;
}

/** A line of a glued dump holds the end of one text and the start of the next: only the columns tell which part recurs. */
function covers(outer: Part, inner: Part): boolean {
  if (outer.lines[0] > inner.lines[0] || inner.lines[1] > outer.lines[1]) return false;
  if (!outer.columns) return true;
  return Boolean(inner.columns && outer.columns[0] <= inner.columns[0] && inner.columns[1] <= outer.columns[1]);
}
