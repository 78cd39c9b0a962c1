/** Articles with their topics and entities in, the related articles of each out, with the reason. */
import type { Related, TopicTag } from '../model/archive.js';
import type { ArticleId, EntityId, StoryId, TopicId } from '../model/brand.js';
import type { Published } from '../model/clipping.js';
import type { EntityInArticle } from '../model/name.js';
import { dayNumber } from '../text/calendar.js';
import { inOrder } from '../text/order.js';

export interface LinkedArticle {
  readonly id: ArticleId;
  readonly topics: readonly TopicTag[];
  readonly entities: readonly EntityInArticle[];
  readonly story: StoryId | null;
  readonly published: Published;
}

/** Readers follow a few links; an article page has room for so many. */
const MOST_RELATED = 6;
/** Reasons named beside a link. */
const MOST_REASONS = 3;
/** What more articles share is no reason by itself, and costs too much to follow; the nearest in time are read. */
const MOST_HOLDERS = 60;
/** Two articles need this much in common: one rare topic, or a story, or two rare names that lead both. */
const LEAST = 1;
const TOPIC_WEIGHT = 2;
const NAME_WEIGHT = 1;
/** A name in passing says little. */
const PASSING = 0.35;
const STORY_WEIGHT = 3;
/** A year apart halves a relation: subjects return. */
const HALF_LIFE = 365;

type Subject = TopicId | EntityId | StoryId;

/** Best first, six at most, each with what both have in common. Articles come in order of date: the nearest holders stand side by side. */
export function related(articles: readonly LinkedArticle[]): Map<ArticleId, readonly Related[]> {
  const subjects = articles.map(subjectsOf);
  const holders = holdersOf(subjects);
  return new Map(articles.map(({ id }, at) => [id, relatedOf(at, articles, subjects, holders)]));
}

/** Each subject of an article with its weight there, 0–3. */
function subjectsOf({ topics, entities, story }: LinkedArticle): Map<Subject, number> {
  const found = new Map<Subject, number>();
  for (const { topic, score } of topics) found.set(topic, TOPIC_WEIGHT * score);
  for (const { entity, leads } of entities) found.set(entity, NAME_WEIGHT * (leads ? 1 : PASSING));
  if (story) found.set(story, STORY_WEIGHT);
  return found;
}

function holdersOf(subjects: readonly ReadonlyMap<Subject, number>[]): Map<Subject, number[]> {
  const holders = new Map<Subject, number[]>();
  subjects.forEach((own, at) => {
    for (const subject of own.keys()) {
      const known = holders.get(subject);
      if (known) known.push(at);
      else holders.set(subject, [at]);
    }
  });
  return holders;
}

interface Common {
  score: number;
  readonly because: { readonly subject: Subject; readonly weight: number }[];
}

function relatedOf(
  at: number,
  articles: readonly LinkedArticle[],
  subjects: readonly ReadonlyMap<Subject, number>[],
  holders: ReadonlyMap<Subject, readonly number[]>,
): Related[] {
  const common = new Map<number, Common>();
  for (const [subject, weight] of subjects[at]!) {
    const all = holders.get(subject)!;
    // A subject that half of the archive shares says nothing; in an archive of few articles one that two share says much.
    const rarity = Math.log((articles.length + RARE_BESIDE) / all.length) / Math.log(articles.length + RARE_BESIDE);
    for (const other of around(all, at)) {
      if (other === at) continue;
      const shared = Math.min(weight, subjects[other]!.get(subject)!) * rarity;
      const known = common.get(other) ?? { score: 0, because: [] };
      common.set(other, known);
      known.score += shared;
      known.because.push({ subject, weight: shared });
    }
  }
  return [...common]
    .map(([other, { score, because }]) => ({
      other,
      score: score * nearness(articles[at]!, articles[other]!),
      because,
    }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || inOrder(articles[a.other]!.id, articles[b.other]!.id))
    .slice(0, MOST_RELATED)
    .map(({ other, because }) => ({ article: articles[other]!.id, because: reasons(because, articles[at]!.story) }));
}

/** As if so many articles of other subjects stood beside the archive's. */
const RARE_BESIDE = 20;

/** Topics and names, the weightiest first; the story goes without saying: it has its own place on the page. */
function reasons(because: Common['because'], story: StoryId | null): (TopicId | EntityId)[] {
  return because
    .filter(({ subject }) => subject !== story)
    .sort((a, b) => b.weight - a.weight || inOrder(a.subject, b.subject))
    .slice(0, MOST_REASONS)
    .map(({ subject }) => subject as TopicId | EntityId);
}

/** Those of the ascending holders that stand nearest to `at`. */
function around(holders: readonly number[], at: number): readonly number[] {
  if (holders.length <= MOST_HOLDERS) return holders;
  let [low, high] = [0, holders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holders[middle]! < at) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - MOST_HOLDERS / 2, holders.length - MOST_HOLDERS));
  return holders.slice(from, from + MOST_HOLDERS);
}

function nearness(a: LinkedArticle, b: LinkedArticle): number {
  const [one, other] = [dayOf(a.published), dayOf(b.published)];
  return one === null || other === null ? 1 : 2 ** (-Math.abs(one - other) / HALF_LIFE);
}

function dayOf({ best, latest, earliest }: Published): number | null {
  const day = best ?? latest ?? earliest;
  return day ? dayNumber(day) : null;
}
