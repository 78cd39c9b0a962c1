/** The site's root in; what the search needs, fetched when first asked for, once, and again after a failure, out. */
import type { SearchManifest } from '../search/manifest.js';
import type { SearchRecords } from '../search/records.js';
import type { SearchIndex } from '../search/search-index.js';
import { searchManifest, searchRecords, workerIndex } from './search-files.js';

export interface SearchSources {
  readonly manifest: () => Promise<SearchManifest>;
  readonly records: () => Promise<SearchRecords>;
  /** Null where the site has none. */
  readonly index: () => Promise<SearchIndex | null>;
}

export function searchSources(root: URL): SearchSources {
  const manifest = once(() => searchManifest(root));
  return {
    manifest,
    records: once(async () => searchRecords(root, await manifest())),
    index: once(async () => {
      const { index } = await manifest();
      return index === null ? null : workerIndex(root, index);
    }),
  };
}

function once<T>(fetched: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null;
  return () => {
    known ??= fetched().catch((error) => {
      known = null;
      throw error;
    });
    return known;
  };
}
