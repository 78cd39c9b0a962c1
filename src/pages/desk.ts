/** The archive in, what page after page looks up in it out: made once, so that no page searches. */

import type { Archive, Article, DumpSummary, NearMiss, Story, Topic } from '../model/archive.js';
import type { ArticleId, ClippingId, DumpPath, EntityId, StoryId, TopicId } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Entity } from '../model/name.js';
import type { Settings } from '../model/settings.js';
import { addTo } from '../text/grouped-by.js';
import { counted, numeral } from '../text/numeral.js';
import { inOrder } from '../text/order.js';
import { slug } from '../text/slug.js';

export interface Desk {
  readonly archive: Archive;
  readonly settings: Settings;
  readonly article: ReadonlyMap<ArticleId, Article>;
  readonly articleOf: ReadonlyMap<ClippingId, Article>;
  readonly topic: ReadonlyMap<TopicId, Topic>;
  readonly entity: ReadonlyMap<EntityId, Entity>;
  readonly story: ReadonlyMap<StoryId, Story>;
  readonly dump: ReadonlyMap<DumpPath, DumpSummary>;
  /** A dump's part of the URL; two dumps never share one. */
  readonly dumpSlug: ReadonlyMap<DumpPath, string>;
  /** A source's part of the URL. */
  readonly sourceSlug: ReadonlyMap<string, string>;
  /** The articles and briefs that ran in a source, whichever edition leads, in date order; sources by name. */
  readonly fromSource: ReadonlyMap<string, readonly Article[]>;
  /** The articles that name an entity, in date order. */
  readonly namedIn: ReadonlyMap<EntityId, readonly ArticleId[]>;
  /** Articles that a topic nearly has. */
  readonly nearly: ReadonlyMap<TopicId, readonly { readonly article: Article; readonly miss: NearMiss }[]>;
  readonly card: (id: ClippingId) => Card;
}

export function deskOf(archive: Archive): Desk {
  const namedIn = new Map<EntityId, ArticleId[]>();
  for (const { id, entities } of archive.articles) for (const { entity } of entities) addTo(namedIn, entity, id);
  const fromSource = sourcesOf(archive.articles);
  return {
    archive,
    settings: archive.settings,
    article: new Map(archive.articles.map((article) => [article.id, article])),
    articleOf: new Map(archive.articles.flatMap((article) => article.clippings.map((id) => [id, article] as const))),
    topic: new Map(archive.topics.map((topic) => [topic.id, topic])),
    entity: new Map(archive.entities.map((entity) => [entity.id, entity])),
    story: new Map(archive.stories.map((story) => [story.id, story])),
    dump: new Map(archive.dumps.map((dump) => [dump.path, dump])),
    dumpSlug: distinctSlugs(
      archive.dumps.map(({ path }) => path),
      'dump',
    ),
    sourceSlug: distinctSlugs([...fromSource.keys()], 'source'),
    fromSource,
    namedIn,
    nearly: nearlyOf(archive.articles),
    card: (id) => {
      const card = archive.cards.get(id);
      if (!card) throw new Error(`bug: no card for clipping ${id}`);
      return card;
    },
  };
}

function nearlyOf(articles: readonly Article[]): Map<TopicId, { article: Article; miss: NearMiss }[]> {
  const found = new Map<TopicId, { article: Article; miss: NearMiss }[]>();
  for (const article of articles) for (const miss of article.nearMisses) addTo(found, miss.topic, { article, miss });
  return found;
}

function sourcesOf(articles: readonly Article[]): Map<string, Article[]> {
  const found = new Map<string, Article[]>();
  for (const article of articles) for (const source of article.sources) addTo(found, source, article);
  return new Map([...found].sort(([a], [b]) => inOrder(a, b)));
}

/** Two names never share one: `daily-post`, `daily-post-2`. */
function distinctSlugs<Name extends string>(names: readonly Name[], fallback: string): Map<Name, string> {
  const taken = new Set<string>();
  const slugs = new Map<Name, string>();
  for (const name of names) {
    const base = slug(name, fallback);
    let made = base;
    for (let n = 2; taken.has(made); n++) made = `${base}-${n}`;
    taken.add(made);
    slugs.set(name, made);
  }
  return slugs;
}

/** An entity has a page from its second article on. */
export function hasPage(desk: Desk, entity: EntityId): boolean {
  return (desk.namedIn.get(entity)?.length ?? 0) > 1;
}

/** How many of them are articles; counts that readers see leave briefs out. */
export function fullIn(desk: Desk, articles: readonly ArticleId[]): number {
  return articles.reduce((sum, id) => sum + Number(desk.article.get(id)!.form === 'full'), 0);
}

/** `12`; `1 brief` where no article is among them. */
export function countText(desk: Desk, articles: readonly ArticleId[]): string {
  const full = fullIn(desk, articles);
  return full ? numeral(full) : counted(articles.length, 'brief');
}

export function headOf(article: Article): ClippingId {
  return article.clippings[0]!;
}
