/** Queries in, answers out, by messages: the index of the search page, beside the page's own thread. */
import { lunrSearch } from '../search/lunr-search.js';
import type { SearchIndex } from '../search/search-index.js';
import type { FromWorker, ToWorker } from './search-files.js';

let index: Promise<SearchIndex> | null = null;

async function load(address: string): Promise<SearchIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${new URL(address).pathname}: ${response.status} ${response.statusText}`);
  return lunrSearch((await response.json()) as object);
}

function say(message: FromWorker): void {
  self.postMessage(message);
}

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  try {
    if (data.kind === 'load') {
      index = load(data.index);
      await index;
      say({ kind: 'loaded' });
    } else if (index) {
      const { search } = await index;
      say({ kind: 'answer', id: data.id, answer: await search(data.query) });
    }
  } catch (error) {
    say({ kind: 'failed', reason: (error as Error).message });
  }
});
