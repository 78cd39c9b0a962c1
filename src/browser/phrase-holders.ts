/** Phrases in, which articles have them out: in what the records hold of an article, else on its page. */
import type { SearchRecords } from '../search/records.js';
import type { Hit } from '../search/search-index.js';
import { hasPhrases } from './passage.js';

export interface PhraseHolders {
  readonly holds: (hit: Hit) => Promise<boolean>;
  /** Ordinals of the articles that were asked for and could not be read: they may have the phrases too. */
  readonly unread: ReadonlySet<number>;
}

/** `textOf` rejects where a page cannot be fetched. */
export function phraseHolders(
  phrases: readonly string[],
  { titles, leads }: Pick<SearchRecords, 'titles' | 'leads'>,
  textOf: (ordinal: number) => Promise<readonly string[]>,
): PhraseHolders {
  const unread = new Set<number>();
  const holds = async ({ ordinal }: Hit) => {
    const near = [titles[ordinal]!, leads[ordinal]!];
    if (hasPhrases(near, phrases)) return true;
    const text = await textOf(ordinal).catch(() => null);
    if (!text) unread.add(ordinal); // the reader is told of it beside the results
    return text !== null && hasPhrases([...near, ...text], phrases);
  };
  return { holds, unread };
}
