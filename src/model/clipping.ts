import type { ClippingId, CountryCode, Day, DumpPath, TextId } from './brand.js';
import type { Role } from './element.js';
import type { ColumnRange, Evidence, LineRange } from './place.js';
import type { Stated } from './record.js';

export type Form = 'full' | 'brief';

/** Text and the lines it stands on. */
export interface Passage {
  readonly text: string;
  readonly lines: LineRange;
  readonly columns: ColumnRange | null;
}

export interface Headline {
  readonly text: string;
  /** `derived`: taken from the text because none stood there. */
  readonly origin: 'stated' | 'derived';
  /** Every place where it stands, first to last; empty for a derived one and for one stated outside the lines. */
  readonly lines: readonly LineRange[];
}

export interface Paragraph extends Passage {
  readonly role: Extract<Role, 'lede' | 'paragraph' | 'subhead' | 'list' | 'correction'>;
}

export interface Caption {
  /** Null for a credit that stands alone. */
  readonly text: string | null;
  readonly credit: string | null;
  /** Every place where it stands. */
  readonly lines: readonly LineRange[];
}

/** One article as cut from one record, before anything is concluded from its words. */
export interface Cutting {
  readonly form: Form;
  /** The text breaks off. */
  readonly truncated: boolean;
  readonly kicker: Passage | null;
  readonly headline: Headline;
  readonly deck: Passage | null;
  /** Names of people, or of the desk or house that signs, without "By". */
  readonly bylines: readonly string[];
  readonly agency: string | null;
  /** The place (and day) that opens a wire text: "MOSCOW", "WASHINGTON, Jan. 6". */
  readonly dateline: Passage | null;
  /** Lines that state when it was published or updated, as they stand. */
  readonly dateLines: readonly Passage[];
  readonly paragraphs: readonly Paragraph[];
  readonly captions: readonly Caption[];
  /** All lines that it owns, repeats included; sorted, adjoining ranges joined. */
  readonly lines: readonly LineRange[];
}

/** When an article was published: an interval with its proof. */
export interface Published {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** The one day that it most probably is. */
  readonly best: Day | null;
  readonly basis: 'stated' | 'inferred' | 'none';
  readonly evidence: readonly Evidence[];
}

/** A cutting with its ids, its place, and what is stated about it. */
export interface Clipping extends Cutting {
  readonly id: ClippingId;
  readonly text: TextId;
  readonly dump: DumpPath;
  readonly record: number | null;
  readonly ref: string | null;
  readonly source: string | null;
  readonly url: string | null;
  /** BCP 47; null where it cannot be told. */
  readonly language: string | null;
  readonly captured: Day | null;
  readonly stated: Stated;
}

/** A country, and how much of a text it carries. */
export interface CountryWeight {
  readonly code: CountryCode;
  /** Mentions, by name, demonym, capital, seat of government or leader; those in headline and lede count more. */
  readonly weight: number;
  readonly evidence: Evidence;
}
