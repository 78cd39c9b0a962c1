/** What templates may see: plain data, one type a page. No card, no archive, no path of the input but a dump's own name. */
import type { ArticleView, EditionsView, RedirectView, TombstoneView } from './article-view.js';
import type { FeedView, OpenSearchView, RobotsView, SitemapView } from './feed-view.js';
import type { LedgerView } from './ledger-view.js';
import type { FrontView, IndexView, ListView, TopicView } from './list-view.js';
import type { DataFilesView, MethodsView, NotFoundView, SearchView } from './plain-view.js';

export type PageView =
  | ArticleView
  | EditionsView
  | RedirectView
  | TombstoneView
  | FrontView
  | TopicView
  | IndexView
  | ListView
  | LedgerView
  | SearchView
  | DataFilesView
  | MethodsView
  | NotFoundView;
export type View = PageView | FeedView | SitemapView | RobotsView | OpenSearchView;
