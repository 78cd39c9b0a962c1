/** The topics and what was not chosen in, for each article the topics that it nearly has out. */
import type { NearMiss } from '../model/archive.js';
import type { ArticleId } from '../model/brand.js';
import { inOrder } from '../text/order.js';
import type { FoundTopic } from './found-topics.js';
import { candidateOf, cardOf, type Postings } from './postings.js';
import { rowsOf } from './subjects.js';

const MOST = 3;
/** A topic of one article draws no others. */
const LEAST_ARTICLES = 2;

interface Near {
  readonly found: FoundTopic;
  readonly row: number;
}

export function nearMissesOf(
  topics: readonly FoundTopic[],
  postings: Postings,
): ReadonlyMap<ArticleId, readonly NearMiss[]> {
  const { articles, article, weight } = postings;
  /** Of each article the nearest so far, in order. */
  const near: (Near[] | undefined)[] = [];
  const isBefore = (a: Near, b: Near): boolean =>
    (weight[b.row]! - weight[a.row]! || inOrder(a.found.topic.id, b.found.topic.id)) < 0;
  const strongest = strongestIn(postings);
  for (const found of topics) {
    if (found.members.length < LEAST_ARTICLES) continue;
    for (const row of strongest(found)) {
      const one = { found, row };
      near[article[row]!] ??= [];
      const list = near[article[row]!]!;
      let at = list.length;
      while (at > 0 && isBefore(one, list[at - 1]!)) at--;
      if (at === MOST) continue;
      list.splice(at, 0, one);
      if (list.length > MOST) list.pop();
    }
  }
  const misses = new Map<ArticleId, readonly NearMiss[]>();
  near.forEach((list, i) => {
    if (list)
      misses.set(
        articles[i]!.id,
        list.map((one) => nearMiss(one, postings)),
      );
  });
  return misses;
}

/** Topic → of each article that is no member, the posting that comes nearest. */
function strongestIn(postings: Postings): (found: FoundTopic) => number[] {
  const { articles, article, weight } = postings;
  /** Of each article the topic that was last asked of it, from 1 on, and its strongest row there; −1 for a member. */
  const asked = new Int32Array(articles.length);
  const best = new Int32Array(articles.length);
  let topic = 0;
  return ({ groups, members, excluded }) => {
    topic += 1;
    for (const member of [...members, ...excluded]) {
      asked[member] = topic;
      best[member] = -1;
    }
    const met: number[] = [];
    for (const { subjects } of groups)
      for (const subject of subjects) {
        const [first, last] = rowsOf(subject, postings);
        for (let row = first; row < last; row++) {
          const i = article[row]!;
          if (asked[i] !== topic) {
            asked[i] = topic;
            best[i] = row;
            met.push(i);
          } else if (best[i]! >= 0 && weight[best[i]!]! < weight[row]!) best[i] = row;
        }
      }
    return met.map((i) => best[i]!);
  };
}

function nearMiss({ found: { topic }, row }: Near, postings: Postings): NearMiss {
  const { evidence } = candidateOf(postings, row);
  return {
    topic: topic.id,
    why: postings.carried[row] ? 'crowded' : 'mentioned',
    evidence: { ...evidence, clipping: cardOf(postings, row).id },
    add: {
      path: topic.curated?.path || `topics/${topic.id}.md`,
      line: `match: ["${evidence.text.replace(/["\\]/g, '')}"]`,
    },
  };
}
