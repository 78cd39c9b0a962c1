/** What every page shows around its own, plain data for the templates. */

/** A link inside the site, relative to the page that shows it. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** What every page's frame shows. */
export interface Frame {
  readonly siteTitle: string;
  readonly siteDescription: string;
  /** Of the archive's title and of a curator's words, and of texts that have none of their own; BCP 47. The pages' own words are English. */
  readonly language: string;
  /** Relative way from this page to the site's root: `../../`, or `./`; absolute on the 404 page, which stands in for any path. */
  readonly root: string;
  /** This page's path below the root: `articles/…/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Absolute; null where no base URL is set. */
  readonly canonical: string | null;
  /** The folder below the root that has a feed of what the page shows, beside the site's own; null on other pages. */
  readonly feed: { readonly title: string; readonly path: string } | null;
  readonly section: Section;
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  readonly openGraph: readonly { readonly property: string; readonly content: string }[];
  /** schema.org JSON-LD, serialised so that it cannot end its own script element; null on other pages. */
  readonly jsonLd: string | null;
  readonly scripts: readonly string[];
}

export type Section = 'front' | 'articles' | 'topics' | 'archive' | 'dumps' | 'search' | 'data' | 'methods' | 'none';

export type Direction = 'ltr' | 'rtl';
