/** What templates may see of the pages beside the articles: search, data, methods, 404. */
import type { Frame, Link } from './frame.js';

export interface SearchView {
  readonly kind: 'search';
  readonly frame: Frame;
  /** `count`: `12`, or `1 brief` where no article belongs to it. */
  readonly terms: readonly { readonly label: string; readonly items: readonly (Link & { readonly count: string })[] }[];
}

export interface DataFilesView {
  readonly kind: 'data';
  readonly frame: Frame;
  readonly files: readonly (Link & { readonly note: string })[];
}

export interface MethodsView {
  readonly kind: 'methods';
  readonly frame: Frame;
  /** The archive in numbers. */
  readonly counts: readonly { readonly label: string; readonly count: number }[];
}

export interface NotFoundView {
  readonly kind: 'not-found';
  readonly frame: Frame;
}
