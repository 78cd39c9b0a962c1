/** The archive in, the pages out that list its topics, names, stories, sources and dumps. */

import type { Link, Section } from '../model/frame.js';
import type { IndexView } from '../model/list-view.js';
import { fold } from '../text/fold.js';
import { counted, numeral } from '../text/numeral.js';
import { inOrder } from '../text/order.js';
import { entityPath, storyPath, topicPath } from '../text/site-paths.js';
import { ledgerPath, sourcePath } from './addresses.js';
import { type Desk, hasPage } from './desk.js';
import { frame } from './frame.js';
import { NAME_KINDS } from './name-kinds.js';
import { pagesOf } from './paging.js';
import { sizeOf } from './topic-view.js';

type Item = Link & { readonly note: string };
type Make<From> = (one: From, root: string) => Item;

/** What an index is made of: `things` in any order, and the item of each. */
interface Index<From> {
  readonly path: string;
  readonly name: string;
  readonly introduction: string;
  readonly section: Section;
  readonly things: readonly From[];
  readonly item: Make<From>;
  /** By which it is found in the list; null keeps the order in which the things come. */
  readonly nameOf: ((one: From) => string) | null;
}

/** Some 150 kB of HTML. */
const INDEX_LENGTH = 1000;
/** Without headings by first letter, a page takes in so many. */
const UNGROUPED = 60;

function* indexViews<From>(desk: Desk, index: Index<From>): Iterable<IndexView> {
  const { name, introduction, section, item, nameOf } = index;
  const sorted = nameOf ? sortedBy(index.things, nameOf) : index.things.map((one) => ({ one, key: '' }));
  const lettered = nameOf !== null && sorted.length > UNGROUPED;
  for (const { items, path, root, paging } of pagesOf(sorted, index.path, INDEX_LENGTH)) {
    const groups: { name: string | null; items: Item[] }[] = lettered ? [] : [{ name: null, items: [] }];
    for (const { one, key } of items) {
      const letter = letterOf(key);
      if (lettered && groups.at(-1)?.name !== letter) groups.push({ name: letter, items: [] });
      groups.at(-1)!.items.push(item(one, root));
    }
    const title = paging.page === 1 ? name : `${name}, page ${paging.page}`;
    yield {
      kind: 'index',
      frame: frame(desk.settings, { path, title, description: introduction, section }),
      name,
      introduction,
      groups,
      paging,
    };
  }
}

function sortedBy<From>(things: readonly From[], nameOf: (one: From) => string): { one: From; key: string }[] {
  return things
    .map((one) => ({ one, key: fold(nameOf(one)) }))
    .sort((a, b) => inOrder(a.key, b.key) || inOrder(nameOf(a.one), nameOf(b.one)));
}

function letterOf(key: string): string {
  const letter = (key.match(/^./u)?.[0] ?? '').toUpperCase();
  return /\p{L}/u.test(letter) ? letter : '0–9';
}

export function topicIndex(desk: Desk): Iterable<IndexView> {
  return indexViews(desk, {
    path: 'topics/',
    name: 'Topics',
    introduction: 'Subjects that link articles over time. Each tag on an article names the lines that earned it.',
    section: 'topics',
    things: desk.archive.topics,
    nameOf: ({ name }) => name,
    item: ({ id, name, articles }, root) => ({
      text: name,
      href: root + topicPath(id),
      note: sizeOf(articles.map((article) => desk.article.get(article)!)),
    }),
  });
}

export function* nameIndexes(desk: Desk): Iterable<IndexView> {
  for (const { kind, label: name, path } of NAME_KINDS)
    yield* indexViews(desk, {
      path,
      name,
      introduction: `${name} named in two articles or more, under one name whatever the spelling.`,
      section: 'topics',
      things: desk.archive.entities.filter((entity) => entity.kind === kind && hasPage(desk, entity.id)),
      nameOf: (entity) => entity.name,
      item: ({ id, name: text }, root) => ({
        text,
        href: root + entityPath(id),
        note: sizeOf(desk.namedIn.get(id)!.map((article) => desk.article.get(article)!)),
      }),
    });
}

export function storyIndex(desk: Desk): Iterable<IndexView> {
  return indexViews(desk, {
    path: 'stories/',
    name: 'Stories',
    introduction: 'Articles that report one event.',
    section: 'topics',
    things: desk.archive.stories,
    nameOf: ({ name }) => name,
    item: (story, root) => ({
      text: story.name,
      href: root + storyPath(story, desk.article),
      note: sizeOf(story.articles.map((article) => desk.article.get(article)!)),
    }),
  });
}

export function sourceIndex(desk: Desk): Iterable<IndexView> {
  const unknown = desk.archive.articles.filter(({ sources }) => !sources.length).length;
  const without = unknown ? ` Of ${counted(unknown, 'text')} no source is stated.` : '';
  return indexViews(desk, {
    path: 'sources/',
    name: 'Sources',
    introduction: `Where the texts were published, as the dumps or their sidecars state.${without}`,
    section: 'topics',
    things: [...desk.fromSource],
    nameOf: ([source]) => source,
    item: ([source, articles], root) => ({
      text: source,
      href: root + sourcePath(desk, source),
      note: sizeOf(articles),
    }),
  });
}

export function dumpIndex(desk: Desk): Iterable<IndexView> {
  return indexViews(desk, {
    path: 'dumps/',
    name: 'Dumps',
    introduction: 'The input files, as scraped. Each has a ledger: every line of it, and where it went.',
    section: 'dumps',
    things: desk.archive.dumps,
    nameOf: null,
    item: ({ path, lines, clippings, bytes }, root) => ({
      text: path,
      href: root + ledgerPath(desk, path),
      note: `${counted(lines, 'line')}, ${counted(clippings.length, 'clipping')}, ${numeral(bytes)} bytes`,
    }),
  });
}
