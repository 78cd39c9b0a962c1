/** Articles in an order in, the pages that list them out: the archive by month, briefs, a story, an entity, a source. */
import type { Article, Story } from '../model/archive.js';
import type { Entity } from '../model/name.js';
import type { ListView, Section } from '../model/view.js';
import { inOrder } from '../text/order.js';
import { entityPath, storyPath } from './addresses.js';
import type { Desk } from './desk.js';
import { frame } from './frame.js';
import { namesView } from './names-view.js';
import { PAGE_LENGTH, pagesOf } from './paging.js';
import { teaser } from './teaser.js';
import { coOccurring, sizeOf } from './topic-view.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

interface Listed {
  readonly path: string;
  readonly name: string;
  readonly label: string | null;
  readonly introduction: string | null;
  readonly section: Section;
  readonly articles: readonly Article[];
  readonly groupOf?: (article: Article) => string | null;
  readonly index?: ListView['index'];
  readonly names?: (root: string) => ListView['names'];
  /** Only the first page: the rest is reached by `index`. */
  readonly firstOnly?: boolean;
}

export function* listViews(desk: Desk, listed: Listed): Iterable<ListView> {
  const { name, label, introduction, section, articles, groupOf = () => null, index = [], names = () => [] } = listed;
  for (const { items, path, root, paging } of pagesOf(
    listed.firstOnly ? articles.slice(0, PAGE_LENGTH) : articles,
    listed.path,
  )) {
    const groups: { name: string | null; articles: ReturnType<typeof teaser>[] }[] = [];
    for (const article of items) {
      const group = groupOf(article);
      if (groups.at(-1)?.name !== group || !groups.length) groups.push({ name: group, articles: [] });
      groups.at(-1)!.articles.push(teaser(desk, article, root));
    }
    const title = paging.page === 1 ? name : `${name}, page ${paging.page}`;
    const description = introduction ?? `${name}: ${sizeOf(articles)}.`;
    yield {
      kind: 'list',
      frame: frame(desk.settings, { path, title, description, section }),
      name,
      label,
      introduction: paging.page === 1 ? introduction : null,
      groups,
      index: paging.page === 1 ? index : [],
      paging,
      names: paging.page === 1 ? names(root) : [],
    };
  }
}

const monthOf = ({ published: { best, latest, earliest } }: Article): string | null =>
  (best ?? latest ?? earliest)?.slice(0, 7) ?? null;
/** `2024-01` → `January 2024`. */
const monthText = (month: string): string => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

/** `/archive/` with the newest and every month; `/archive/2024/01/` each; `/archive/undated/`. `newest`: newest first, undated last. */
export function* archiveViews(desk: Desk, newest: readonly Article[]): Iterable<ListView> {
  const full = newest.filter(({ form }) => form === 'full');
  const byMonth = new Map<string | null, Article[]>();
  for (const article of full) {
    const month = monthOf(article);
    const list = byMonth.get(month);
    if (list) list.push(article);
    else byMonth.set(month, [article]);
  }
  const path = (month: string | null) => (month ? `archive/${month.replace('-', '/')}/` : 'archive/undated/');
  const groupOf = (article: Article) => {
    const month = monthOf(article);
    return month ? monthText(month) : 'Undated';
  };
  yield* listViews(desk, {
    path: 'archive/',
    name: 'By date',
    label: null,
    introduction: `${sizeOf(full)}, the newest first. A date is stated in the text, or inferred from it and marked “about”; where neither is possible it is an interval, or the article is undated.`,
    section: 'archive',
    articles: full,
    groupOf,
    index: monthIndex(byMonth, (month) => `../${path(month)}`),
    firstOnly: true,
  });
  for (const [month, articles] of byMonth)
    yield* listViews(desk, {
      path: path(month),
      name: month ? monthText(month) : 'Undated articles',
      label: 'By date',
      introduction: month ? null : 'Nothing in these texts, nor in what stands beside them, tells their day.',
      section: 'archive',
      articles,
    });
}

function monthIndex(
  byMonth: ReadonlyMap<string | null, readonly Article[]>,
  href: (month: string | null) => string,
): ListView['index'] {
  const years = new Map<string, { text: string; href: string; count: number }[]>();
  for (const [month, { length: count }] of byMonth) {
    const year = month?.slice(0, 4) ?? 'Undated';
    const item = { text: month ? MONTHS[Number(month.slice(5)) - 1]! : 'Undated', href: href(month), count };
    const list = years.get(year);
    if (list) list.unshift(item);
    else years.set(year, [item]);
  }
  return [...years].map(([name, items]) => ({ name, items }));
}

export function briefViews(desk: Desk, newest: readonly Article[]): Iterable<ListView> {
  return listViews(desk, {
    path: 'briefs/',
    name: 'Briefs',
    label: null,
    introduction:
      'Fragments: teasers of other stories and texts that break off. They are kept and can be cited, and are not counted as articles.',
    section: 'archive',
    articles: newest.filter(({ form }) => form === 'brief'),
  });
}

export function storyViews(desk: Desk, story: Story): Iterable<ListView> {
  const articles = story.articles.map((id) => desk.article.get(id)!);
  return listViews(desk, {
    path: storyPath(desk, story),
    name: story.name,
    label: 'Story',
    introduction: `${sizeOf(articles)} on one event, in order.`,
    section: 'articles',
    articles,
    names: (root) => namesView(desk, coOccurring(desk, articles), root),
  });
}

const KINDS = { person: 'Person', organisation: 'Organisation', place: 'Place' } as const;

export function entityViews(desk: Desk, entity: Entity): Iterable<ListView> {
  const articles = (desk.namedIn.get(entity.id) ?? []).map((id) => desk.article.get(id)!);
  const others = entity.forms.filter((form) => form !== entity.name);
  return listViews(desk, {
    path: entityPath(entity.id),
    name: entity.name,
    label: KINDS[entity.kind],
    introduction: others.length ? `Also written ${others.join(', ')}.` : null,
    section: 'topics',
    articles: [...articles].reverse(),
    names: (root) => namesView(desk, coOccurring(desk, articles, entity.id), root),
  });
}

/** A source's articles; those without a known source have none. */
export function sortedSources(articles: readonly Article[]): [string, Article[]][] {
  const bySource = new Map<string, Article[]>();
  for (const article of articles) {
    if (article.source === null) continue;
    const list = bySource.get(article.source);
    if (list) list.push(article);
    else bySource.set(article.source, [article]);
  }
  return [...bySource].sort(([a], [b]) => inOrder(a, b));
}
