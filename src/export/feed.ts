/** The archive in, its Atom feed, site maps and robots.txt out, as views. */
import type { Archive, Article } from '../model/archive.js';
import type { FeedView, RobotsView, SitemapView } from '../model/feed-view.js';

const ENTRIES = 50;
/** Of the sitemap protocol. */
const URLS = 50_000;

/** RFC 4287 wants a time: where no day is known, the start of the archive's own count. Never the clock. */
const UNKNOWN = '1970-01-01';
const moment = (day: string | null): string => `${day ?? UNKNOWN}T00:00:00Z`;

/** The newest articles; briefs are not in it. */
export function atomFeed(archive: Archive): FeedView {
  const { settings, articles, topics, cards } = archive;
  const base = settings.baseUrl === null ? '' : `${settings.baseUrl}/`;
  const topicName = new Map(topics.map(({ id, name }) => [id, name]));
  const newest = articles
    .filter(({ form }) => form === 'full')
    .slice(-ENTRIES)
    .reverse();
  const dayOf = ({ published: { best, latest } }: Article) => best ?? latest;
  const days = newest.flatMap((article) => dayOf(article) ?? []).sort();
  return {
    kind: 'feed',
    path: 'feed.xml',
    id: base || `urn:tearsheet:${encodeURIComponent(settings.title)}`,
    title: settings.title,
    subtitle: settings.description,
    language: settings.language,
    self: `${base}feed.xml`,
    alternate: base || './',
    updated: moment(days.at(-1) ?? null),
    entries: newest.map((article) => {
      const card = cards.get(article.clippings[0]!)!;
      return {
        id: base ? `${base}articles/${article.slug}/` : `urn:tearsheet:article:${article.id}`,
        title: article.headline,
        href: `${base}articles/${article.slug}/`,
        updated: moment(dayOf(article)),
        published:
          article.published.basis === 'stated' && article.published.best ? moment(article.published.best) : null,
        summary: card.deck ?? card.lead,
        authors: card.bylines.length ? card.bylines : [article.source ?? settings.title],
        categories: article.topics.map(({ topic }) => topicName.get(topic)!),
      };
    }),
  };
}

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
