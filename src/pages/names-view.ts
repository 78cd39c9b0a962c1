/** Entities in, their names grouped by kind out, linked where they have a page; beside an article with the line that names them. */

import type { Article } from '../model/archive.js';
import type { NameGroup, NameItem } from '../model/article-view.js';
import type { NoteOf } from '../model/card.js';
import type { EntityInArticle } from '../model/name.js';
import { entityPath } from '../text/site-paths.js';
import { linePath } from './addresses.js';
import { type Desk, hasPage } from './desk.js';
import { placeText } from './lines-text.js';
import { nameEvidence } from './name-evidence.js';
import { NAME_KINDS } from './name-kinds.js';

/** Of one kind: what a margin has room for. */
const MOST = 8;

/** Those of one kind that a list names, foremost first. */
export interface Foremost {
  readonly label: string;
  readonly entities: readonly EntityInArticle[];
  /** How many more there are. */
  readonly unnamed: number;
}

/** Made once a list, so that each of its pages need not look through all. */
export function foremost(desk: Desk, entities: readonly EntityInArticle[]): Foremost[] {
  return byKind(desk, entities).map(({ label, own }) => ({
    label,
    entities: own.slice(0, MOST),
    unnamed: Math.max(0, own.length - MOST),
  }));
}

export function foremostView(desk: Desk, groups: readonly Foremost[], root: string): NameGroup[] {
  return groups.map(({ label, entities, unnamed }) => ({
    label,
    items: entities.map((one) => nameItem(desk, one, root)),
    folded: [],
    unnamed,
  }));
}

interface ArticleNames {
  readonly desk: Desk;
  readonly article: Article;
  readonly root: string;
  readonly noteOf: NoteOf;
}

/** All names of an article: those for which a margin has no room are folded away. */
export function namesView({ desk, article, root, noteOf }: ArticleNames): NameGroup[] {
  const namedAt = nameEvidence(article.clippings.map((id) => ({ card: desk.card(id), ...noteOf(id, 'named') })));
  const item = (one: EntityInArticle): NameItem => {
    const found = namedAt(desk.entity.get(one.entity)!.kind, one.forms);
    if (!found) return nameItem(desk, one, root);
    const { card, evidence } = found;
    const href = root + linePath(desk, { ...card, lines: evidence.lines });
    const lines = placeText(card.record, [evidence.lines]);
    return { ...nameItem(desk, one, root), evidence: { text: evidence.text, href, lines } };
  };
  return byKind(desk, article.entities).map(({ label, own }) => ({
    label,
    items: own.slice(0, MOST).map(item),
    folded: own.slice(MOST).map(item),
    unnamed: 0,
  }));
}

function byKind(desk: Desk, entities: readonly EntityInArticle[]): { label: string; own: EntityInArticle[] }[] {
  return NAME_KINDS.map(({ kind, label }) => ({
    label,
    own: entities.filter(({ entity }) => desk.entity.get(entity)?.kind === kind),
  })).filter(({ own }) => own.length);
}

function nameItem(desk: Desk, { entity, forms }: EntityInArticle, root: string): NameItem {
  const { name } = desk.entity.get(entity)!;
  const others = forms.filter((form) => form !== name);
  const href = hasPage(desk, entity) ? root + entityPath(entity) : null;
  return { text: name, href, forms: others.join(', '), evidence: null };
}
