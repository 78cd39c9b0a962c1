/** What templates may see of the files for machines: feed, site maps, robots.txt. */

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
    /** The day by which the archive orders it: the last that it can be, where none is probable. */
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
