/** The site's root in, a way to fetch its files out. */
import type { FetchFile } from '../search/shards/shelf-reader.js';

/** `cache`: whether what the browser kept of a file will do. */
export function fetchedFrom(root: URL | string, cache: RequestCache = 'default'): FetchFile {
  return async (path) => {
    const address = new URL(path, root);
    const response = await fetch(address, { cache });
    if (!response.ok) throw new Error(`${address.pathname}: ${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
