/** The site's root in; manifest, records and an index to ask out. */
import type { SearchManifest } from '../search/manifest.js';
import type { SearchRecords } from '../search/records.js';
import type { Answer, SearchIndex } from '../search/search-index.js';

async function json<T>(address: URL): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status} ${response.statusText}`);
  return (await response.json()) as T;
}

/** `root`: the site's root. Rejects where the file cannot be fetched. */
export function searchManifest(root: URL): Promise<SearchManifest> {
  return json(new URL('search/manifest.json', root));
}

export function searchRecords(root: URL, { records }: SearchManifest): Promise<SearchRecords> {
  return json(new URL(`search/${records}`, root));
}

/** What the page says to its worker, and hears. */
export type ToWorker =
  | { readonly kind: 'load'; readonly index: string }
  | { readonly kind: 'search'; readonly id: number; readonly query: string };
export type FromWorker =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer };

/** The index lives in a worker: reading some 30 MB of it must not hold up typing. Rejects where it cannot be loaded. */
export function workerIndex(root: URL, path: string): Promise<SearchIndex> {
  const worker = new Worker(new URL('browser/search-worker.js', root));
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  const index: SearchIndex = {
    search: (query) =>
      new Promise((resolve) => {
        waiting.set(++asked, resolve);
        worker.postMessage({ kind: 'search', id: asked, query } satisfies ToWorker);
      }),
  };
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => {
      worker.terminate();
      reject(new Error(reason));
    };
    worker.addEventListener('error', (event) => fail(event.message || 'the search script could not be run'));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'loaded') resolve(index);
      else if (data.kind === 'failed') fail(data.reason);
      else {
        waiting.get(data.id)?.(data.answer);
        waiting.delete(data.id);
      }
    });
    worker.postMessage({ kind: 'load', index: new URL(`search/${path}`, root).href } satisfies ToWorker);
  });
}
