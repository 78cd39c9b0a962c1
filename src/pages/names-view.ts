/** Entities in, their names grouped by kind out, linked where they have a page. */

import type { NameGroup } from '../model/article-view.js';
import type { EntityInArticle, NameKind } from '../model/name.js';
import { entityPath } from './addresses.js';
import { type Desk, hasPage } from './desk.js';

const LABELS: readonly (readonly [NameKind, string])[] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
];
/** Of one kind: what a margin has room for. */
const MOST = 8;

/** As many of each kind as are shown: so that each page of a list need not look through all. */
export function foremost(desk: Desk, entities: readonly EntityInArticle[]): EntityInArticle[] {
  return LABELS.flatMap(([kind]) =>
    entities.filter(({ entity }) => desk.entity.get(entity)?.kind === kind).slice(0, MOST),
  );
}

export function namesView(desk: Desk, entities: readonly EntityInArticle[], root: string): NameGroup[] {
  return LABELS.flatMap(([kind, label]) => {
    const items = entities
      .filter(({ entity }) => desk.entity.get(entity)?.kind === kind)
      .slice(0, MOST)
      .map(({ entity, forms }) => {
        const { name } = desk.entity.get(entity)!;
        const others = forms.filter((form) => form !== name);
        return { text: name, href: hasPage(desk, entity) ? root + entityPath(entity) : null, forms: others.join(', ') };
      });
    return items.length ? [{ label, items }] : [];
  });
}
