/** A number of generated articles in, what their index in shards takes to build, to keep and to ask out. */
import { FIELDS, type SearchDocument } from '../../src/search/document.js';
import { postingsOf } from '../../src/search/postings.js';
import { shardedSearch } from '../../src/search/sharded-search.js';
import { indexShelves } from '../../src/search/shards/index-shelves.js';
import { termCounts } from '../../src/search/term-counts.js';
import { inventedNews } from '../invented-news.js';

/** A name, two of them, words that most texts have, the beginning of one, one misspelt. */
const QUERIES = ['marlowe ', 'marlowe tanabe ', 'france germany japan ', 'marl', 'marlowx~1 '];

/** One row: articles, seconds to count and to write, files, MB, and KB fetched for each of `QUERIES`, cold. */
export async function searchCosts(articles: number): Promise<(string | number)[]> {
  const news = [...documents(articles)];
  const since = performance.now();
  const counts = termCounts(news);
  const making = indexShelves(counts, postingsOf(counts));
  const files = new Map<string, Uint8Array>();
  let made = making.next();
  for (; !made.done; made = making.next()) files.set(made.value.path, made.value.content);
  const seconds = (performance.now() - since) / 1000;
  const index = { totals: counts.totals, ...made.value };
  const fetched = await Promise.all(
    QUERIES.map(async (query) => {
      let bytes = 0;
      await shardedSearch(index, async (path) => {
        bytes += files.get(path)!.length;
        return files.get(path)!;
      }).search(query);
      return Math.round(bytes / 1024);
    }),
  );
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return [articles, `${seconds.toFixed(1)} s`, files.size, (size / 1e6).toFixed(1), ...fetched];
}

export const SEARCH_COLUMNS = [
  'articles',
  'built in',
  'files',
  'MB',
  ...QUERIES.map((query) => `KB for ${query.trim()}`),
];

function* documents(articles: number): Iterable<SearchDocument> {
  const empty = Object.fromEntries(FIELDS.map((field) => [field, ''])) as Record<(typeof FIELDS)[number], string>;
  for (const { title, body, source } of inventedNews(articles)) yield { ...empty, title, body, names: source };
}
