/** The articles' cards and the curator's topics in, the archive's topics and each article's tags out. */
import type { Topic, TopicTag } from '../model/archive.js';
import type { ArticleId, TopicId } from '../model/brand.js';
import type { BodyOf, Card, TopicCandidate } from '../model/card.js';
import type { CuratedTopic } from '../model/settings.js';
import { inOrder } from '../text/order.js';
import { slug } from '../text/slug.js';

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

interface Posting { article: number; weight: number; carried: boolean; candidate: TopicCandidate; card: Card }

/** `articles` in date order. */
export function topics(
  articles: readonly TaggedArticle[],
  _curated: readonly CuratedTopic[],
  _bodyOf: BodyOf,
): TopicsFound {
  const explicit = new Map<string, Map<string, number>>();
  for (const { cards } of articles)
    for (const c of cards[0]!.topics) {
      let names = explicit.get(c.key);
      if (!names) explicit.set(c.key, (names = new Map()));
      names.set(c.name, (names.get(c.name) ?? 0) + c.weight);
    }
  const postings = new Map<string, Posting[]>();
  articles.forEach(({ cards }, article) => {
    const card = cards[0]!;
    const best = new Map<string, Posting>();
    for (const candidate of card.topics) {
      const carried = candidate.inHeadline || (candidate.inLead && candidate.count >= 3);
      const words = candidate.key.split(' ');
      for (let i = 0; i < words.length; i++)
        for (let j = i + 1; j <= words.length; j++) {
          const key = words.slice(i, j).join(' ');
          if (!explicit.has(key)) continue;
          const weight = candidate.weight * (j - i === words.length ? 1 : 0.8);
          const known = best.get(key);
          if (!known || (carried && !known.carried) || known.weight < weight) best.set(key, { article, weight, carried: carried || (known?.carried ?? false), candidate, card });
        }
    }
    for (const [key, p] of best) {
      if (!p.carried) continue;
      const list = postings.get(key);
      if (list) list.push(p); else postings.set(key, [p]);
    }
  });
  const cap = Math.max(8, articles.length * 0.07);
  const scores = new Map<string, number>();
  for (const [key, list] of postings) {
    if (list.length > cap) continue;
    scores.set(key, Math.log2(1 + list.length));
  }
  const perArticle: { key: string; score: number; p: Posting }[][] = articles.map(() => []);
  for (const [key, s] of scores) for (const p of postings.get(key)!) perArticle[p.article]!.push({ key, score: s * p.weight, p });
  const members = new Map<string, Posting[]>();
  const tagsOf = new Map<ArticleId, TopicTag[]>();
  const bestName = (key: string) => [...explicit.get(key)!].sort((a, b) => b[1] - a[1] || inOrder(a[0], b[0]))[0]![0];
  perArticle.forEach((list, i) => {
    list.sort((a, b) => b.score - a.score || inOrder(a.key, b.key));
    const chosen: typeof list = [];
    for (const one of list) {
      if (chosen.some((c) => ` ${c.key} `.includes(` ${one.key} `) || ` ${one.key} `.includes(` ${c.key} `))) continue;
      chosen.push(one);
      if (chosen.length === 3) break;
    }
    for (const c of chosen) { const m = members.get(c.key); if (m) m.push(c.p); else members.set(c.key, [c.p]); }
    tagsOf.set(articles[i]!.id, chosen.map((c) => ({ topic: slug(bestName(c.key), 'x') as TopicId, score: c.score, evidence: [{ ...c.p.candidate.evidence, clipping: c.p.card.id }] })));
  });
  const topicsFound: Topic[] = [...members].map(([key, list]) => ({ id: slug(bestName(key), 'x') as TopicId, name: bestName(key), kind: 'phrase' as const, aliases: [], articles: list.map((p) => articles[p.article]!.id), curated: null })).sort((a, b) => inOrder(a.name, b.name));
  return { topics: topicsFound, tagsOf, sectionOf: new Map() };
}
