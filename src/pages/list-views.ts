/** Articles in an order in, the pages that list them out: briefs, a story, an entity, a source, and what others ask for. */
import type { Article, Story } from '../model/archive.js';
import type { Section } from '../model/frame.js';
import type { Chart, ListView, Teaser } from '../model/list-view.js';
import type { Entity } from '../model/name.js';
import { entityPath, storyPath } from '../text/site-paths.js';
import { sourcePath } from './addresses.js';
import { coverage } from './chart.js';
import type { Desk } from './desk.js';
import { frame } from './frame.js';
import { newestFirst, oldestFirst } from './in-time.js';
import { foremost, foremostView } from './names-view.js';
import { pagesOf } from './paging.js';
import { teaser } from './teaser.js';
import { coOccurring, sizeOf } from './topic-view.js';

type Group = { readonly id: string; readonly name: string };

/** What a list is made of; what is left out is empty. `root`: the way from the page to the site's root. */
export interface Listed {
  readonly path: string;
  readonly name: string;
  readonly label?: string;
  readonly introduction?: string | null;
  readonly section: Section;
  readonly articles: readonly Article[];
  readonly compact?: boolean;
  readonly groupOf?: (article: Article) => Group | null;
  readonly coverage?: Chart | null;
  readonly years?: (root: string) => ListView['years'];
  readonly calendar?: ListView['calendar'];
  readonly names?: (root: string) => ListView['names'];
  readonly more?: { readonly text: string; readonly path: string } | null;
}

/** Everything but the articles stands on the first page alone. */
export function* listViews(desk: Desk, listed: Listed): Iterable<ListView> {
  const { name, label = null, introduction = null, section, articles } = listed;
  const description = introduction ?? `${name}: ${sizeOf(articles)}.`;
  for (const { items, path, root, paging } of pagesOf(articles, listed.path)) {
    const first = paging.page === 1;
    const title = first ? name : `${name}, page ${paging.page}`;
    yield {
      kind: 'list',
      frame: frame(desk.settings, { path, title, description, section }),
      name,
      label,
      introduction: first ? introduction : null,
      coverage: (first && listed.coverage) || null,
      years: first ? (listed.years?.(root) ?? []) : [],
      calendar: (first && listed.calendar) || null,
      compact: listed.compact ?? false,
      groups: grouped(desk, items, root, listed.groupOf),
      more: listed.more ? { text: listed.more.text, href: root + listed.more.path } : null,
      paging,
      names: first ? (listed.names?.(root) ?? []) : [],
    };
  }
}

/** Articles that follow each other under one heading. */
function grouped(
  desk: Desk,
  articles: readonly Article[],
  root: string,
  groupOf: Listed['groupOf'] = () => null,
): ListView['groups'] {
  const groups: { id: string | null; name: string | null; articles: Teaser[] }[] = [];
  for (const article of articles) {
    const group = groupOf(article);
    const id = group?.id ?? null;
    if (!groups.length || groups.at(-1)!.id !== id) groups.push({ id, name: group?.name ?? null, articles: [] });
    groups.at(-1)!.articles.push(teaser(desk, article, root));
  }
  return groups;
}

export function briefViews(desk: Desk, newest: readonly Article[]): Iterable<ListView> {
  return listViews(desk, {
    path: 'briefs/',
    name: 'Briefs',
    introduction:
      'Fragments: teasers of other stories and texts that break off. They are kept and can be cited, and are not counted as articles.',
    section: 'archive',
    articles: newest.filter(({ form }) => form === 'brief'),
  });
}

export function storyViews(desk: Desk, story: Story): Iterable<ListView> {
  const articles = oldestFirst(story.articles.map((id) => desk.article.get(id)!));
  return listViews(desk, {
    path: storyPath(story, desk.article),
    name: story.name,
    label: 'Story',
    introduction: `${sizeOf(articles)} on one event, in order.`,
    section: 'articles',
    articles,
    names: (root) => foremostView(desk, foremost(desk, coOccurring(desk, articles)), root),
  });
}

const KINDS = { person: 'Person', organisation: 'Organisation', place: 'Place' } as const;

export function entityViews(desk: Desk, entity: Entity): Iterable<ListView> {
  const articles = (desk.namedIn.get(entity.id) ?? []).map((id) => desk.article.get(id)!);
  const others = entity.forms.filter((form) => form !== entity.name);
  const size = `Named in ${sizeOf(articles)}`;
  return listViews(desk, {
    path: entityPath(entity.id),
    name: entity.name,
    label: KINDS[entity.kind],
    introduction: others.length ? `${size}; also written ${others.join(', ')}.` : `${size}.`,
    section: 'topics',
    articles: newestFirst(articles),
    coverage: coverage(articles),
    names: (root) => foremostView(desk, foremost(desk, coOccurring(desk, articles, entity.id)), root),
  });
}

export function sourceViews(desk: Desk, source: string): Iterable<ListView> {
  const articles = desk.fromSource.get(source)!;
  return listViews(desk, {
    path: sourcePath(desk, source),
    name: source,
    label: 'Source',
    introduction: `${sizeOf(articles)} from ${source}, the newest first.`,
    section: 'archive',
    articles: newestFirst(articles),
    compact: true,
    coverage: coverage(articles),
  });
}
