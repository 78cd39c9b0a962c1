/** Articles with their topics and entities in, the related articles of each out, with the reason. */
import type { Related, TopicTag } from '../model/archive.js';
import type { ArticleId } from '../model/brand.js';
import type { EntityInArticle } from '../model/name.js';

export interface LinkedArticle {
  readonly id: ArticleId;
  readonly topics: readonly TopicTag[];
  readonly entities: readonly EntityInArticle[];
}

/** Best first. */
export function related(_articles: readonly LinkedArticle[]): Map<ArticleId, readonly Related[]> {
  return new Map();
}
