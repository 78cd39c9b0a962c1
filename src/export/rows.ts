/** Clippings and articles in, the rows of the data files out, as the site's data page documents them. */
import type { Archive, Article } from '../model/archive.js';
import type { ArticleId, ClippingId, EntityId } from '../model/brand.js';
import type { Clipped } from '../model/clipped.js';
import type { Clipping, Published } from '../model/clipping.js';
import type { LedgerRow } from '../model/fate.js';
import type { Entity, NameKind } from '../model/name.js';
import type { Permalink } from '../model/permalink.js';
import { datedBy } from '../text/dated-by.js';
import { inOrder } from '../text/order.js';
import { articlePath, storyPath, topicPath } from '../text/site-paths.js';

/** A date, and the clipping whose lines prove it. */
export interface DatedBy {
  readonly published: Published;
  readonly by: ClippingId;
}

export function clippingRow(clipping: Clipping, article: ArticleId, dated: DatedBy) {
  const { id, dump, record, ref, form, truncated, kicker, headline, deck, bylines, agency, dateline } = clipping;
  return {
    id,
    article,
    dump,
    ...(record === null ? {} : { record }),
    ref,
    form,
    truncated,
    kicker: kicker?.text ?? null,
    headline: headline.text,
    headlineOrigin: headline.origin,
    headlineLines: headline.lines,
    deck: deck?.text ?? null,
    deckLines: deck?.lines ?? null,
    bylines,
    agency,
    dateline: dateline?.text ?? null,
    source: clipping.source,
    url: clipping.url,
    language: clipping.language,
    published: publishedRow(dated),
    paragraphs: clipping.paragraphs.map(({ role, text, lines, columns }) => ({ role, text, lines, columns })),
    captions: clipping.captions.map(({ text, credit, lines }) => ({ text, credit, lines })),
    lines: clipping.lines,
  };
}

function publishedRow({ published: { earliest, latest, best, basis, evidence }, by }: DatedBy) {
  const quoted = evidence.map(({ lines, text }) => ({ lines, text, clipping: by }));
  return { earliest, latest, best, basis, evidence: quoted };
}

/** Of an article; its editions share it. */
export function articleDate({ published, clippings }: Article, { cards }: Pick<Archive, 'cards'>): DatedBy {
  const editions = clippings.map((id) => cards.get(id)!);
  return { published, by: datedBy(published, editions).id };
}

/** Looks up what article rows need of the archive, once for all rows. */
export function articleRows(archive: Archive): (article: Article) => object {
  const entityOf = new Map(archive.entities.map((entity) => [entity.id, entity]));
  const topicOf = new Map(archive.topics.map((topic) => [topic.id, topic]));
  return (article) => ({
    id: article.id,
    url: articlePath(article),
    headline: article.headline,
    form: article.form,
    published: publishedRow(articleDate(article, archive)),
    source: article.source,
    sources: article.sources,
    refs: article.clippings.map((id) => archive.cards.get(id)!.ref).filter((ref) => ref !== null),
    clippings: article.clippings,
    topics: article.topics.map(({ topic, score, evidence }) => {
      const { name, kind } = topicOf.get(topic)!;
      return {
        id: topic,
        name,
        kind,
        score,
        evidence: evidence.map(({ clipping, lines, text }) => ({ clipping, lines, text })),
      };
    }),
    section: article.section,
    people: namesOf(article, 'person', entityOf),
    organisations: namesOf(article, 'organisation', entityOf),
    places: namesOf(article, 'place', entityOf),
    countries: article.countries,
    story: article.story,
    related: article.related,
  });
}

function namesOf(article: Article, kind: NameKind, entityOf: ReadonlyMap<EntityId, Entity>) {
  return article.entities.flatMap(({ entity, forms }) => {
    const known = entityOf.get(entity)!;
    return known.kind === kind ? [{ id: entity, name: known.name, forms }] : [];
  });
}

export function topicRows(archive: Archive): object[] {
  return archive.topics.map(({ id, name, kind, articles }) => ({
    id,
    name,
    kind,
    url: topicPath(id),
    articles: [...articles].sort(inOrder),
  }));
}

export function storyRows(archive: Archive): object[] {
  const articleOf = new Map(archive.articles.map((article) => [article.id, article]));
  return archive.stories.map((story) => ({
    id: story.id,
    name: story.name,
    url: storyPath(story, articleOf),
    articles: story.articles,
  }));
}

/** The keys in one order, wherever they come from. */
export function permalinkRow({
  path,
  state,
  to,
  text,
  headline,
  source,
  published,
  dump,
  ref,
  url,
  sketch,
}: Permalink): object {
  const { earliest, latest, best, basis } = published;
  return {
    path,
    state,
    to,
    text,
    headline,
    source,
    published: { earliest, latest, best, basis },
    dump,
    ref,
    url,
    sketch,
  };
}

export function ledgerRow({ dump, record }: Pick<Clipped, 'dump' | 'record'>, row: LedgerRow): object {
  const { lines, columns, fate, clipping } = row;
  return {
    dump,
    ...(record === null ? {} : { record }),
    first: lines[0],
    last: lines[1],
    columns,
    fate: fate.kind,
    role: fate.kind === 'kept' ? fate.role : null,
    reason: fate.kind === 'aside' ? fate.reason : null,
    of: fate.kind === 'aside' && fate.of ? { dump: fate.of.dump, lines: fate.of.lines } : null,
    clipping,
  };
}
