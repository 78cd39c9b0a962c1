import type { ClippingId } from './brand.js';
import type { AsideReason, Role } from './element.js';
import type { ColumnRange, LineRange, Place } from './place.js';

/** Where a line went. */
export type Fate =
  | { readonly kind: 'kept'; readonly role: Role }
  | {
      readonly kind: 'aside';
      readonly reason: AsideReason;
      /** For a duplicate: the first place. */
      readonly of: Place | null;
    };

/** One row of a record's ledger. The rows of a record cover each of its lines, and each column of a shared line, exactly once. */
export interface LedgerRow {
  readonly lines: LineRange;
  /** Stands where the fate covers a part of one line. */
  readonly columns: ColumnRange | null;
  readonly fate: Fate;
  /** The clipping that the lines belong to; what is set aside between two articles may belong to none. */
  readonly clipping: ClippingId | null;
  /** Why, in words: `repeats the headline of line 1`. */
  readonly because: string;
}
