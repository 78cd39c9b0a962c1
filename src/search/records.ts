/** The archive in, what the search page shows of each article out, and which articles each of its filters leaves. */
import type { Archive, Article } from '../model/archive.js';
import type { TopicId } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Published } from '../model/clipping.js';
import { filedDay } from '../text/filed-day.js';
import { inOrder } from '../text/order.js';

/** What the search page shows of an article. */
export interface SearchRecord {
  readonly title: string;
  /** Relative to the site's root. */
  readonly url: string;
  /** As the pages print it. */
  readonly date: string;
  /** The opening of the text. */
  readonly lead: string;
  readonly form: Article['form'];
  readonly editions: number;
  /** That of the leading edition. */
  readonly source: string | null;
  readonly topics: FilterOptions['topics'];
}

/** `search/options.json`: what the filters offer. */
export interface FilterOptions {
  readonly topics: readonly { readonly id: TopicId; readonly name: string }[];
  readonly sources: readonly string[];
}

/** How the site says where an article stands and when it ran. */
export interface Wording {
  readonly urlOf: (article: Article) => string;
  readonly dateOf: (published: Published) => string;
}

export function recordsOf({ cards, topics }: Pick<Archive, 'cards' | 'topics'>, { urlOf, dateOf }: Wording) {
  const leading = (article: Article): Card | undefined => cards.get(article.clippings[0]!);
  const shown = new Map(topics.map(({ id, name }) => [id, { id, name }]));
  return (article: Article): SearchRecord => ({
    title: article.headline,
    url: urlOf(article),
    date: dateOf(article.published),
    lead: leading(article)?.lead ?? '',
    form: article.form,
    editions: article.editions,
    source: article.sources[0] ?? null,
    topics: article.topics.flatMap(({ topic }) => shown.get(topic) ?? []),
  });
}

/** The filters that an article passes, by their keys. */
export function filtersOf({ form, sources, topics, published }: Article): string[] {
  const day = filedDay(published);
  return [
    filterKey('form', form),
    ...sources.map((source) => filterKey('source', source)),
    ...topics.map(({ topic }) => filterKey('topic', topic)),
    ...(day === null ? [] : [filterKey('day', day)]),
  ];
}

export function filterKey(kind: 'form' | 'source' | 'topic' | 'day', value: string): string {
  return `${kind}/${value}`;
}

export function filterOptions({ articles, topics }: Archive): FilterOptions {
  return {
    topics: topics.map(({ id, name }) => ({ id, name })),
    sources: [...new Set(articles.flatMap((article) => article.sources))].sort(inOrder),
  };
}
