/** The archive in, the pages out that stand beside it: search, data, methods, not found. */
import type { Article } from '../model/archive.js';
import type { DataFilesView, MethodsView, NotFoundView, SearchView } from '../model/plain-view.js';
import { entityPath, topicPath } from '../text/site-paths.js';
import { isDated } from './date-view.js';
import { countText, type Desk, fullIn, hasPage } from './desk.js';
import { frame } from './frame.js';
import { NAME_KINDS } from './name-kinds.js';

const TERMS = 40;

/** Without JavaScript the page is a list of terms that lead on. */
export function searchView(desk: Desk): SearchView {
  const root = '../';
  const topics = [...desk.archive.topics]
    .sort((a, b) => b.articles.length - a.articles.length)
    .slice(0, TERMS)
    .map(({ id, name, articles }) => ({ text: name, href: root + topicPath(id), count: countText(desk, articles) }));
  const names = NAME_KINDS.map(({ kind, label }) => ({
    label,
    items: desk.archive.entities
      .filter((entity) => entity.kind === kind && hasPage(desk, entity.id))
      .map(({ id, name }) => ({ id, name, full: fullIn(desk, desk.namedIn.get(id)!) }))
      .sort((a, b) => b.full - a.full)
      .slice(0, TERMS)
      .map(({ id, name }) => ({
        text: name,
        href: root + entityPath(id),
        count: countText(desk, desk.namedIn.get(id)!),
      })),
  }));
  return {
    kind: 'search',
    frame: frame(desk.settings, {
      path: 'search/',
      title: 'Search',
      description: `Search ${desk.settings.title}.`,
      section: 'search',
      scripts: ['browser/search.js'],
    }),
    terms: [{ label: 'Topics', items: topics }, ...names].filter(({ items }) => items.length),
  };
}

export function dataView(desk: Desk): DataFilesView {
  const files = [
    ['articles.jsonl', 'one article a line: its date, source, topics, people, places, related articles'],
    ['articles.csv', 'the same as a table for spreadsheets, without the evidence'],
    ['clippings.jsonl', 'one clipping a line: an article as cut from one dump, with the lines of each part'],
    ['ledger.jsonl', 'every line of every dump, and its fate'],
    ['topics.json', 'topics and their articles'],
    ['stories.json', 'stories and their articles'],
    ['permalinks.jsonl', 'every address at which an article ever stood, and what stands there now'],
    ['build.json', 'the program’s version, the input’s hash, counts'],
  ] as const;
  return {
    kind: 'data',
    frame: frame(desk.settings, {
      path: 'data/',
      title: 'Data',
      description: 'The archive as data files.',
      section: 'data',
    }),
    files: files.map(([text, note]) => ({ text, href: text, note })),
  };
}

export function methodsView(desk: Desk): MethodsView {
  return {
    kind: 'methods',
    frame: frame(desk.settings, {
      path: 'methods/',
      title: 'Methods',
      description: 'How this archive was made.',
      section: 'methods',
    }),
    counts: countsOf(desk),
  };
}

export function notFoundView(desk: Desk): NotFoundView {
  return {
    kind: 'not-found',
    frame: frame(desk.settings, {
      path: '404.html',
      title: 'Page not found',
      description: 'There is no such page.',
      section: 'none',
      anywhere: true,
      scripts: ['browser/not-found.js'],
    }),
  };
}

function countsOf({ archive }: Desk): MethodsView['counts'] {
  const of = (wanted: (article: Article) => boolean) => archive.articles.filter(wanted).length;
  const full = (article: Article) => article.form === 'full';
  return [
    { label: 'dumps', count: archive.dumps.length },
    { label: 'lines', count: archive.dumps.reduce((sum, { lines }) => sum + lines, 0) },
    { label: 'clippings', count: archive.cards.size },
    { label: 'articles', count: of(full) },
    { label: 'briefs', count: of((article) => !full(article)) },
    {
      label: 'articles with a stated date',
      count: of((article) => full(article) && article.published.basis === 'stated'),
    },
    {
      label: 'articles with an inferred date',
      count: of((article) => full(article) && article.published.basis === 'inferred'),
    },
    { label: 'undated articles', count: of((article) => full(article) && !isDated(article.published)) },
    { label: 'topics', count: archive.topics.length },
    { label: 'stories', count: archive.stories.length },
  ];
}
