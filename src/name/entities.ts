/** The articles' cards in, the archive's people, places and organisations out, their spellings joined. */
import type { ArticleId, CountryCode } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Entity, EntityInArticle } from '../model/name.js';

export interface EntitiesFound {
  readonly entities: readonly Entity[];
  readonly ofArticle: ReadonlyMap<ArticleId, readonly EntityInArticle[]>;
  readonly countriesOf: ReadonlyMap<ArticleId, readonly CountryCode[]>;
}

/** `editions`: each article's cards, the leading edition first. */
export function entities(_editions: ReadonlyMap<ArticleId, readonly Card[]>): EntitiesFound {
  return { entities: [], ofArticle: new Map(), countriesOf: new Map() };
}
