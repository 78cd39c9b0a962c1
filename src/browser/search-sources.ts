/** The site's root in; what the search needs, fetched when first asked for, once, and again after a failure, out. */
import type { FilterOptions } from '../search/records.js';
import { fetchedFrom } from './fetched.js';
import { type Filters, filtersOf } from './filters.js';
import {
  filterOptions,
  type RecordOf,
  recordsAt,
  searchManifest,
  type WorkerIndex,
  workerIndex,
} from './search-files.js';

/** All of one build of the site. */
export interface SearchSources {
  readonly articles: number;
  readonly index: WorkerIndex;
  readonly recordOf: RecordOf;
  readonly filters: Filters;
  readonly options: () => Promise<FilterOptions>;
}

export interface Opened {
  readonly sources: () => Promise<SearchSources>;
  /** After a failure of these: the site may have been built anew, and the files that were known be gone. */
  readonly forget: (failed: SearchSources) => void;
}

export function openSources(root: URL): Opened {
  let known: Promise<SearchSources> | null = null;
  let current: SearchSources | null = null;
  /** A manifest that the browser kept may be that of the former build for as long as the host allows: ten minutes on GitHub Pages. */
  let cache: RequestCache = 'default';
  const again = () => {
    known = null;
    current = null;
    cache = 'reload';
  };
  const open = async () => {
    try {
      current = await opened(root, cache);
      return current;
    } catch (error) {
      again();
      throw error;
    }
  };
  return {
    sources: () => {
      known ??= open();
      return known;
    },
    // Others may have failed by the same files before, and the next be open already.
    forget: (failed) => {
      failed.index.close();
      if (failed === current) again();
    },
  };
}

async function opened(root: URL, cache: RequestCache): Promise<SearchSources> {
  const coming = searchManifest(root, cache);
  const index = workerIndex(root, coming);
  const manifest = await coming;
  return {
    articles: manifest.totals.documents,
    index,
    recordOf: recordsAt(root, manifest),
    filters: filtersOf(manifest, fetchedFrom(root)),
    options: () => filterOptions(root, manifest),
  };
}
