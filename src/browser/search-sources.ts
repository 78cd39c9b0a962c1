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
  /** After a failure: the site may have been built anew, and the files that were known be gone. */
  readonly forget: () => void;
}

export function openSources(root: URL): Opened {
  let known: Promise<SearchSources> | null = null;
  return {
    sources: () => {
      known ??= opened(root).catch((error) => {
        known = null;
        throw error;
      });
      return known;
    },
    forget: () => {
      void known?.then(({ index }) => index.close());
      known = null;
    },
  };
}

async function opened(root: URL): Promise<SearchSources> {
  const coming = searchManifest(root);
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
