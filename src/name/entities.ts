/** The articles' cards in, the archive's people, places and organisations out, their spellings joined. */
import type { ArticleId, CountryCode, EntityId } from '../model/brand.js';
import type { Named } from '../model/card.js';
import type { Entity, EntityInArticle, NameKind, Naming } from '../model/name.js';
import { addTo, groupedBy } from '../text/grouped-by.js';
import { inOrder } from '../text/order.js';
import { slug } from '../text/slug.js';
import { agreedKinds } from './agreed-kinds.js';
import { entityKey, type FullNames, fullNames } from './full-names.js';
import { FEWEST_APART, homonyms, type NamedIn } from './homonyms.js';
import { type Spelt, transliterations } from './romanised.js';

export interface EntitiesFound {
  readonly entities: readonly Entity[];
  readonly ofArticle: ReadonlyMap<ArticleId, readonly EntityInArticle[]>;
  readonly countriesOf: ReadonlyMap<ArticleId, readonly CountryCode[]>;
}

const FOLDER: Readonly<Record<NameKind, string>> = { person: 'people', organisation: 'organisations', place: 'places' };

interface Filed {
  readonly kind: NameKind;
  readonly forms: Map<string, number>;
  readonly names: Map<string, number>;
  articles: number;
}

/** `editions`: each article's cards, the leading edition first. The result does not depend on their order. */
export function entities(editions: ReadonlyMap<ArticleId, readonly Named[]>): EntitiesFound {
  const articles = [...editions].sort(([a], [b]) => inOrder(a, b));
  const agreed = agreedKinds(articles.map(([, cards]) => cards));
  const people = fullNames(articles.map(([, cards]) => cards));
  const filed = new Map<string, Filed>();
  const inArticle = new Map<ArticleId, ReadonlyMap<string, Naming[]>>();
  for (const [id, cards] of articles) inArticle.set(id, mentionsByKey(cards, people, agreed));
  joinTransliterations(articles, inArticle);
  const apart = namesakes(articles, inArticle);
  for (const [id, own] of inArticle) {
    const told = apart.size === 0 ? own : filedAs(own, (key) => apart.get(`${key}\n${id}`) ?? key);
    inArticle.set(id, told);
    for (const [key, list] of told) count(filed, key, list);
  }
  const ids = entityIds(filed);
  return {
    entities: [...filed].map(([key, known]) => entityOf(ids.get(key)!, known)).sort((a, b) => inOrder(a.id, b.id)),
    ofArticle: new Map(
      [...inArticle].map(([id, own]) => [id, [...own].map(([key, list]) => inOneArticle(ids.get(key)!, list))]),
    ),
    countriesOf: new Map(articles.map(([id, cards]) => [id, countriesNamed(cards)])),
  };
}

function mentionsByKey(
  cards: readonly Named[],
  people: FullNames,
  agreed: (mention: Naming) => Naming,
): Map<string, Naming[]> {
  const mentions = cards.flatMap(({ names }) => names.map(agreed));
  return groupedBy(mentions, (mention) => entityKey(mention, people));
}

/** "person johnstone"; not "person johnstone a", whom his initials tell from another. */
const WITHOUT_INITIALS = /^person \S+$/u;

/** Files each spelling of a person under their most frequent one: "Zelenskiy" under "Zelensky". */
function joinTransliterations(
  articles: readonly (readonly [ArticleId, readonly Named[]])[],
  inArticle: Map<ArticleId, ReadonlyMap<string, Naming[]>>,
): void {
  const people = new Map<string, { name: string; articles: number; beside: Set<string> }>();
  for (const [id, cards] of articles) {
    const own = inArticle.get(id)!;
    const besides = standingBeside(own, cards);
    for (const [key, [first]] of own) {
      if (!WITHOUT_INITIALS.test(key)) continue;
      const known = people.get(key) ?? { name: first!.name, articles: 0, beside: new Set() };
      known.articles++;
      for (const other of besides) if (other !== key) known.beside.add(other);
      people.set(key, known);
    }
  }
  const joined = transliterations([...people].map(([key, known]): Spelt => ({ key, ...known })));
  if (joined.size === 0) return;
  for (const [id, own] of inArticle)
    if ([...own.keys()].some((key) => joined.has(key)))
      inArticle.set(
        id,
        filedAs(own, (key) => joined.get(key) ?? key),
      );
}

