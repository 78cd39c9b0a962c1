/** What templates may see of one text: its article, its editions, the addresses that lead to it. */
import type { ComparedParagraph, WordChange } from './edition.js';
import type { Direction, Frame, Link } from './frame.js';

/** When something was published, in words. */
export interface DateView {
  /** `21 January 2024`, `about 21 January 2024`, `between 8 and 14 June 2025`, `undated`. */
  readonly text: string;
  /** For `<time datetime>`; null where there is no one day. */
  readonly day: string | null;
  readonly certainty: 'stated' | 'inferred' | 'unknown';
}

export interface Figure {
  /** `f1`, `f2` …: the anchor. */
  readonly id: string;
  readonly text: string | null;
  readonly credit: string | null;
  /** `lines 3–4, 10–11`. */
  readonly lines: string;
}

export interface ParagraphView {
  /** `p1`, `p2` …: the anchor. */
  readonly id: string;
  readonly role: 'lede' | 'paragraph' | 'subhead' | 'list' | 'correction';
  /** A list's item with a sign or a number of its own. */
  readonly hasOwnMark: boolean;
  readonly text: string;
  /** `line 13`. */
  readonly lines: string;
  /** Those whose captions stood before it in the source. */
  readonly figures: readonly Figure[];
}

/** What made the program decide something: the words quoted, and the way to their line in the ledger. */
export interface QuotedLine {
  readonly text: string;
  readonly href: string;
  /** `line 13`, `record 2, line 13`. */
  readonly lines: string;
}

export interface NameItem {
  readonly text: string;
  readonly href: string | null;
  /** Other spellings. */
  readonly forms: string;
  /** Where the article first has the name; null in lists of many articles. */
  readonly evidence: QuotedLine | null;
}

export interface NameGroup {
  readonly label: string;
  readonly items: readonly NameItem[];
  /** Those for which there is no room; the reader unfolds them. */
  readonly folded: readonly NameItem[];
  /** How many more are not listed at all. */
  readonly unnamed: number;
}

export interface ArticleView {
  readonly kind: 'article';
  readonly frame: Frame;
  readonly kicker: string | null;
  readonly headline: string;
  readonly derived: boolean;
  readonly deck: string | null;
  readonly bylines: readonly string[];
  readonly agency: string | null;
  readonly source: string | null;
  /** The page of all that came from it. */
  readonly sourceHref: string | null;
  /** Where it was published; http and https only. */
  readonly sourceUrl: string | null;
  readonly date: DateView;
  /** The page of its day; null where the day is not known, and of a fragment. */
  readonly day: Link | null;
  /** The lines that prove the date, and what each says. */
  readonly proof: readonly (QuotedLine & { readonly says: string | null })[];
  readonly brief: boolean;
  readonly truncated: boolean;
  readonly language: string;
  readonly direction: Direction;
  readonly paragraphs: readonly ParagraphView[];
  /** Those whose captions stood after the last paragraph. */
  readonly figures: readonly Figure[];
  readonly topics: readonly (Link & {
    readonly evidence: readonly QuotedLine[];
  })[];
  readonly names: readonly NameGroup[];
  /** `size`: `3 articles and 1 brief`. */
  readonly story: (Link & { readonly size: string }) | null;
  readonly related: readonly (Link & { readonly because: string; readonly date: string })[];
  /** One a clipping, the leading edition first. */
  readonly copies: readonly {
    readonly id: string;
    readonly headline: string;
    readonly source: string | null;
    readonly date: string;
    readonly dump: Link;
    readonly lines: string;
    readonly brief: boolean;
  }[];
  /** The page that compares the editions; null where all clippings stand letter for letter alike. */
  readonly editions: Link | null;
  readonly aside: { readonly count: number; readonly href: string };
  readonly provenance: {
    readonly dump: Link;
    /** The dump is one of records. */
    readonly isRecord: boolean;
    /** `lines 1–8`, `record 3, lines 1–8`. */
    readonly lines: string;
    /** Of the record where there is one, else of the dump: so a dump to which records are added does not change every page. */
    readonly sha256: string;
  };
  readonly permalink: string;
  readonly citation: {
    /** Joined they are the citation; what is scraped may run the other way, and is kept apart from what stands beside it. */
    readonly inWords: readonly { readonly text: string; readonly scraped: boolean }[];
    readonly bibtex: string;
    readonly cslJson: string;
  };
}

/** The editions of one text, compared. */
export interface EditionsView {
  readonly kind: 'editions';
  readonly frame: Frame;
  readonly article: Link;
  /** `3 editions of one text, in 5 clippings`. */
  readonly count: string;
  readonly language: string;
  readonly direction: Direction;
  /** Oldest first, undated last. */
  readonly editions: readonly {
    /** From 1. */
    readonly number: number;
    readonly leads: boolean;
    readonly headline: string;
    readonly source: string | null;
    readonly date: string;
    /** `420 words`; a fragment says so. */
    readonly extent: string;
    readonly clippings: readonly (Link & { readonly lines: string })[];
    readonly paragraphs: readonly string[];
  }[];
  /** Each edition with the one before it. */
  readonly comparisons: readonly {
    readonly from: number;
    readonly to: number;
    /** `2 paragraphs added, 1 cut; 8 as they were`. */
    readonly summary: string;
    readonly headline: readonly WordChange[];
    readonly paragraphs: readonly ComparedParagraph[];
  }[];
}

/** A page that only leads on: the address of a text that became an edition of an article, or moved. */
export interface RedirectView {
  readonly kind: 'redirect';
  readonly frame: Frame;
  /** The text is an edition of the article; or it was replaced by it, or stands under another headline. */
  readonly because: 'edition' | 'moved';
  readonly to: Link;
  /** The text's own address is not the article's: search engines are told of the latter. */
  readonly canonical: string | null;
}

/** What is left of an article that is no longer in the archive. */
export interface TombstoneView {
  readonly kind: 'tombstone';
  readonly frame: Frame;
  readonly headline: string;
  readonly source: string | null;
  readonly date: DateView;
  /** The search for its headline. */
  readonly search: string;
}
