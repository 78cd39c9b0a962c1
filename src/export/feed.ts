/** The archive in, its Atom feed, site maps and robots.txt out, as views. */
import type { Archive } from '../model/archive.js';
import type { FeedView, RobotsView, SitemapView } from '../model/feed-view.js';
import { filedDay } from '../text/filed-day.js';

const ENTRIES = 50;
/** Of the sitemap protocol. */
const URLS = 50_000;

/** RFC 4287 wants a time of a feed without entries too. Never the clock. */
const NO_DAY = '1970-01-01';
const moment = (day: string): string => `${day}T00:00:00Z`;

/** The newest articles: neither briefs nor undated ones, which are not known to be new and have no time that RFC 4287 could be told. */
export function atomFeed(archive: Archive): FeedView {
  const { settings, articles, topics, cards } = archive;
  const base = settings.baseUrl === null ? '' : `${settings.baseUrl}/`;
  const topicName = new Map(topics.map(({ id, name }) => [id, name]));
  const newest = articles
    .flatMap((article) => {
      const day = article.form === 'full' ? filedDay(article.published) : null;
      return day === null ? [] : [{ article, day }];
    })
    .slice(-ENTRIES)
    .reverse();
  return {
    kind: 'feed',
    path: 'feed.xml',
    id: base || `urn:tearsheet:${encodeURIComponent(settings.title)}`,
    title: settings.title,
    subtitle: settings.description,
    language: settings.language,
    self: `${base}feed.xml`,
    alternate: base || './',
    updated: moment(newest[0]?.day ?? NO_DAY),
    entries: newest.map(({ article, day }) => {
      const card = cards.get(article.clippings[0]!)!;
      return {
        id: base ? `${base}articles/${article.slug}/` : `urn:tearsheet:article:${article.id}`,
        title: article.headline,
        href: `${base}articles/${article.slug}/`,
        updated: moment(day),
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
