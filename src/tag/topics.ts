/** The articles' cards and the curator's topics in, the archive's topics and each article's tags out. */
import type { Topic, TopicTag } from '../model/archive.js';
import type { ArticleId, TopicId } from '../model/brand.js';
import type { BodyOf, Card } from '../model/card.js';
import type { CuratedTopic } from '../model/settings.js';
import { inOrder } from '../text/order.js';
import { slug } from '../text/slug.js';
import { aboutness, type Group, groupsOf } from './groups.js';
import { type Posting, type Subject, subjectsOf } from './subjects.js';

export interface TaggedArticle {
  readonly id: ArticleId;
  /** The leading edition first. */
  readonly cards: readonly Card[];
}

export interface TopicsFound {
  /** By name. */
  readonly topics: readonly Topic[];
  /** Best first, three at most. */
  readonly tagsOf: ReadonlyMap<ArticleId, readonly TopicTag[]>;
  readonly sectionOf: ReadonlyMap<ArticleId, string>;
}

/** A tag says something only where most articles do not bear it. */
const LARGEST_SHARE = 0.07;
/** In a small archive a topic may well be what it is all about. */
const SMALL = 8;
const MOST_TAGS = 3;

/** `articles` in date order. */
export function topics(
  articles: readonly TaggedArticle[],
  _curated: readonly CuratedTopic[],
  _bodyOf: BodyOf,
): TopicsFound {
  const subjects = subjectsOf(articles);
  const groups = groupsOf(subjects, Math.max(SMALL, articles.length * LARGEST_SHARE));
  const perArticle: Choice[][] = articles.map(() => []);
  for (const group of groups) {
    const about = Math.min(1, (aboutness(group) ?? 0.5) / 0.5);
    const support = Math.log2(1 + group.postings.length) * about;
    for (const posting of group.postings)
      perArticle[posting.article]!.push({ group, posting, score: support * posting.weight });
  }
  const members = new Map<Group, Posting[]>();
  const chosen = perArticle.map((list) => chosenOf(list));
  for (const list of chosen)
    for (const { group, posting } of list) {
      const known = members.get(group);
      if (known) known.push(posting);
      else members.set(group, [posting]);
    }
  const named = [...members].map(([group, postings]) => ({ group, postings, name: nameOf(group.head) }));
  const idOf = new Map(named.map(({ group, name }) => [group, slug(name, 'topic') as TopicId]));
  const tagsOf = new Map<ArticleId, TopicTag[]>();
  chosen.forEach((list, i) => {
    const tags = list.map(({ group, posting, score }) => ({
      topic: idOf.get(group)!,
      score,
      evidence: [{ ...posting.candidate.evidence, clipping: posting.card.id }],
    }));
    tagsOf.set(articles[i]!.id, tags);
  });
  const found = named.map(
    ({ group, postings, name }): Topic => ({
      id: idOf.get(group)!,
      name,
      kind: group.head.kind,
      aliases: group.subjects.map((s) => nameOf(s)),
      articles: postings.map(({ article }) => articles[article]!.id),
      curated: null,
    }),
  );
  return { topics: found.sort((a, b) => inOrder(a.name, b.name)), tagsOf, sectionOf: new Map() };
}

interface Choice {
  readonly group: Group;
  readonly posting: Posting;
  readonly score: number;
}

function chosenOf(list: readonly Choice[]): Choice[] {
  const sorted = [...list].sort((a, b) => b.score - a.score || inOrder(a.group.head.key, b.group.head.key));
  const chosen: Choice[] = [];
  for (const choice of sorted) {
    if (chosen.some(({ group }) => overlaps(group.head.key, choice.group.head.key))) continue;
    chosen.push(choice);
    if (chosen.length === MOST_TAGS) break;
  }
  return chosen;
}

function overlaps(one: string, other: string): boolean {
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

function nameOf({ names }: Subject): string {
  return [...names].sort((a, b) => b[1] - a[1] || inOrder(a[0], b[0]))[0]![0];
}
