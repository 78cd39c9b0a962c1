/** The articles that name one name in, groups of them out that nothing connects: two people who share a name. */
import { addTo } from '../text/grouped-by.js';
import { inOrder } from '../text/order.js';

/** What stands beside the name in one article: countries and other names. */
export interface NamedIn {
  readonly article: string;
  readonly beside: readonly string[];
}

/** A group of one article proves nothing: a name may stray into any text. */
const FEWEST = 2;
/** Fewer articles are one group. */
export const FEWEST_APART = 2 * FEWEST;

/**
 * Largest first; one group where all are connected. Articles that share a country or another name speak of the same person; two groups
 * of several articles each that share none do not. What is left over joins the largest.
 */
export function homonyms(articles: readonly NamedIn[]): readonly (readonly string[])[] {
  if (articles.length < FEWEST_APART) return [articles.map(({ article }) => article)];
  const parent = articles.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const holder = new Map<string, number>();
  articles.forEach(({ beside }, i) => {
    for (const feature of beside) {
      const other = holder.get(feature);
      if (other === undefined) holder.set(feature, i);
      else parent[root(i)] = root(other);
    }
  });
  const groups = new Map<number, string[]>();
  articles.forEach(({ article, beside }, i) => {
    const key = beside.length ? root(i) : -1;
    addTo(groups, key, article);
  });
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length || inOrder(a[0]!, b[0]!));
  const apart = sorted.filter((group, i) => i === 0 || (group.length >= FEWEST && group !== groups.get(-1)));
  const rest = sorted.filter((group) => !apart.includes(group)).flat();
  return [[...apart[0]!, ...rest], ...apart.slice(1)];
}
