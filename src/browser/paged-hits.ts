/** Hits in, a page of them at a time out; where each must first be looked at more closely, only as many as are shown. */
import type { Hit } from '../search/search-index.js';

export interface PagedHits {
  /** Up to so many more; fewer where there are no more, or where too many in a row do not pass. */
  readonly next: (count: number) => Promise<readonly Hit[]>;
  /** All that are known to pass, shown or not. */
  readonly known: () => readonly Hit[];
  /** More may be had. */
  readonly more: () => boolean;
  /** Not all that may pass has been looked at. */
  readonly partial: () => boolean;
}

/** Looked at together. */
const BATCH = 8;
/** Looked at for one page of results: each costs a request. */
const MOST = 64;

/** `passes`: null where every hit does. */
export function pagedHits(hits: readonly Hit[], passes: ((hit: Hit) => Promise<boolean>) | null): PagedHits {
  const known: Hit[] = passes ? [] : [...hits];
  let looked = passes ? 0 : hits.length;
  let shown = 0;
  const look = async (meets: (hit: Hit) => Promise<boolean>, wanted: number) => {
    const most = looked + MOST;
    while (known.length < wanted && looked < Math.min(most, hits.length)) {
      const batch = hits.slice(looked, looked + BATCH);
      looked += batch.length;
      const passed = await Promise.all(batch.map(meets));
      known.push(...batch.filter((_, i) => passed[i]));
    }
  };
  return {
    next: async (count) => {
      if (passes) await look(passes, shown + count);
      const page = known.slice(shown, shown + count);
      shown += page.length;
      return page;
    },
    known: () => known,
    more: () => shown < known.length || looked < hits.length,
    partial: () => looked < hits.length,
  };
}
