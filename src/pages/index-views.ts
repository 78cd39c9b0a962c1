/** The archive in, the pages out that list its topics, names, stories and dumps. */
import type { Entity } from '../model/name.js';
import type { IndexView, Link, Section } from '../model/view.js';
import { fold } from '../text/fold.js';
import { inOrder } from '../text/order.js';
import { entityPath, ledgerPath, sourcePath, storyPath, topicPath } from './addresses.js';
import { type Desk, hasPage } from './desk.js';
import { frame } from './frame.js';
import { counted, grouped } from './lines-text.js';
import { sizeOf } from './topic-view.js';

type Item = Link & { readonly note: string };
const ROOT = '../';

function indexView(
  desk: Desk,
  page: { path: string; name: string; introduction: string; section: Section; groups: IndexView['groups'] },
): IndexView {
  const { path, name, introduction, section, groups } = page;
  return {
    kind: 'index',
    frame: frame(desk.settings, { path, title: name, description: introduction, section }),
    name,
    introduction,
    groups,
  };
}

/** In groups by first letter, once they are more than a page takes in. */
const UNGROUPED = 60;

function byLetter(items: readonly Item[]): IndexView['groups'] {
  const sorted = [...items].sort((a, b) => inOrder(fold(a.text), fold(b.text)) || inOrder(a.href, b.href));
  if (sorted.length <= UNGROUPED) return [{ name: null, items: sorted }];
  const groups = new Map<string, Item[]>();
  for (const item of sorted) {
    const letter = fold(item.text)[0]?.toUpperCase() ?? '';
    const name = /\p{L}/u.test(letter) ? letter : '0–9';
    const list = groups.get(name);
    if (list) list.push(item);
    else groups.set(name, [item]);
  }
  return [...groups].map(([name, list]) => ({ name, items: list }));
}

export function topicIndex(desk: Desk): IndexView {
  const items = desk.archive.topics.map(({ id, name, articles }) => ({
    text: name,
    href: ROOT + topicPath(id),
    note: sizeOf(articles.map((article) => desk.article.get(article)!)),
  }));
  const introduction = 'Subjects that link articles over time. Each tag on an article names the lines that earned it.';
  return indexView(desk, { path: 'topics/', name: 'Topics', introduction, section: 'topics', groups: byLetter(items) });
}

const KINDS = [
  ['person', 'people/', 'People'],
  ['organisation', 'organisations/', 'Organisations'],
  ['place', 'places/', 'Places'],
] as const;

export function nameIndexes(desk: Desk): IndexView[] {
  return KINDS.map(([kind, path, name]) => {
    const known = desk.archive.entities.filter((entity) => entity.kind === kind && hasPage(desk, entity.id));
    const introduction = `${name} named in two articles or more, under one name whatever the spelling.`;
    return indexView(desk, {
      path,
      name,
      introduction,
      section: 'topics',
      groups: byLetter(known.map((entity) => nameItem(desk, entity))),
    });
  });
}

function nameItem(desk: Desk, { id, name }: Entity): Item {
  return { text: name, href: ROOT + entityPath(id), note: counted(desk.namedIn.get(id)!.length, 'article') };
}

export function storyIndex(desk: Desk): IndexView {
  const items = desk.archive.stories.map((story) => ({
    text: story.name,
    href: ROOT + storyPath(desk, story),
    note: counted(story.articles.length, 'article'),
  }));
  return indexView(desk, {
    path: 'stories/',
    name: 'Stories',
    introduction: 'Articles that report one event.',
    section: 'topics',
    groups: byLetter(items),
  });
}

export function sourceIndex(desk: Desk): IndexView {
  const items = [...desk.fromSource].map(([source, articles]) => ({
    text: source,
    href: ROOT + sourcePath(desk, source),
    note: sizeOf(articles),
  }));
  const known = [...desk.fromSource.values()].reduce((sum, { length }) => sum + length, 0);
  const unknown = desk.archive.articles.length - known;
  return indexView(desk, {
    path: 'sources/',
    name: 'Sources',
    introduction: `Where the texts were published, as the dumps or their sidecars state.${unknown ? ` Of ${counted(unknown, 'text')} no source is stated.` : ''}`,
    section: 'topics',
    groups: byLetter(items),
  });
}

export function dumpIndex(desk: Desk): IndexView {
  const items = desk.archive.dumps.map((dump) => ({
    text: dump.path,
    href: ROOT + ledgerPath(desk, dump.path),
    note: `${counted(dump.lines, 'line')}, ${counted(dump.clippings.length, 'clipping')}, ${grouped(dump.bytes)} bytes`,
  }));
  return indexView(desk, {
    path: 'dumps/',
    name: 'Dumps',
    introduction: 'The input files, as scraped. Each has a ledger: every line of it, and where it went.',
    section: 'dumps',
    groups: [{ name: null, items }],
  });
}
