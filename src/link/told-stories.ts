/** Articles with their story's id in, the archive's stories out. */
import type { Article, Story } from '../model/archive.js';
import type { ArticleId, StoryId } from '../model/brand.js';
import { addTo } from '../text/grouped-by.js';
import { inOrder } from '../text/order.js';

/** The smallest member id: it does not depend on the order in which members were found. */
export function storyId(ids: readonly ArticleId[]): StoryId {
  return [...ids].sort(inOrder)[0] as string as StoryId;
}

/** By id; the members in the articles' order, which is by date. */
export function toldStories(articles: readonly Article[]): Story[] {
  const members = new Map<StoryId, Article[]>();
  for (const article of articles) if (article.story) addTo(members, article.story, article);
  return [...members]
    .map(([id, list]) => ({ id, name: list[0]!.headline, articles: list.map((article) => article.id) }))
    .sort((a, b) => inOrder(a.id, b.id));
}
