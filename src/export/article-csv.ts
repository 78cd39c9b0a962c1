/** The archive in, the rows of `data/articles.csv` out: one article a row, as the site's data page documents its columns. */
import type { Archive, Article } from '../model/archive.js';
import type { EntityId } from '../model/brand.js';
import type { Entity, NameKind } from '../model/name.js';
import { articlePath } from '../text/site-paths.js';
import type { Cell } from './csv.js';

type CellOf = (article: Article) => Cell;
export interface Table {
  /** Their names, in order. */
  readonly columns: readonly string[];
  readonly rowOf: (article: Article) => readonly Cell[];
}

/** Looks up what the rows need of the archive, once for all of them. No text but the headline's is asked for. */
export function articleTable({ settings, cards, topics, entities }: Archive): Table {
  const topicName = new Map(topics.map(({ id, name }) => [id, name]));
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const leading = ({ clippings }: Article) => cards.get(clippings[0]!)!;
  const site = settings.baseUrl === null ? '' : `${settings.baseUrl}/`;
  const cells: Readonly<Record<string, CellOf>> = {
    id: ({ id }) => id,
    url: (article) => site + articlePath(article),
    headline: ({ headline }) => headline,
    headlineOrigin: ({ headlineOrigin }) => headlineOrigin,
    form: ({ form }) => form,
    date: ({ published }) => published.best,
    earliest: ({ published }) => published.earliest,
    latest: ({ published }) => published.latest,
    dateBasis: ({ published }) => published.basis,
    source: ({ source }) => source,
    sources: ({ sources }) => sources,
    bylines: (article) => leading(article).bylines,
    language: (article) => leading(article).language,
    words: (article) => leading(article).words,
    clippings: ({ clippings }) => clippings.length,
    editions: ({ editions }) => editions,
    section: ({ section }) => section,
    topics: (article) => article.topics.map(({ topic }) => topicName.get(topic)!),
    people: (article) => namesOf(article, 'person', entityOf),
    organisations: (article) => namesOf(article, 'organisation', entityOf),
    places: (article) => namesOf(article, 'place', entityOf),
    countries: ({ countries }) => countries,
    story: ({ story }) => story,
    dump: (article) => leading(article).dump,
    originalUrl: (article) => leading(article).url,
  };
  const all = Object.values(cells);
  return { columns: Object.keys(cells), rowOf: (article) => all.map((cellOf) => cellOf(article)) };
}

function namesOf({ entities }: Article, kind: NameKind, entityOf: ReadonlyMap<EntityId, Entity>): string[] {
  return entities.flatMap(({ entity }) => {
    const known = entityOf.get(entity)!;
    return known.kind === kind ? [known.name] : [];
  });
}
