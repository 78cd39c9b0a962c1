/** The articles' cards and the curator's topics in, the archive's topics and each article's tags out. */
import type { Topic, TopicTag } from '../model/archive.js';
import type { ArticleId } from '../model/brand.js';
import type { BodyOf, Card } from '../model/card.js';
import type { CuratedTopic } from '../model/settings.js';

export interface TaggedArticle {
  readonly id: ArticleId;
  /** The leading edition first. */
  readonly cards: readonly Card[];
}

export interface TopicsFound {
  /** By name. */
  readonly topics: readonly Topic[];
  /** Best first, three at most. */
  readonly tagsOf: ReadonlyMap<ArticleId, readonly TopicTag[]>;
  readonly sectionOf: ReadonlyMap<ArticleId, string>;
}

/** `articles` in date order. */
export function topics(
  _articles: readonly TaggedArticle[],
  _curated: readonly CuratedTopic[],
  _bodyOf: BodyOf,
): TopicsFound {
  return { topics: [], tagsOf: new Map(), sectionOf: new Map() };
}
