/** The archive in, its feed and each topic's out, as views: the newest articles, and the earlier ones in archive documents (RFC 5005). */
import type { Archive, Article } from '../model/archive.js';
import type { Day } from '../model/brand.js';
import type { FeedEntry, FeedView } from '../model/feed-view.js';
import { certainDay, filedDay } from '../text/filed-day.js';
import { articlePath, topicPath } from '../text/site-paths.js';

/** What a feed reader is given at once, at least. */
const NEWEST = 50;
/** Of an archive document, counted from the oldest article: one that is full stays as it is while newer articles arrive. Some 70 kB. */
const ARCHIVED = 100;

/** RFC 4287 wants a time of a feed without entries too. Never the clock; the environment may set one. */
const NO_DAY = '1970-01-01';
const moment = (day: string): string => `${day}T00:00:00Z`;

interface Dated {
  readonly article: Article;
  readonly day: Day;
}

/** A feed before it is parted into documents. */
interface Told {
  /** Below the root: empty, or ending with a slash. */
  readonly folder: string;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Oldest first. */
  readonly articles: readonly Dated[];
}

/** The archive's own first, then each topic's, every one followed by its archive documents. */
export function* feeds(archive: Archive): Iterable<FeedView> {
  const { settings, articles, topics } = archive;
  const own = `urn:tearsheet:${encodeURIComponent(settings.title)}`;
  const dated = new Map(datedOnes(articles).map((one) => [one.article.id, one]));
  const entryOf = entries(archive);
  yield* documents(archive, entryOf, {
    folder: '',
    id: settings.baseUrl === null ? own : `${settings.baseUrl}/`,
    title: settings.title,
    subtitle: settings.description,
    articles: [...dated.values()],
  });
  for (const { id, name, articles: members } of topics) {
    const folder = topicPath(id);
    yield* documents(archive, entryOf, {
      folder,
      id: settings.baseUrl === null ? `${own}:${folder}` : `${settings.baseUrl}/${folder}`,
      title: `${name} · ${settings.title}`,
      subtitle: `The articles on ${name}.`,
      articles: members.flatMap((member) => dated.get(member) ?? []),
    });
  }
}

/** Neither briefs nor undated ones, which are not known to be new and have no time that RFC 4287 could be told. */
function datedOnes(articles: readonly Article[]): Dated[] {
  return articles.flatMap((article) => {
    const day = article.form === 'full' ? filedDay(article.published) : null;
    return day === null ? [] : [{ article, day }];
  });
}

type EntryOf = (dated: Dated, root: string) => FeedEntry;

function* documents({ settings }: Archive, entryOf: EntryOf, told: Told): Iterable<FeedView> {
  const { folder, id, title, subtitle, articles } = told;
  const at = settings.baseUrl === null ? '' : `${settings.baseUrl}/${folder}`;
  const root = settings.baseUrl === null ? '../'.repeat(folder.split('/').length - 1) : `${settings.baseUrl}/`;
  const full = Math.floor(articles.length / ARCHIVED);
  const archiveName = (n: number) => `feed-${n}.xml`;
  const previous = (n: number) => (n > 0 ? [{ rel: 'prev-archive', href: at + archiveName(n) }] : []);
  const document = (name: string, of: readonly Dated[]): Omit<FeedView, 'extent' | 'links'> => ({
    kind: 'feed',
    path: folder + name,
    id,
    title,
    subtitle,
    language: settings.language,
    self: at + name,
    alternate: at || './',
    updated: moment(of.at(-1)?.day ?? settings.sourceDate ?? NO_DAY),
    entries: [...of].reverse().map((one) => entryOf(one, root)),
  });
  const newest = articles.slice(full ? Math.min(full * ARCHIVED, articles.length - NEWEST) : 0);
  yield { ...document('feed.xml', newest), extent: full ? 'newest' : 'complete', links: previous(full) };
  for (let n = full; n > 0; n--)
    yield {
      ...document(archiveName(n), articles.slice((n - 1) * ARCHIVED, n * ARCHIVED)),
      extent: 'archive',
      links: [
        { rel: 'current', href: `${at}feed.xml` },
        ...previous(n - 1),
        ...(n < full ? [{ rel: 'next-archive', href: at + archiveName(n + 1) }] : []),
      ],
    };
}

/** `root`: the way from the feed to the site's root. */
function entries({ settings, topics, cards }: Archive): EntryOf {
  const topicName = new Map(topics.map(({ id, name }) => [id, name]));
  return ({ article, day }, root) => {
    const { id, headline, published, clippings, source } = article;
    const card = cards.get(clippings[0]!)!;
    const href = root + articlePath(article);
    const certain = certainDay(published);
    return {
      id: settings.baseUrl === null ? `urn:tearsheet:article:${id}` : href,
      title: headline,
      href,
      language: card.language === settings.language ? null : card.language,
      updated: moment(day),
      published: certain && moment(certain),
      summary: card.deck ?? card.lead,
      authors: card.bylines.length ? card.bylines : [source ?? settings.title],
      categories: article.topics.map(({ topic }) => topicName.get(topic)!),
    };
  };
}
