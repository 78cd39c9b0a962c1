/** The articles' cards and the curator's topics in, the archive's topics and each article's tags out. */
import type { NearMiss, Topic, TopicTag } from '../model/archive.js';
import type { ArticleId } from '../model/brand.js';
import type { Message } from '../model/message.js';
import type { CuratedTopic } from '../model/settings.js';
import { fold } from '../text/fold.js';
import { inOrder } from '../text/order.js';
import { type Choices, choicesOf, chosenOf, confidenceOf, groupIn, MOST_TAGS, rowIn } from './choose.js';
import type { Claim, MentionsOf } from './curated.js';
import { curatedMessages } from './curated-messages.js';
import { aliasesOf, type FoundTopic, foundTopics } from './found-topics.js';
import { groupsOf } from './groups.js';
import { namedGroups } from './named-groups.js';
import { nearMissesOf } from './near-misses.js';
import { candidateOf, cardOf, type TaggedArticle, type TaggedCard } from './postings.js';
import { subjectsOf } from './subjects.js';

export type { TaggedArticle, TaggedCard };

export interface TopicsFound {
  /** By name. */
  readonly topics: readonly Topic[];
  /** Best first, three at most. */
  readonly tagsOf: ReadonlyMap<ArticleId, readonly TopicTag[]>;
  readonly nearMissesOf: ReadonlyMap<ArticleId, readonly NearMiss[]>;
  /** What came to nothing of the curator's rules. */
  readonly messages: readonly Message[];
}

/** A tag says something only where most articles do not bear it. */
const LARGEST_SHARE = 0.07;
/** In a small archive a topic may well be what it is all about. */
const SMALL = 8;

/** `articles` in date order. */
export function topics(
  articles: readonly TaggedArticle[],
  curated: readonly CuratedTopic[],
  mentionsOf: MentionsOf,
): TopicsFound {
  const subjects = subjectsOf(articles);
  const { postings } = subjects;
  const groups = groupsOf(subjects, Math.max(SMALL, articles.length * LARGEST_SHARE));
  const found = foundTopics(
    namedGroups(groups, postings),
    [...curated, ...statedTopics(articles, curated)],
    articles,
    mentionsOf,
  );
  const tagsOf = chooseTags(found, choicesOf(groups, postings), articles);
  const kept = found.filter(({ members }) => members.length > 0);
  return {
    topics: kept.map((one) => topicOf(one, articles)).sort((a, b) => inOrder(a.name, b.name) || inOrder(a.id, b.id)),
    tagsOf,
    nearMissesOf: nearMissesOf(kept, postings),
    messages: curatedMessages(curated, found, articles),
  };
}

/** Topics that front matter names and no curator's file describes: without rules, claimed by name. */
function statedTopics(articles: readonly TaggedArticle[], curated: readonly CuratedTopic[]): CuratedTopic[] {
  const known = new Set(curated.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
  const stated = new Map<string, string>();
  for (const { cards } of articles)
    for (const card of cards)
      for (const { name } of card.statedTopics) {
        const first = stated.get(fold(name));
        if (fold(name) && !known.has(fold(name)) && (first === undefined || inOrder(name, first) < 0))
          stated.set(fold(name), name);
      }
  return [...stated.values()]
    .sort(inOrder)
    .map((name) => ({ path: '', name, aliases: [], match: [], exclude: [], introduction: '' }));
}

function topicOf(found: FoundTopic, articles: readonly TaggedArticle[]): Topic {
  const { id, name, kind, curated } = found.topic;
  return {
    id,
    name,
    kind,
    aliases: aliasesOf(found),
    articles: found.members.map((i) => articles[i]!.id),
    curated: curated?.path ? curated : null,
  };
}

/** The curator's topics first, then the best of the automatic ones; each is entered among its topic's members. */
function chooseTags(
  found: readonly FoundTopic[],
  choices: Choices,
  articles: readonly TaggedArticle[],
): Map<ArticleId, TopicTag[]> {
  const ofGroup = new Map(found.flatMap((one) => one.groups.map((group) => [group, one] as const)));
  const topicOfChoice = (choice: number): FoundTopic => ofGroup.get(groupIn(choices, choice))!;
  const claiming = found.filter(({ claims }) => claims.size > 0);
  const excluding = found.some(({ excluded }) => excluded.size > 0);
  const tagsOf = new Map<ArticleId, TopicTag[]>();
  articles.forEach(({ id }, i) => {
    const tags = new Map<FoundTopic, TopicTag>();
    for (const one of claiming) {
      const claim = one.claims.get(i);
      if (claim && tags.size < MOST_TAGS) tags.set(one, claimTag(one, claim));
    }
    const all = choices.ofArticle[i]!;
    const open = excluding ? all.filter((choice) => !topicOfChoice(choice).excluded.has(i)) : all;
    for (const choice of chosenOf(choices, open)) {
      const one = topicOfChoice(choice);
      if (tags.size < MOST_TAGS && !tags.has(one)) tags.set(one, choiceTag(one, choices, choice));
    }
    for (const one of tags.keys()) one.members.push(i);
    if (tags.size > 0) tagsOf.set(id, [...tags.values()]);
  });
  return tagsOf;
}

/** What a curator says is certain. */
const CLAIM_SCORE = 1;

function claimTag({ topic }: FoundTopic, { card, evidence }: Claim): TopicTag {
  return { topic: topic.id, score: CLAIM_SCORE, evidence: [{ ...evidence, clipping: card.id }] };
}

function choiceTag({ topic }: FoundTopic, choices: Choices, choice: number): TopicTag {
  const row = rowIn(choices, choice);
  const { evidence } = candidateOf(choices.postings, row);
  const { id } = cardOf(choices.postings, row);
  return { topic: topic.id, score: confidenceOf(choices, choice), evidence: [{ ...evidence, clipping: id }] };
}
