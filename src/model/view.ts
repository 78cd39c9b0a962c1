/** What templates may see: plain data, one type a page. No card, no archive, no path of the input but a dump's own name. */
import type { ComparedParagraph, WordChange } from './edition.js';

/** A link inside the site, relative to the page that shows it. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** What every page's frame shows. */
export interface Frame {
  readonly siteTitle: string;
  readonly siteDescription: string;
  readonly language: string;
  /** Relative way from this page to the site's root: `../../`, or `./`; absolute on the 404 page, which stands in for any path. */
  readonly root: string;
  /** This page's path below the root: `articles/…/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Absolute; null where no base URL is set. */
  readonly canonical: string | null;
  readonly section: Section;
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  readonly openGraph: readonly { readonly property: string; readonly content: string }[];
  /** schema.org JSON-LD, serialised so that it cannot end its own script element; null on other pages. */
  readonly jsonLd: string | null;
  readonly scripts: readonly string[];
}

export type Section = 'front' | 'articles' | 'topics' | 'archive' | 'dumps' | 'search' | 'data' | 'methods' | 'none';

/** When something was published, in words. */
export interface DateView {
  /** `21 January 2024`, `about 21 January 2024`, `between 8 and 14 June 2025`, `undated`. */
  readonly text: string;
  /** For `<time datetime>`; null where there is no one day. */
  readonly day: string | null;
  readonly certainty: 'stated' | 'inferred' | 'unknown';
  readonly proof: readonly { readonly text: string; readonly says: string | null; readonly lines: string }[];
}

/** An article in a list. */
export interface Teaser {
  readonly href: string;
  readonly headline: string;
  readonly kicker: string | null;
  readonly lead: string;
  readonly source: string | null;
  readonly date: DateView;
  readonly brief: boolean;
  readonly derived: boolean;
  readonly editions: number;
  readonly topics: readonly Link[];
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
}

export type Direction = 'ltr' | 'rtl';

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
  readonly text: string;
  /** `line 13`. */
  readonly lines: string;
  /** Those whose captions stood before it in the source. */
  readonly figures: readonly Figure[];
}

