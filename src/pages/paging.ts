/** A list in, its pages out. */

import type { Paging } from '../model/list-view.js';
import { pagePath } from './addresses.js';
import { rootFrom } from './frame.js';

/** What a reader scans in one go; a page of teasers stays under some 100 kB. */
export const PAGE_LENGTH = 50;

export interface ListPage<Item> {
  readonly path: string;
  readonly root: string;
  readonly items: readonly Item[];
  readonly paging: Paging;
}

/** At least one page, be it empty. `path`: the list's own address. */
export function* pagesOf<Item>(items: readonly Item[], path: string, length = PAGE_LENGTH): Iterable<ListPage<Item>> {
  const pages = Math.max(1, Math.ceil(items.length / length));
  for (let page = 1; page <= pages; page++)
    yield { items: items.slice((page - 1) * length, page * length), ...pageOf(path, page, pages) };
}

/** One page of a list whose items are made elsewhere. */
export function pageOf(path: string, page: number, pages: number): Omit<ListPage<never>, 'items'> {
  const own = pagePath(path, page);
  const root = rootFrom(own);
  const at = (n: number) => (n >= 1 && n <= pages ? root + pagePath(path, n) : null);
  return { path: own, root, paging: { page, pages, previous: at(page - 1), next: at(page + 1) } };
}
