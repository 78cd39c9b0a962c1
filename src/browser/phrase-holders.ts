/** Phrases in, which articles have them out: in what the records hold of an article, else on its page. */
import type { Hit } from '../search/search-index.js';
import { hasPhrases } from './passage.js';
import type { RecordOf } from './search-files.js';

export interface PhraseHolders {
  readonly holds: (hit: Hit) => Promise<boolean>;
  /** Ordinals of the articles that were asked for and could not be read: they may have the phrases too. */
  readonly unread: ReadonlySet<number>;
}

/** `textOf`: of the article at an address below the site's root; rejects where its page cannot be fetched. */
export function phraseHolders(
  phrases: readonly string[],
  recordOf: RecordOf,
  textOf: (url: string) => Promise<readonly string[]>,
): PhraseHolders {
  const unread = new Set<number>();
  const holds = async ({ ordinal }: Hit) => {
    const { title, lead, url } = await recordOf(ordinal);
    const near = [title, lead];
    if (hasPhrases(near, phrases)) return true;
    const text = await textOf(url).catch(() => null);
    if (!text) unread.add(ordinal); // the reader is told of it beside the results
    return text !== null && hasPhrases([...near, ...text], phrases);
  };
  return { holds, unread };
}
