/** A topic in, its pages out: introduction, coverage, chronology, who stands beside it. */
import type { Article, Topic } from '../model/archive.js';
import type { EntityId, TopicId } from '../model/brand.js';
import type { TopicView } from '../model/list-view.js';
import type { EntityInArticle } from '../model/name.js';
import { counted } from '../text/numeral.js';
import { inOrder } from '../text/order.js';
import { articlePath, topicPath } from '../text/site-paths.js';
import { coverage } from './chart.js';
import type { Desk } from './desk.js';
import { frame } from './frame.js';
import { oldestFirst } from './in-time.js';
import { foremost, foremostView } from './names-view.js';
import { pagesOf } from './paging.js';
import { teaser } from './teaser.js';

const NEIGHBOURS = 10;

export function* topicViews(desk: Desk, topic: Topic): Iterable<TopicView> {
  const articles = oldestFirst(topic.articles.map((id) => desk.article.get(id)!));
  const shared = {
    names: foremost(desk, coOccurring(desk, articles)),
    neighbours: neighbours(desk, topic, articles),
    count: sizeOf(articles),
  };
  for (const { items, path, root, paging } of pagesOf(articles, topicPath(topic.id))) {
    const title = paging.page === 1 ? topic.name : `${topic.name}, page ${paging.page}`;
    yield {
      kind: 'topic',
      frame: frame(desk.settings, {
        path,
        title,
        description: `${shared.count} on ${topic.name}.`,
        section: 'topics',
        feed: { title: `${topic.name} · ${desk.settings.title}`, path: topicPath(topic.id) },
      }),
      name: topic.name,
      aliases: topic.aliases,
      introduction: paging.page === 1 ? topic.curated?.introduction.trim() || null : null,
      count: shared.count,
      coverage: paging.page === 1 ? coverage(articles) : null,
      articles: items.map((article) => teaser(desk, article, root)),
      paging,
      names: foremostView(desk, shared.names, root),
      neighbours: shared.neighbours.map(({ id, count }) => ({
        text: desk.topic.get(id)!.name,
        href: root + topicPath(id),
        count,
      })),
      nearMisses: paging.page === 1 ? nearMisses(desk, topic.id, root) : [],
    };
  }
}

/** `3 articles and 1 brief`, `1 brief`. */
export function sizeOf(articles: readonly Article[]): string {
  const full = articles.filter(({ form }) => form === 'full').length;
  const briefs = articles.length - full;
  if (!briefs) return counted(full, 'article');
  return full ? `${counted(full, 'article')} and ${counted(briefs, 'brief')}` : counted(briefs, 'brief');
}

/** The entities of the articles, those of most articles first. */
export function coOccurring(
  desk: Desk,
  articles: readonly Article[],
  without: EntityId | null = null,
): EntityInArticle[] {
  const found = new Map<EntityId, number>();
  for (const { entities } of articles)
    for (const { entity } of entities) found.set(entity, (found.get(entity) ?? 0) + 1);
  return [...found]
    .filter(([entity]) => entity !== without && desk.entity.has(entity))
    .sort(([a, n], [b, m]) => m - n || inOrder(a, b))
    .map(([entity, count]) => ({ entity, count, forms: [], leads: false }));
}

const NEAR_MISSES = 8;
const WHY = {
  mentioned: 'names it, and is about something else',
  crowded: 'three other topics carry it more',
} as const;

function nearMisses(desk: Desk, topic: TopicId, root: string): TopicView['nearMisses'] {
  return (desk.nearly.get(topic) ?? []).slice(0, NEAR_MISSES).map(({ article, miss: { why, add } }) => ({
    text: article.headline,
    href: root + articlePath(article),
    because: WHY[why],
    path: add.path,
    line: add.line,
  }));
}

function neighbours(desk: Desk, topic: Topic, articles: readonly Article[]): { id: TopicId; count: number }[] {
  const found = new Map<TopicId, number>();
  for (const { topics } of articles)
    for (const { topic: id } of topics)
      if (id !== topic.id && desk.topic.has(id)) found.set(id, (found.get(id) ?? 0) + 1);
  return [...found]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || inOrder(a.id, b.id))
    .slice(0, NEIGHBOURS);
}
