import type { CountryCode, EntityId } from './brand.js';
import type { Evidence } from './place.js';

export type NameKind = 'person' | 'organisation' | 'place';

/** A name in one clipping, its spellings there joined ("Choe Son-hui", "Choe Son Hui", "Choe"). */
export interface Naming {
  readonly kind: NameKind;
  /** The fullest spelling, as it stands. */
  readonly name: string;
  /** Every spelling in this clipping, a surname alone too; as they stand, most frequent first. */
  readonly forms: readonly string[];
  readonly count: number;
  /** True where it stands in the headline or the first two paragraphs. */
  readonly leads: boolean;
  /** For a place: the country it lies in, or is. */
  readonly country: CountryCode | null;
  /** For a place that is a country itself. */
  readonly isCountry: boolean;
}

/** The same with the line that names it. */
export interface Mention extends Naming {
  readonly evidence: Evidence;
}

/** A person, place or organisation of the whole archive. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: NameKind;
  /** The name under which it is filed. */
  readonly name: string;
  /** Every spelling in the archive, most frequent first. */
  readonly forms: readonly string[];
}

/** An entity as it stands in one article. */
export interface EntityInArticle {
  readonly entity: EntityId;
  /** Its spellings in this article. */
  readonly forms: readonly string[];
  readonly count: number;
  readonly leads: boolean;
}
