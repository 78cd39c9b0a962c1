/** What templates may see of a dump: every line, and its fate. */
import type { Frame, Link } from './frame.js';
import type { Paging } from './list-view.js';

export interface LedgerPart {
  readonly text: string;
  readonly fate: 'kept' | 'aside';
  /** The role or the reason. */
  readonly as: string;
  readonly because: string;
  readonly link: Link | null;
}

export interface LedgerLine {
  /** `L8`, or `r3-L8` in a dump of records: the anchor. */
  readonly id: string;
  readonly number: number;
  readonly parts: readonly LedgerPart[];
}

export interface LedgerView {
  readonly kind: 'ledger';
  readonly frame: Frame;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly lineCount: number;
  /** What the program had to say of the file as a whole. */
  readonly notes: readonly string[];
  /** The clippings cut from it, in order. */
  readonly articles: readonly Link[];
  /** How many lines went where; empty for a dump of records, which is read record by record. */
  readonly tally: readonly { readonly label: string; readonly count: number }[];
  readonly records: readonly {
    readonly number: number | null;
    /** What the program had to say of the record: its charset, what could not be read. */
    readonly notes: readonly string[];
    readonly lines: readonly LedgerLine[];
  }[];
  readonly paging: Paging;
}
