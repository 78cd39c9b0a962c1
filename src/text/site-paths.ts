/** Things of the archive in, their paths below the site's root out: the same for pages, feeds, data files and permalinks. */
import type { Article, Story } from '../model/archive.js';
import type { ArticleId, EntityId, TopicId } from '../model/brand.js';

type Slugged = Pick<Article, 'slug'>;

export const articlePath = ({ slug }: Slugged): string => `articles/${slug}/`;
export const editionsPath = (article: Slugged): string => `${articlePath(article)}editions/`;
export const topicPath = (topic: TopicId): string => `topics/${topic}/`;
export const entityPath = (entity: EntityId): string => `${entity}/`;

/** The address of the story's first article, among stories. */
export function storyPath({ articles }: Pick<Story, 'articles'>, articleOf: ReadonlyMap<ArticleId, Slugged>): string {
  return `stories/${articleOf.get(articles[0]!)!.slug}/`;
}
