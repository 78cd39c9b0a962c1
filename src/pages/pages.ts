/** The archive in, the view of every page out, one at a time. */
import type { Archive, Article } from '../model/archive.js';
import type { ClippingId, DumpPath } from '../model/brand.js';
import type { Clipped } from '../model/clipped.js';
import type { Clipping } from '../model/clipping.js';
import type { PageView } from '../model/view.js';
import { archiveViews } from './archive-views.js';
import { articleView } from './article-view.js';
import { isDated } from './date-view.js';
import { deskOf, hasPage, headOf } from './desk.js';
import { editionsView, redirectViews } from './editions-view.js';
import { frontView } from './front-view.js';
import { dumpIndex, nameIndexes, sourceIndex, storyIndex, topicIndex } from './index-views.js';
import { ledgerViews } from './ledger-view.js';
import { briefViews, entityViews, sourceViews, storyViews } from './list-views.js';
import { dataView, methodsView, notFoundView, searchView } from './plain-views.js';
import { topicViews } from './topic-view.js';

export interface PageSource {
  readonly archive: Archive;
  readonly clippedOf: (dump: DumpPath) => Iterable<Clipped>;
  readonly clippingOf: (id: ClippingId) => Clipping;
}

export function* pages({ archive, clippedOf, clippingOf }: PageSource): Iterable<PageView> {
  const desk = deskOf(archive);
  const newest = newestFirst(archive.articles);
  yield frontView(desk, newest);
  for (const article of archive.articles) {
    const head = headOf(article);
    yield articleView(desk, article, clippingOf(head), desk.card(head).aside);
    const editions = editionsView(desk, article, clippingOf);
    if (editions) yield editions;
    yield* redirectViews(desk, article);
  }
  yield* topicIndex(desk);
  for (const topic of archive.topics) yield* topicViews(desk, topic);
  yield* nameIndexes(desk);
  for (const entity of archive.entities) if (hasPage(desk, entity.id)) yield* entityViews(desk, entity);
  yield* storyIndex(desk);
  for (const story of archive.stories) yield* storyViews(desk, story);
  yield* archiveViews(desk, newest);
  yield* briefViews(desk, newest);
  yield* sourceIndex(desk);
  for (const source of desk.fromSource.keys()) yield* sourceViews(desk, source);
  yield* dumpIndex(desk);
  for (const { path } of archive.dumps) yield* ledgerViews(desk, path, clippedOf(path));
  yield searchView(desk);
  yield dataView(desk);
  yield methodsView(desk);
  yield notFoundView(desk);
}

/** The archive's order turned round; undated articles, which stand first there, stay last here. */
function newestFirst(articles: readonly Article[]): Article[] {
  const dated = articles.filter(({ published }) => isDated(published));
  return [...dated.reverse(), ...articles.filter(({ published }) => !isDated(published))];
}
