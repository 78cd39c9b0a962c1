/** Groups in, each with the name that it is filed under out. */
import { inOrder } from '../text/order.js';
import type { Group } from './group.js';
import { mayBeRefined, refined, wordCounts } from './refine.js';
import type { TaggedArticle } from './subjects.js';
import { homeOf, topicName } from './topic-names.js';

export interface NamedGroup {
  readonly group: Group;
  readonly name: string;
}

/** A phrase that gave a country's topic its name is that topic where this share of its articles are. */
const WITHIN = 0.6;

export function namedGroups(groups: readonly Group[], articles: readonly TaggedArticle[]): NamedGroup[] {
  const home = homeOf(articles.map(({ cards }) => cards[0]!));
  let counted: ReadonlyMap<string, number> | null = null;
  const counts = (): ReadonlyMap<string, number> => {
    counted ??= wordCounts(articles);
    return counted;
  };
  const byPhrase = new Map<string, NamedGroup>();
  const found = new Map<Group, string>();
  const open = groups.filter(mayBeRefined).sort((a, b) => inOrder(a.head.key, b.head.key));
  for (const group of open) {
    const better = refined(group, counts);
    if (!better) continue;
    found.set(group, better.name);
    if (!byPhrase.has(better.key)) byPhrase.set(better.key, { group, name: better.name });
  }
  return groups.map((group) => {
    const taker = byPhrase.get(group.head.key);
    const taken = taker && taker.group !== group && isWithin(group, taker.group);
    return { group, name: taken ? taker.name : (found.get(group) ?? topicName(group, home)) };
  });
}

function isWithin(part: Group, whole: Group): boolean {
  const articles = new Set(whole.postings.map(({ article }) => article));
  return part.postings.filter(({ article }) => articles.has(article)).length >= part.postings.length * WITHIN;
}
