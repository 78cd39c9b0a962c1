import type { DumpPath } from './brand.js';

/** First and last line, 1-based, both inclusive. */
export type LineRange = readonly [first: number, last: number];

/** UTF-16 columns of one line, 0-based, the end exclusive. */
export type ColumnRange = readonly [from: number, to: number];

/**
 * The one type for every address and piece of evidence. In a text dump `lines` are physical lines; in JSON Lines and
 * WARC they are lines of the decoded text of record `record` (1-based; null in a dump that is one record).
 */
export interface Place {
  readonly dump: DumpPath;
  readonly record: number | null;
  readonly lines: LineRange;
  /** Stands where only a part of one line is meant. */
  readonly columns: ColumnRange | null;
}

/** A part of one line: what walks from line to clipping, so that no character is lost on the way. */
export interface Span {
  /** 1-based. */
  readonly line: number;
  /** UTF-16 columns, 0-based, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Lines, and what stands there, that made the program decide something. */
export interface Evidence {
  readonly lines: LineRange;
  /** The words quoted. */
  readonly text: string;
  /** What they prove, in words; null where the quotation speaks for itself. */
  readonly says: string | null;
}
