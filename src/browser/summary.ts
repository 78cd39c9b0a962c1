/** What was found in, the sentence that says so out. */
import type { Hit } from '../search/search-index.js';
import { counted } from '../text/numeral.js';

/** `partial`: not all that may match has been looked at. */
export function summary(hits: readonly Hit[], partial: boolean): string {
  const of = (meets: Hit['meets']) => hits.filter((hit) => hit.meets === meets).length;
  const [all, some, similar] = [of('all'), of('some'), of('similar')];
  if (similar && !all && !some) {
    return `Nothing found. ${counted(similar, 'result has', 'results have')} words spelt almost so.`;
  }
  if (!all && !some) return partial ? 'Nothing found so far.' : 'Nothing found.';
  if (!all) return `No result has all the words; ${counted(some, 'has', 'have')} some of them.`;
  const first = `${partial ? 'At least ' : ''}${counted(all, 'result', 'results')}`;
  return some ? `${first}; ${counted(some, 'more has', 'more have')} some of the words.` : `${first}.`;
}

/** Stands above the results that do not meet the whole query. */
export const HEADINGS: Readonly<Record<Hit['meets'], string>> = {
  all: 'Results',
  some: 'With some of the words',
  similar: 'With words spelt almost so',
};

/** What the reader should know where a phrase was looked for in texts that could not be read; null where all could. */
export function unreadRemark(count: number): string | null {
  if (count === 0) return null;
  return `${counted(count, 'article’s text', 'articles’ texts')} could not be fetched, and may have the phrase too. Search again to retry.`;
}
