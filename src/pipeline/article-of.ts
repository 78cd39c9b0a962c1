/** The cards of an article's editions and what each step found of it in, the article out. */
import { slugsOf } from '../link/permalinks.js';
import type { Article } from '../model/archive.js';
import type { ArticleId } from '../model/brand.js';
import type { Card } from '../model/card.js';

/** All but what the cards of its editions tell. */
export type Found = Pick<
  Article,
  'published' | 'topics' | 'nearMisses' | 'entities' | 'countries' | 'story' | 'related'
>;

/** `copies`: the leading edition first. */
export function articleOf(id: ArticleId, copies: readonly Card[], found: Found): Article {
  const { headline, form, source, section } = copies[0]!;
  return {
    id,
    ...slugsOf(copies),
    clippings: copies.map((card) => card.id),
    headline: headline.text,
    headlineOrigin: headline.origin,
    form,
    published: found.published,
    source,
    sources: [...new Set(copies.flatMap((card) => card.source ?? []))],
    editions: new Set(copies.map(({ text }) => text)).size,
    topics: found.topics,
    nearMisses: found.nearMisses,
    section,
    entities: found.entities,
    countries: found.countries,
    story: found.story,
    related: found.related,
  };
}
