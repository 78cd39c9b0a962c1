/** An article in, what its page's head says of it to machines out: schema.org, Open Graph, and the tags that Zotero reads. */
import type { Article } from '../model/archive.js';
import type { Card } from '../model/card.js';
import type { Frame } from '../model/frame.js';
import { certainDay } from '../text/filed-day.js';
import type { Desk } from './desk.js';

/** schema.org NewsArticle; an inferred date is `temporalCoverage`, never `datePublished`. `address`: absolute, for a relative one would be read from the page's own. */
export function newsArticle(desk: Desk, article: Article, leading: Card, address: string | null): object {
  const { earliest, latest } = article.published;
  const day = certainDay(article.published);
  const authors = leading.bylines.map((name) => ({ '@type': 'Person', name }));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    ...(leading.deck ? { alternativeHeadline: leading.deck } : {}),
    ...(day
      ? { datePublished: day }
      : earliest || latest
        ? { temporalCoverage: `${earliest ?? '..'}/${latest ?? '..'}` }
        : {}),
    ...(authors.length ? { author: authors } : {}),
    ...(article.source ? { publisher: { '@type': 'Organization', name: article.source } } : {}),
    inLanguage: leading.language ?? desk.settings.language,
    ...(article.topics.length
      ? { about: article.topics.map(({ topic }) => ({ '@type': 'Thing', name: desk.topic.get(topic)!.name })) }
      : {}),
    isPartOf: { '@type': 'ArchiveComponent', name: desk.settings.title },
    ...(address ? { url: address } : {}),
    identifier: article.id,
  };
}

export function newsMeta(desk: Desk, article: Article, leading: Card, address: string | null): Frame['meta'] {
  const day = certainDay(article.published);
  return [
    { name: 'citation_title', content: article.headline },
    ...leading.bylines.map((content) => ({ name: 'citation_author', content })),
    ...(day ? [{ name: 'citation_publication_date', content: day.replaceAll('-', '/') }] : []),
    ...(article.source ? [{ name: 'prism.publicationName', content: article.source }] : []),
    { name: 'citation_language', content: leading.language ?? desk.settings.language },
    ...(address ? [{ name: 'citation_public_url', content: address }] : []),
  ];
}

export function newsOpenGraph(article: Article): Frame['openGraph'] {
  const day = certainDay(article.published);
  return [
    { property: 'og:type', content: 'article' },
    ...(day ? [{ property: 'article:published_time', content: day }] : []),
  ];
}
