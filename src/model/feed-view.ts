/** What templates may see of the files for machines: feeds, site maps, robots.txt, the search's description. */

/** A document of a feed; every address absolute where a base URL is set, else relative to the document. */
export interface FeedView {
  readonly kind: 'feed';
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly self: string;
  readonly alternate: string;
  /** RFC 5005: all entries that there are; the newest of them; or earlier ones. */
  readonly extent: 'complete' | 'newest' | 'archive';
  /** The way to the feed's other documents: `prev-archive`, `next-archive`, `current`. */
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  /** RFC 3339; of the newest entry, so that an unchanged archive keeps its bytes. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** BCP 47; null where it is the feed's own or not known. */
  readonly language: string | null;
  /** The day by which the archive orders it: the last that it can be, where none is probable. */
  readonly updated: string;
  /** Only where the day is stated. */
  readonly published: string | null;
  readonly summary: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
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

/** OpenSearch 1.1; all addresses absolute. */
export interface OpenSearchView {
  readonly kind: 'opensearch';
  readonly path: string;
  /** 16 characters at most. */
  readonly shortName: string;
  /** 48 characters at most. */
  readonly longName: string;
  readonly description: string;
  readonly language: string;
  readonly self: string;
  /** `{searchTerms}` in the place of what is asked. */
  readonly search: string;
  readonly icon: string;
}
