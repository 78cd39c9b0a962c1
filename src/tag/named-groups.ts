/** Groups in, each with the name that it is filed under out. */
import { inOrder } from '../text/order.js';
import type { Group } from './group.js';
import type { Postings } from './postings.js';
import { mayBeRefined, refined, wordCounts } from './refine.js';
import { homeOf, topicName } from './topic-names.js';

export interface NamedGroup {
  readonly group: Group;
  readonly name: string;
}

/** A phrase that gave a country's topic its name is that topic where this share of its articles are. */
const WITHIN = 0.6;

export function namedGroups(groups: readonly Group[], postings: Postings): NamedGroup[] {
  const { articles } = postings;
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
    const better = refined(group, postings, counts);
    if (!better) continue;
    found.set(group, better.name);
    if (!byPhrase.has(better.key)) byPhrase.set(better.key, { group, name: better.name });
  }
  return groups.map((group) => {
    const taker = byPhrase.get(group.head.key);
    const taken = taker && taker.group !== group && isWithin(group, taker.group, postings);
    return { group, name: taken ? taker.name : (found.get(group) ?? topicName(group, postings, home)) };
  });
}

function isWithin(part: Group, whole: Group, { article }: Postings): boolean {
  const articles = new Set(whole.rows.map((row) => article[row]!));
  return part.rows.filter((row) => articles.has(article[row]!)).length >= part.rows.length * WITHIN;
}
