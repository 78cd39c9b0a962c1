import type { Span } from './place.js';
import type { Mark } from './record.js';

/** The roles an element can have in an article. */
export type Role =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'date'
  | 'dateline'
  | 'lede'
  | 'paragraph'
  | 'subhead'
  | 'list'
  | 'caption'
  | 'credit'
  | 'correction';

/** Why lines are set aside. */
export type AsideReason = 'blank' | 'duplicate' | 'furniture' | 'teaser' | 'unreadable' | 'metadata';

/** Adjoining lines, or parts of lines, that belong together. */
export interface Block {
  readonly kind: 'block';
  readonly text: string;
  readonly spans: readonly Span[];
  readonly mark: Mark | null;
  /** Blank lines directly before it; the start of the dump counts as none. */
  readonly gap: number;
}

/** A block with a role. */
export interface Element {
  readonly kind: 'element';
  readonly role: Role;
  readonly text: string;
  readonly spans: readonly Span[];
  /** Why it has this role, in words a reader of `explain` understands. */
  readonly because: string;
}
