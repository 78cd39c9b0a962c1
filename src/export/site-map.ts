/** The archive in, its site maps and robots.txt out, as views. */
import type { Archive } from '../model/archive.js';
import type { RobotsView, SitemapView } from '../model/feed-view.js';

/** Of the sitemap protocol. */
const URLS = 50_000;

/** Nothing where no base URL is set: the protocol allows absolute addresses only. `paths` below the root. */
export function siteMaps(archive: Archive, paths: readonly string[]): SitemapView[] {
  const { baseUrl } = archive.settings;
  if (baseUrl === null) return [];
  const urls = paths.map((path) => `${baseUrl}/${path}`);
  if (urls.length <= URLS) return [{ kind: 'sitemap', path: 'sitemap.xml', urls }];
  const parts = Array.from({ length: Math.ceil(urls.length / URLS) }, (_, i) => urls.slice(i * URLS, (i + 1) * URLS));
  const maps = parts.map((part, i): SitemapView => ({ kind: 'sitemap', path: `sitemap-${i + 1}.xml`, urls: part }));
  return [...maps, { kind: 'sitemap-index', path: 'sitemap.xml', urls: maps.map(({ path }) => `${baseUrl}/${path}`) }];
}

export function robots(archive: Archive): RobotsView {
  const { baseUrl } = archive.settings;
  return { kind: 'robots', path: 'robots.txt', sitemap: baseUrl === null ? null : `${baseUrl}/sitemap.xml` };
}
