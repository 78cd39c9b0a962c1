/** `search/manifest.json`: where the search files are, and what of the whole archive a reader of some of them must know. */
import type { ArticleShelves, IndexShelves } from './shards/root.js';
import type { IndexTotals } from './weights.js';

/** What the search page asks first. */
export interface SearchManifest extends IndexShelves, ArticleShelves {
  readonly totals: IndexTotals;
  /** File below `search/`. */
  readonly options: string;
  /** The same index in one file, for whoever has stock Lunr; null where it would be larger than the limit. */
  readonly lunr: { readonly file: string; readonly bytes: number } | null;
  /** The setting, in bytes. */
  readonly limit: number;
}
