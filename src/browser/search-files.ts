/** The addresses of the search files in; manifest and records, fetched once, and an index to ask out. */
import type { SearchManifest } from '../search/manifest.js';
import type { SearchRecords } from '../search/records.js';
import type { Answer, SearchIndex } from '../search/search-index.js';

export interface SearchFiles {
  readonly manifest: SearchManifest;
  readonly records: SearchRecords;
}

async function json<T>(address: URL): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status} ${response.statusText}`);
  return (await response.json()) as T;
}

/** `root`: the site's root. Rejects where a file cannot be fetched. */
export async function searchFiles(root: URL): Promise<SearchFiles> {
  const folder = new URL('search/', root);
  const manifest = await json<SearchManifest>(new URL('manifest.json', folder));
  return { manifest, records: await json<SearchRecords>(new URL(manifest.records, folder)) };
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
