/** A leading edition in, where its lines stand on its article's page out: paragraphs `p1…`, figures `f1…`. */
import type { Clipping } from '../model/clipping.js';
import type { LedgerRow } from '../model/fate.js';
import { addTo } from '../text/grouped-by.js';

export interface Anchor {
  readonly id: string;
  /** `paragraph 3`. */
  readonly text: string;
  /** Column from which it stands on its line. */
  readonly from: number;
}

/** First line of each paragraph and figure, and each line that it goes on to → its anchors, in order of columns. */
export type Anchors = ReadonlyMap<number, readonly Anchor[]>;

export function anchorsOf(clipping: Clipping): Anchors {
  const found = new Map<number, Anchor[]>();
  const add = ([first, last]: readonly [number, number], anchor: Anchor) => {
    for (let line = first; line <= last; line++) addTo(found, line, anchor);
  };
  clipping.paragraphs.forEach(({ lines, columns }, i) => {
    add(lines, { id: `p${i + 1}`, text: `paragraph ${i + 1}`, from: columns?.[0] ?? 0 });
  });
  clipping.captions.forEach(({ lines }, i) => {
    for (const range of lines) add(range, { id: `f${i + 1}`, text: `figure ${i + 1}`, from: 0 });
  });
  return found;
}

/** Where a kept part of a line is shown; null where it went into the page's head. */
export function anchorOf(anchors: Anchors, line: number, { columns }: Pick<LedgerRow, 'columns'>): Anchor | null {
  const here = anchors.get(line);
  if (!here) return null;
  return (columns && here.find(({ from }) => from === columns[0])) ?? here[0]!;
}
