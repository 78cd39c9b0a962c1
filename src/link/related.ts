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
  const days = articles.map(({ published }) => dayOf(published));
  const scores = new Float64Array(articles.length);
  return new Map(
    articles.map(({ id, story }, at) => {
      const shared = [...subjects[at]!].map(([subject, weight]) =>
        sharedBy(holders.get(subject)!, subject, weight, at),
      );
      const near = nearestTo(at, shared, scores, days, articles);
      return [id, near.map((other) => ({ article: articles[other]!.id, because: reasons(shared, other, story) }))];
    }),
  );
}

/** Each subject of an article with its weight there, 0–3. */
function subjectsOf({ topics, entities, story }: LinkedArticle): Map<Subject, number> {
  const found = new Map<Subject, number>();
  for (const { topic, score } of topics) found.set(topic, TOPIC_WEIGHT * score);
  for (const { entity, leads } of entities) found.set(entity, NAME_WEIGHT * (leads ? 1 : PASSING));
  if (story) found.set(story, STORY_WEIGHT);
  return found;
}

/** The articles that have a subject, in order, each with the subject's weight there. */
interface Holders {
  readonly articles: number[];
  readonly weights: number[];
  /** 0–1. A subject that half of the archive shares says nothing; in an archive of few articles one that two share says much. */
  rarity: number;
}

function holdersOf(subjects: readonly ReadonlyMap<Subject, number>[]): Map<Subject, Holders> {
  const holders = new Map<Subject, Holders>();
  subjects.forEach((own, at) => {
    for (const [subject, weight] of own) {
      let known = holders.get(subject);
      if (!known) {
        known = { articles: [], weights: [], rarity: 0 };
        holders.set(subject, known);
      }
      known.articles.push(at);
      known.weights.push(weight);
    }
  });
  const all = Math.log(subjects.length + RARE_BESIDE);
  for (const known of holders.values())
    known.rarity = Math.log((subjects.length + RARE_BESIDE) / known.articles.length) / all;
  return holders;
}

/** A subject of one article, and its holders from place `from` up to, not including, `to` among them. */
interface Shared {
  readonly subject: Subject;
  readonly weight: number;
  readonly holders: Holders;
  readonly from: number;
  readonly to: number;
}

function sharedBy(holders: Holders, subject: Subject, weight: number, at: number): Shared {
  const { length } = holders.articles;
  if (length <= MOST_HOLDERS) return { subject, weight, holders, from: 0, to: length };
  const middle = placeOf(holders.articles, at) - MOST_HOLDERS / 2;
  const from = Math.max(0, Math.min(middle, length - MOST_HOLDERS));
  return { subject, weight, holders, from, to: from + MOST_HOLDERS };
}

/** Of the first of the ascending numbers that is not below `least`. */
function placeOf(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `scores` is all zero before and after. */
function nearestTo(
  at: number,
  shared: readonly Shared[],
  scores: Float64Array,
  days: readonly (number | null)[],
  articles: readonly LinkedArticle[],
): number[] {
  const touched: number[] = [];
  for (const { weight, holders, from, to } of shared)
    for (let i = from; i < to; i++) {
      const other = holders.articles[i]!;
      if (scores[other] === 0) touched.push(other);
      scores[other]! += Math.min(weight, holders.weights[i]!) * holders.rarity;
    }
  const found = new Map<number, number>();
  for (const other of touched) {
    const score = scores[other]! * nearness(days[at]!, days[other]!);
    scores[other] = 0;
    if (other !== at && score >= LEAST) found.set(other, score);
  }
  return [...found]
    .sort((a, b) => b[1] - a[1] || inOrder(articles[a[0]]!.id, articles[b[0]]!.id))
    .slice(0, MOST_RELATED)
    .map(([other]) => other);
}

/** As if so many articles of other subjects stood beside the archive's. */
const RARE_BESIDE = 20;

/** Topics and names, the weightiest first; the story goes without saying: it has its own place on the page. */
function reasons(shared: readonly Shared[], other: number, story: StoryId | null): (TopicId | EntityId)[] {
  const found: { readonly subject: Subject; readonly weight: number }[] = [];
  for (const { subject, weight, holders, from, to } of shared) {
    const place = placeOf(holders.articles, other);
    if (subject === story || place < from || place >= to || holders.articles[place] !== other) continue;
    found.push({ subject, weight: Math.min(weight, holders.weights[place]!) * holders.rarity });
  }
  return found
    .sort((a, b) => b.weight - a.weight || inOrder(a.subject, b.subject))
    .slice(0, MOST_REASONS)
    .map(({ subject }) => subject as TopicId | EntityId);
}

function nearness(one: number | null, other: number | null): number {
  return one === null || other === null ? 1 : 2 ** (-Math.abs(one - other) / HALF_LIFE);
}

function dayOf({ best, latest, earliest }: Published): number | null {
  const day = best ?? latest ?? earliest;
  return day ? dayNumber(day) : null;
}
