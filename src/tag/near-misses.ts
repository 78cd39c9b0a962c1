/** The topics and what was not chosen in, for each article the topics that it nearly has out. */
import type { NearMiss } from '../model/archive.js';
import type { ArticleId } from '../model/brand.js';
import { inOrder } from '../text/order.js';
import type { FoundTopic } from './found-topics.js';
import type { Posting, TaggedArticle } from './subjects.js';

const MOST = 3;
/** A topic of one article draws no others. */
const LEAST_ARTICLES = 2;

interface Near {
  readonly found: FoundTopic;
  readonly posting: Posting;
}

export function nearMissesOf(
  topics: readonly FoundTopic[],
  articles: readonly TaggedArticle[],
): ReadonlyMap<ArticleId, readonly NearMiss[]> {
  const near = new Map<number, Near[]>();
  for (const found of topics) {
    if (found.members.length < LEAST_ARTICLES) continue;
    for (const [article, posting] of strongest(found)) {
      const list = near.get(article);
      if (list) list.push({ found, posting });
      else near.set(article, [{ found, posting }]);
    }
  }
  return new Map(
    [...near].map(([article, list]) => {
      list.sort((a, b) => b.posting.weight - a.posting.weight || inOrder(a.found.topic.id, b.found.topic.id));
      return [articles[article]!.id, list.slice(0, MOST).map(nearMiss)] as const;
    }),
  );
}

/** Of each article that is no member, the posting that comes nearest. */
function strongest({ groups, members, excluded }: FoundTopic): Map<number, Posting> {
  const best = new Map<number, Posting>();
  const own = new Set(members);
  for (const { subjects } of groups)
    for (const { postings } of subjects)
      for (const posting of postings) {
        if (own.has(posting.article) || excluded.has(posting.article)) continue;
        const known = best.get(posting.article);
        if (!known || known.weight < posting.weight) best.set(posting.article, posting);
      }
  return best;
}

function nearMiss({ found: { topic }, posting: { carried, candidate, card } }: Near): NearMiss {
  return {
    topic: topic.id,
    why: carried ? 'crowded' : 'mentioned',
    evidence: { ...candidate.evidence, clipping: card.id },
    add: {
      path: topic.curated?.path || `topics/${topic.id}.md`,
      line: `match: ["${candidate.evidence.text.replace(/["\\]/g, '')}"]`,
    },
  };
}
