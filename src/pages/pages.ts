/** The archive in, every page of the site out, one at a time; what they show is made only when it is asked for. */
import type { Archive, Article } from '../model/archive.js';
import type { DumpPath } from '../model/brand.js';
import type { ClippedRecord } from '../model/clipped.js';
import type { Permalink } from '../model/permalink.js';
import type { PageView } from '../model/view.js';
import { archiveViews } from './archive-views.js';
import { articlePage } from './article-view.js';
import { type Desk, deskOf, hasPage } from './desk.js';
import { editionsPage, redirectViews } from './editions-view.js';
import { frontView } from './front-view.js';
import { goneViews } from './gone-views.js';
import { newestFirst } from './in-time.js';
import { dumpIndex, nameIndexes, sourceIndex, storyIndex, topicIndex } from './index-views.js';
import { ledgerPages } from './ledger-view.js';
import { briefViews, entityViews, sourceViews, storyViews } from './list-views.js';
import { type Page, pageOfView, type Texts } from './page.js';
import { dataView, methodsView, notFoundView, searchView } from './plain-views.js';
import { topicViews } from './topic-view.js';

export interface PageSource extends Texts {
  readonly archive: Archive;
  /** Every address that was ever published. */
  readonly permalinks: readonly Permalink[];
  /** In order. */
  readonly recordsOf: (dump: DumpPath) => readonly ClippedRecord[];
}

export function* pages(source: PageSource): Iterable<Page> {
  const { archive } = source;
  const desk = deskOf(archive);
  const newest = newestFirst(archive.articles);
  yield pageOfView(frontView(desk, newest));
  for (const article of archive.articles) {
    yield articlePage(desk, article, source);
    const editions = editionsPage(desk, article, source);
    if (editions) yield editions;
  }
  for (const view of textlessViews(desk, newest)) yield pageOfView(view);
  for (const view of goneViews(desk, source.permalinks)) yield pageOfView(view);
  for (const dump of archive.dumps) yield* ledgerPages(desk, dump, source.recordsOf(dump.path));
}

function* textlessViews(desk: Desk, newest: readonly Article[]): Iterable<PageView> {
  const { archive } = desk;
  for (const article of archive.articles) yield* redirectViews(desk, article);
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
  yield searchView(desk);
  yield dataView(desk);
  yield methodsView(desk);
  yield notFoundView(desk);
}
