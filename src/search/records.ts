/** The archive in, what the search page shows of each article out: columns, row by ordinal. */
import type { Archive, Article } from '../model/archive.js';
import type { TopicId } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Published } from '../model/clipping.js';
import { filedDay } from '../text/filed-day.js';
import { inOrder } from '../text/order.js';

/** `search/records.json`. Each list has one entry an article, in the archive's date order, but for the two tables. */
export interface SearchRecords {
  readonly titles: readonly string[];
  /** Relative to the site's root. */
  readonly urls: readonly string[];
  /** `YYYY-MM-DD`: best day, else latest, else earliest; null for an undated one. */
  readonly days: readonly (string | null)[];
  /** As the pages print it. */
  readonly dates: readonly string[];
  /** The opening of the text. */
  readonly leads: readonly string[];
  /** `f` full, `b` brief, one letter an article. */
  readonly forms: string;
  readonly editions: readonly number[];
  /** Places in `sources`, that of the leading edition first. */
  readonly sourcesOf: readonly (readonly number[])[];
  /** Places in `topics`. */
  readonly topicsOf: readonly (readonly number[])[];
  readonly sources: readonly string[];
  /** `url`: relative to the site's root. */
  readonly topics: readonly { readonly id: string; readonly name: string; readonly url: string }[];
}

/** How the site says where an article stands and when it ran. */
export interface Wording {
  readonly urlOf: (article: Article) => string;
  readonly topicUrlOf: (topic: TopicId) => string;
  readonly dateOf: (published: Published) => string;
}

export function searchRecords(archive: Archive, { urlOf, topicUrlOf, dateOf }: Wording): SearchRecords {
  const { articles, cards, topics } = archive;
  const leading = (article: Article): Card | undefined => cards.get(article.clippings[0]!);
  const topicPlace = new Map(topics.map(({ id }, place) => [id, place]));
  const sources = [...new Set(articles.flatMap((article) => article.sources))].sort(inOrder);
  const sourcePlace = new Map(sources.map((source, place) => [source, place]));
  return {
    titles: articles.map(({ headline }) => headline),
    urls: articles.map(urlOf),
    days: articles.map(({ published }) => filedDay(published)),
    dates: articles.map(({ published }) => dateOf(published)),
    leads: articles.map((article) => leading(article)?.lead ?? ''),
    forms: articles.map(({ form }) => (form === 'brief' ? 'b' : 'f')).join(''),
    editions: articles.map(({ editions }) => editions),
    sourcesOf: articles.map((article) => article.sources.map((source) => sourcePlace.get(source)!)),
    topicsOf: articles.map((article) => article.topics.flatMap(({ topic }) => topicPlace.get(topic) ?? [])),
    sources,
    topics: topics.map(({ id, name }) => ({ id, name, url: topicUrlOf(id) })),
  };
}
