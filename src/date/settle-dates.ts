/** Articles with their stories in, the settled date of each out: an interval with evidence. */
import type { ArticleId, StoryId } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Published } from '../model/clipping.js';

export interface DatedArticle {
  readonly id: ArticleId;
  /** The leading edition first. */
  readonly cards: readonly Card[];
  readonly story: StoryId | null;
}

export function settleDates(articles: readonly DatedArticle[]): Map<ArticleId, Published> {
  return new Map(articles.map(({ id, cards }) => [id, cards[0]!.dates.stated]));
}
