/** Line ranges in, their words out. */
import type { LineRange } from '../model/place.js';
import { numeral } from '../text/numeral.js';

/** `line 4`, `lines 1–3, 5–16`. Adjoining ranges are joined. */
export function linesText(ranges: readonly LineRange[]): string {
  const joined: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const open = joined.at(-1);
    if (open && first <= open[1] + 1) open[1] = Math.max(open[1], last);
    else joined.push([first, last]);
  }
  const parts = joined.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return `${joined.length === 1 && joined[0]![0] === joined[0]![1] ? 'line' : 'lines'} ${parts.join(', ')}`;
}

/** `lines 1–3`; in a dump of records, whose lines count anew in each, `record 2, lines 1–3`. */
export function placeText(record: number | null, ranges: readonly LineRange[]): string {
  return record === null ? linesText(ranges) : `record ${numeral(record)}, ${linesText(ranges)}`;
}
