/** Groups and the curator's topics in, the archive's topics before members are chosen out: each with its name and id. */

import type { Topic } from '../model/archive.js';
import type { TopicId } from '../model/brand.js';
import type { CuratedTopic } from '../model/settings.js';
import { fold } from '../text/fold.js';
import { slug } from '../text/slug.js';
import { type Claim, claimsOf, isExcluded, type MentionsOf } from './curated.js';
import type { Group } from './group.js';
import type { NamedGroup } from './named-groups.js';
import type { TaggedArticle } from './postings.js';
import { mostPrintedOf } from './printed-names.js';

/** A topic in the making. */
export interface FoundTopic {
  readonly topic: Omit<Topic, 'articles' | 'aliases'>;
  readonly groups: readonly Group[];
  /** Article index → the curator's rule that makes it a member. */
  readonly claims: ReadonlyMap<number, Claim>;
  /** Articles that the curator keeps out. */
  readonly excluded: ReadonlySet<number>;
  /** Indices of its articles, ascending; filled when tags are chosen. */
  readonly members: number[];
}

/** `named`: the automatic topics with their names. Those under a curated name or alias become that topic. */
export function foundTopics(
  named: readonly NamedGroup[],
  curated: readonly CuratedTopic[],
  articles: readonly TaggedArticle[],
  mentionsOf: MentionsOf,
): FoundTopic[] {
  const curatedBy = new Map<string, CuratedTopic>();
  for (const topic of curated)
    for (const name of [topic.name, ...topic.aliases]) if (!curatedBy.has(fold(name))) curatedBy.set(fold(name), topic);
  const groups = new Map<TopicId, { name: string; groups: Group[]; curated: CuratedTopic | null }>();
  for (const topic of curated) groups.set(idOf(topic.name), { name: topic.name, groups: [], curated: topic });
  for (const { group, name } of named) {
    const known = curatedBy.size > 0 ? (curatedBy.get(fold(name)) ?? null) : null;
    const id = idOf(known?.name ?? name);
    const entry = groups.get(id);
    if (entry) entry.groups.push(group);
    else groups.set(id, { name, groups: [group], curated: null });
  }
  return [...groups].map(([id, entry]) =>
    foundTopic(id, entry, (topic) => claimsOf(topic, articles, mentionsOf), articles),
  );
}

const NO_CLAIMS: FoundTopic['claims'] = new Map();
const NONE: FoundTopic['excluded'] = new Set();

function foundTopic(
  id: TopicId,
  entry: { readonly name: string; readonly groups: readonly Group[]; readonly curated: CuratedTopic | null },
  claimed: (topic: CuratedTopic) => FoundTopic['claims'],
  articles: readonly TaggedArticle[],
): FoundTopic {
  const { name, groups, curated } = entry;
  const automatic = groups[0]?.head.kind ?? 'curated';
  return {
    topic: {
      id,
      name,
      kind: curated && curated.match.length > 0 ? 'curated' : automatic,
      curated,
    },
    groups,
    claims: curated ? claimed(curated) : NO_CLAIMS,
    excluded: curated && curated.exclude.length > 0 ? excludedOf(curated, articles) : NONE,
    members: [],
  };
}

function excludedOf(curated: CuratedTopic, articles: readonly TaggedArticle[]): Set<number> {
  const excluded = new Set<number>();
  articles.forEach((article, i) => {
    if (isExcluded(curated, article)) excluded.add(i);
  });
  return excluded;
}

/** Other spellings: the curator's, and shorter or longer phrases of the same words. */
export function aliasesOf({ topic: { name, curated }, groups }: FoundTopic): string[] {
  const found = new Map<string, string>();
  const add = (alias: string): void => {
    if (fold(alias) !== fold(name) && !found.has(fold(alias))) found.set(fold(alias), alias);
  };
  for (const alias of curated?.aliases ?? []) add(alias);
  for (const { head, subjects } of groups) {
    if (groups.length > 1 || curated) add(mostPrintedOf(head.names));
    for (const subject of subjects)
      if (subject.words.length > 1 && subject.words.some((word) => head.words.includes(word)))
        add(mostPrintedOf(subject.names));
  }
  return [...found.values()];
}

function idOf(name: string): TopicId {
  return slug(name, 'topic') as TopicId;
}
