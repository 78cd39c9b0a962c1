/** The site's root in; what the search page fetches from it, and an index to ask, out. */
import type { SearchManifest } from '../search/manifest.js';
import type { FilterOptions, SearchRecord } from '../search/records.js';
import type { Answer, SearchIndex } from '../search/search-index.js';
import { ordinalKey } from '../search/shards/ordinals.js';
import { shelfReader } from '../search/shards/shelf-reader.js';
import { fetchedFrom } from './fetched.js';

export async function searchManifest(root: URL, cache: RequestCache): Promise<SearchManifest> {
  return json(await fetchedFrom(root, cache)('search/manifest.json'));
}

export async function filterOptions(root: URL, { options }: SearchManifest): Promise<FilterOptions> {
  return json(await fetchedFrom(root)(`search/${options}`));
}

/** Rejects where the record cannot be fetched. */
export type RecordOf = (ordinal: number) => Promise<SearchRecord>;

export function recordsAt(root: URL, { records }: SearchManifest): RecordOf {
  const shelf = shelfReader(records, fetchedFrom(root));
  return async (ordinal) => {
    const value = await shelf.get(ordinalKey(ordinal));
    if (!value) throw new Error(`bug: article ${ordinal} has no record`);
    return json(value);
  };
}

function json<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

/** What the page says to its worker, and hears. */
export type ToWorker =
  | { readonly kind: 'load'; readonly root: string; readonly manifest: SearchManifest }
  | { readonly kind: 'search'; readonly id: number; readonly query: string };
export type FromWorker =
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer };

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

export interface WorkerIndex extends SearchIndex {
  /** What was asked before is still answered; nothing may be asked after. */
  readonly close: () => void;
}

/** The index is asked in a worker: a query of frequent words must not hold up typing. A search rejects where a file cannot be fetched. */
export function workerIndex(root: URL, manifest: Promise<SearchManifest>): WorkerIndex {
  const worker = new Worker(new URL('browser/search-worker.js', root));
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let closing = false;
  /** Why the worker cannot answer; a script that could not be fetched says so once, maybe before anything is asked. */
  let broken: Error | null = null;
  const say = (message: ToWorker) => worker.postMessage(message);
  const take = (id: number): Waiting | undefined => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (closing && !waiting.size) worker.terminate();
    return one;
  };
  worker.addEventListener('error', ({ message }) => {
    broken = new Error(message || 'the search script could not be run');
    for (const id of [...waiting.keys()]) take(id)!.reject(broken);
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'answer') take(data.id)?.resolve(data.answer);
    else take(data.id)?.reject(new Error(data.reason));
  });
  // The script comes while the manifest does. Whoever asks waits for the manifest first, and hears of its failure.
  void manifest.then(
    (known) => say({ kind: 'load', root: root.href, manifest: known }),
    () => worker.terminate(),
  );
  return {
    search: (query) =>
      new Promise((resolve, reject) => {
        if (broken) throw broken;
        waiting.set(++asked, { resolve, reject });
        say({ kind: 'search', id: asked, query });
      }),
    close: () => {
      closing = true;
      if (!waiting.size) worker.terminate();
    },
  };
}
