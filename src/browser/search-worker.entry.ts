/** Queries in, answers out, by messages: the index of the search page, beside the page's own thread. */
import type { SearchIndex } from '../search/search-index.js';
import { shardedSearch } from '../search/sharded-search.js';
import { fetchedFrom } from './fetched.js';
import type { FromWorker, ToWorker } from './search-files.js';

let index: SearchIndex | null = null;

function say(message: FromWorker): void {
  self.postMessage(message);
}

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'load') {
    index = shardedSearch(data.manifest, fetchedFrom(data.root));
    return;
  }
  const { id, query } = data;
  try {
    if (!index) throw new Error('bug: asked before the index was named');
    say({ kind: 'answer', id, answer: await index.search(query) });
  } catch (error) {
    say({ kind: 'failed', id, reason: (error as Error).message });
  }
});