/** Other names, but for places, and countries. */
function standingBeside(own: ReadonlyMap<string, unknown>, cards: readonly Named[]): string[] {
  return [...[...own.keys()].filter((key) => !key.startsWith('place ')), ...countriesNamed(cards)];
}

/** The mentions under other keys; those of keys that became one, together. */
function filedAs(own: ReadonlyMap<string, Naming[]>, keyOf: (key: string) => string): Map<string, Naming[]> {
  const told = new Map<string, Naming[]>();
  for (const [key, list] of own) told.set(keyOf(key), [...(told.get(keyOf(key)) ?? []), ...list]);
  return told;
}

/** `key\narticle` → the key of its own, for articles on another person of the name than most. */
function namesakes(
  articles: readonly (readonly [ArticleId, readonly Named[]])[],
  inArticle: ReadonlyMap<ArticleId, ReadonlyMap<string, readonly Naming[]>>,
): Map<string, string> {
  const named = new Map<string, NamedIn[]>();
  for (const [id, cards] of articles) {
    const own = inArticle.get(id)!;
    const besides = standingBeside(own, cards);
    for (const key of own.keys()) if (key.startsWith('person ')) addTo(named, key, { article: id, beside: besides });
  }
  const found = new Map<string, string>();
  for (const [key, list] of named) {
    if (list.length < FEWEST_APART) continue;
    const beside = list.map(({ article, beside }) => ({ article, beside: beside.filter((other) => other !== key) }));
    homonyms(beside).forEach((group, n) => {
      if (n > 0) for (const article of group) found.set(`${key}\n${article}`, `${key} ${n + 1}`);
    });
  }
  return found;
}

/** The countries that carry any of its editions, the heaviest first. */
function countriesNamed(cards: readonly Named[]): CountryCode[] {
  // One edition, as most articles have: its countries are in this order already.
  if (cards.length === 1) return cards[0]!.countries.map(({ code }) => code);
  const weights = new Map<CountryCode, number>();
  for (const { countries } of cards)
    for (const { code, weight } of countries) weights.set(code, Math.max(weights.get(code) ?? 0, weight));
  return [...weights].sort((a, b) => b[1] - a[1] || inOrder(a[0], b[0])).map(([code]) => code);
}

function count(filed: Map<string, Filed>, key: string, list: readonly Naming[]): void {
  const known: Filed = filed.get(key) ?? {
    kind: list[0]!.kind,
    forms: new Map(),
    names: new Map(),
    articles: 0,
  };
  known.articles++;
  for (const { name, forms } of list) {
    known.names.set(name, (known.names.get(name) ?? 0) + 1);
    for (const form of forms) known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
  }
  filed.set(key, known);
}

function mostFirst(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || inOrder(a[0], b[0]))
    .map(([key]) => key);
}

function entityOf(id: EntityId, { kind, names, forms }: Filed): Entity {
  return { id, kind, name: filedName(names), forms: mostFirst(forms) };
}

/** The most frequent full name; a surname alone only where nothing fuller stands. */
function filedName(names: ReadonlyMap<string, number>): string {
  const most = mostFirst(names);
  return most.find((name) => /\s/.test(name)) ?? most[0]!;
}

/** Slugs of the names; where two entities share one, the rarer gets a number. */
function entityIds(filed: ReadonlyMap<string, Filed>): Map<string, EntityId> {
  const byRank = [...filed].sort((a, b) => b[1].articles - a[1].articles || inOrder(a[0], b[0]));
  const taken = new Map<string, number>();
  return new Map(
    byRank.map(([key, known]) => {
      const base = `${FOLDER[known.kind]}/${slug(filedName(known.names), 'name')}`;
      const times = (taken.get(base) ?? 0) + 1;
      taken.set(base, times);
      return [key, (times === 1 ? base : `${base}-${times}`) as EntityId];
    }),
  );
}

function inOneArticle(entity: EntityId, list: readonly Naming[]): EntityInArticle {
  const forms = new Set(list.flatMap((mention) => mention.forms));
  return {
    entity,
    forms: [...forms],
    count: list.reduce((sum, mention) => sum + mention.count, 0),
    leads: list.some(({ leads }) => leads),
  };
}