export interface NameGroup {
  readonly label: string;
  readonly items: readonly { readonly text: string; readonly href: string | null; readonly forms: string }[];
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
  readonly brief: boolean;
  readonly truncated: boolean;
  readonly language: string;
  readonly direction: Direction;
  readonly paragraphs: readonly ParagraphView[];
  /** Those whose captions stood after the last paragraph. */
  readonly figures: readonly Figure[];
  readonly topics: readonly (Link & {
    readonly evidence: readonly { readonly text: string; readonly href: string; readonly lines: string }[];
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
  readonly provenance: { readonly dump: Link; readonly lines: string; readonly sha256: string };
  readonly permalink: string;
  readonly citation: { readonly plain: string; readonly bibtex: string; readonly cslJson: string };
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

/** A page that only leads on: the address of a text that became an edition of an article. */
export interface RedirectView {
  readonly kind: 'redirect';
  readonly frame: Frame;
  readonly to: Link;
  /** The text's own address is not the article's: search engines are told of the latter. */
  readonly canonical: string | null;
}

export interface FrontView {
  readonly kind: 'front';
  readonly frame: Frame;
  /** `1987–2024`, or that nothing is dated. */
  readonly span: string;
  readonly lead: readonly Teaser[];
  readonly newest: readonly Teaser[];
  readonly briefs: readonly Teaser[];
  /** `12`, or `1 brief` where no article belongs to it. */
  readonly topics: readonly (Link & { readonly count: string })[];
  readonly strip: readonly { readonly label: string; readonly count: number; readonly href: string }[];
}

/** A page of a list, with its neighbours. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  readonly previous: string | null;
  readonly next: string | null;
}

export interface TopicView {
  readonly kind: 'topic';
  readonly frame: Frame;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The curator's Markdown; rendered without raw HTML. */
  readonly introduction: string | null;
  /** `3 articles and 1 brief`. */
  readonly count: string;
  readonly coverage: Chart | null;
  readonly articles: readonly Teaser[];
  readonly paging: Paging;
  readonly names: readonly NameGroup[];
  readonly neighbours: readonly (Link & { readonly count: number })[];
  /** Articles that it nearly has, why not, and the line with which a curator would add them. */
  readonly nearMisses: readonly (Link & { readonly because: string; readonly path: string; readonly line: string })[];
}

/** Bars over time; drawn as SVG. */
export interface Chart {
  readonly title: string;
  /** What is not in it: `2 undated and 1 brief are not counted`. */
  readonly note: string;
  readonly bars: readonly {
    readonly label: string;
    readonly count: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly width: number;
  readonly height: number;
  readonly first: string;
  readonly last: string;
  readonly most: number;
}

/** Names that link to pages of their own, in groups. */
export interface IndexView {
  readonly kind: 'index';
  readonly frame: Frame;
  readonly name: string;
  readonly introduction: string;
  readonly groups: readonly {
    readonly name: string | null;
    readonly items: readonly (Link & { readonly note: string })[];
  }[];
  readonly paging: Paging;
}

/** A year's row in the table of months; a month without articles has no address. */
export interface YearRow {
  readonly year: Link & { readonly count: number };
  readonly months: readonly { readonly text: string; readonly href: string | null; readonly count: number }[];
}

/** A day's cell in a month's calendar. */
export interface DayCell {
  readonly day: number;
  readonly count: number;
  readonly href: string | null;
  /** None of its articles states the day: all are inferred. */
  readonly inferred: boolean;
}

/** Weeks from Monday to Sunday; null beside the month's ends. */
export interface MonthCalendar {
  readonly name: string;
  readonly weeks: readonly (readonly (DayCell | null)[])[];
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** Articles in order, in groups: by month, of a story, of an entity. */
export interface ListView {
  readonly kind: 'list';
  readonly frame: Frame;
  readonly name: string;
  readonly label: string | null;
  readonly introduction: string | null;
  readonly coverage: Chart | null;
  /** All years, or the one year of the page; empty elsewhere. */
  readonly years: readonly YearRow[];
  readonly calendar: MonthCalendar | null;
  /** Headline and date alone: where many are looked over. */
  readonly compact: boolean;
  readonly groups: readonly {
    readonly id: string | null;
    readonly name: string | null;
    readonly articles: readonly Teaser[];
  }[];
  /** What the list leaves out. */
  readonly more: Link | null;
  readonly paging: Paging;
  readonly names: readonly NameGroup[];
}

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

export interface SearchView {
  readonly kind: 'search';
  readonly frame: Frame;
  readonly terms: readonly { readonly label: string; readonly items: readonly (Link & { readonly count: number })[] }[];
}

/** Pages of the program's own words: data, methods, 404. */
export interface PlainView {
  readonly kind: 'data' | 'methods' | 'not-found';
  readonly frame: Frame;
  readonly counts: readonly { readonly label: string; readonly count: number }[];
  readonly links: readonly (Link & { readonly note: string })[];
}

/** An Atom feed; every address absolute where a base URL is set. */
export interface FeedView {
  readonly kind: 'feed';
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly self: string;
  readonly alternate: string;
  /** RFC 3339; of the newest entry, so that an unchanged archive keeps its bytes. */
  readonly updated: string;
  readonly entries: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    readonly updated: string;
    /** Only where the day is stated. */
    readonly published: string | null;
    readonly summary: string;
    readonly authors: readonly string[];
    readonly categories: readonly string[];
  }[];
}

/** Site maps list addresses; an index lists site maps. */
export interface SitemapView {
  readonly kind: 'sitemap' | 'sitemap-index';
  readonly path: string;
  readonly urls: readonly string[];
}

export interface RobotsView {
  readonly kind: 'robots';
  readonly path: string;
  readonly sitemap: string | null;
}

export type PageView =
  | ArticleView
  | EditionsView
  | RedirectView
  | FrontView
  | TopicView
  | IndexView
  | ListView
  | LedgerView
  | SearchView
  | PlainView;
export type View = PageView | FeedView | SitemapView | RobotsView;
