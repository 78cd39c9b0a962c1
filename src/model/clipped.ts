import type { ClippingId, DumpPath } from './brand.js';
import type { Card, Notes } from './card.js';
import type { Clipping } from './clipping.js';
import type { LedgerRow } from './fate.js';
import type { Message } from './message.js';
import type { Line } from './record.js';

/** All that comes of one record: what the cache stores, and what threads hand over. */
export interface Clipped {
  readonly dump: DumpPath;
  readonly record: number | null;
  readonly clippings: readonly Clipping[];
  /** One a clipping, in the same order. */
  readonly cards: readonly Card[];
  /** The same. */
  readonly notes: readonly Notes[];
  readonly ledger: readonly LedgerRow[];
  /** The lines as read, for the ledger page. */
  readonly lines: readonly Pick<Line, 'number' | 'text'>[];
  readonly messages: readonly Message[];
}

/** What is shown of a record. */
export type ShownRecord = Omit<Clipped, 'cards' | 'notes'>;

/** A record as it is kept between the phases: its hash at once, all that came of it only when that is asked for. */
export interface ClippedRecord {
  readonly record: number | null;
  /** Stands for all that came of the record: of other bytes, or read in another way, it is another. */
  readonly hash: string;
  /** In order. */
  readonly clippings: readonly ClippingId[];
  readonly clipped: () => ShownRecord;
}
