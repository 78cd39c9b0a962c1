/** Articles in, groups that report one event out. Reads stated dates only: settled ones come later, and may use the story. */
import type { ArticleId } from '../model/brand.js';
import type { BodyOf, Card } from '../model/card.js';
import type { EntityInArticle } from '../model/name.js';

export interface StoryArticle {
  readonly id: ArticleId;
  /** The leading edition first. */
  readonly cards: readonly Card[];
  readonly entities: readonly EntityInArticle[];
}

/** Groups of two articles or more; no article stands in two. */
export function stories(_articles: readonly StoryArticle[], _bodyOf: BodyOf): (readonly ArticleId[])[] {
  return [];
}
