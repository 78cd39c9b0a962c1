/** What templates may see of the pages beside the articles: search, data, methods, 404. */
import type { Frame, Link } from './frame.js';

export interface SearchView {
  readonly kind: 'search';
  readonly frame: Frame;
  /** `count`: `12`, or `1 brief` where no article belongs to it. */
  readonly terms: readonly { readonly label: string; readonly items: readonly (Link & { readonly count: string })[] }[];
}

/** Pages of the program's own words: data, methods, 404. */
export interface PlainView {
  readonly kind: 'data' | 'methods' | 'not-found';
  readonly frame: Frame;
  readonly counts: readonly { readonly label: string; readonly count: number }[];
  readonly links: readonly (Link & { readonly note: string })[];
}
