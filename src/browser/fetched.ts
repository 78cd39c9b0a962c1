/** The site's root in, a way to fetch its files out. */
import type { FetchFile } from '../search/shards/shelf-reader.js';

export function fetchedFrom(root: URL | string): FetchFile {
  return async (path) => {
    const address = new URL(path, root);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address.pathname}: ${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
