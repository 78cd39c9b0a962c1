/** The articles' cards and what subjects their candidates speak of in, where each subject stands out. */
import type { ArticleId } from '../model/brand.js';
import type { Card, Named, TopicCandidate } from '../model/card.js';

/** A card with what is noted of its subjects. */
export interface TaggedCard extends Card, Named {
  readonly topics: readonly TopicCandidate[];
}

export interface TaggedArticle {
  readonly id: ArticleId;
  /** The leading edition first. */
  readonly cards: readonly TaggedCard[];
}

/** In columns, a row for each subject of an article: a large archive has twenty an article, and an object each took longer to keep than to read. */
export interface Postings {
  readonly articles: readonly TaggedArticle[];
  /** The rows of subject s stand from `from[s]` up to, not including, `from[s + 1]`, in order of articles. */
  readonly from: Int32Array;
  /** Index of the article. */
  readonly article: Int32Array;
  /** Which of its leading card's topics it is. */
  readonly candidate: Int32Array;
  /** 0–1 within the text; less where only a longer phrase has the subject's words. */
  readonly weight: Float64Array;
  /** 1 where the text is about it: its headline names it, or its opening does and the text comes back to it. */
  readonly carried: Uint8Array;
  /** 1 where the headline has it. */
  readonly inHeadline: Uint8Array;
}

/** A subject named in the opening must stand this often in the text… */
const RETURNS = 3;
/** …or this often where the text is hardly longer than its opening. */
const RETURNS_SHORT = 2;
const SHORT_WORDS = 200;
/** A phrase's part ("Keystone" of "Keystone XL pipeline") carries the text nearly as well. */
const PART = 0.8;

function isCarried({ inHeadline, inLead, count, kind }: TopicCandidate, words: number): boolean {
  return kind === 'countries' || inHeadline || (inLead && count >= (words < SHORT_WORDS ? RETURNS_SHORT : RETURNS));
}

/** What the articles' candidates speak of. */
export interface Spoken {
  readonly articles: readonly TaggedArticle[];
  /** For each candidate, article after article, the number of the subject that has its key. */
  readonly subjects: Int32Array;
  /** Subject → itself, and those of its parts that are subjects: "Keystone XL", "Keystone". */
  readonly withParts: (subject: number) => readonly number[];
  /** How many subjects there are. */
  readonly size: number;
}

/** Of an article's candidates and their parts, to each subject the strongest. */
export function postingsOf({ articles, subjects, withParts, size }: Spoken): Postings {
  let most = 0;
  for (const subject of subjects) most += withParts(subject).length;
  const rows = rowsOf(most);
  const owner = new Int32Array(most);
  /** Of each subject its last row so far, from 1 on. */
  const last = new Int32Array(size);
  let count = 0;
  let met = 0;
  articles.forEach(({ cards }, article) => {
    const { topics, words } = cards[0]!;
    topics.forEach((topic, candidate) => {
      const own = subjects[met++]!;
      const carried = isCarried(topic, words) ? 1 : 0;
      for (const subject of withParts(own)) {
        const weight = subject === own ? topic.weight : topic.weight * PART;
        let row = last[subject]! - 1;
        if (row < 0 || rows.article[row] !== article) {
          row = count++;
          last[subject] = count;
          owner[row] = subject;
        } else if (rows.carried[row] === carried ? rows.weight[row]! >= weight : !carried) continue;
        rows.article[row] = article;
        rows.candidate[row] = candidate;
        rows.weight[row] = weight;
        rows.carried[row] = carried;
        rows.inHeadline[row] = topic.inHeadline ? 1 : 0;
      }
    });
  });
  return { articles, ...bySubject(rows, owner.subarray(0, count), size) };
}

type Rows = Pick<Postings, 'article' | 'candidate' | 'weight' | 'carried' | 'inHeadline'>;

function rowsOf(length: number): Rows {
  return {
    article: new Int32Array(length),
    candidate: new Int32Array(length),
    weight: new Float64Array(length),
    carried: new Uint8Array(length),
    inHeadline: new Uint8Array(length),
  };
}

/** Puts together what is one subject's; `owner` tells whose each row is. */
function bySubject(rows: Rows, owner: Int32Array, size: number): Rows & Pick<Postings, 'from'> {
  const from = new Int32Array(size + 1);
  for (const subject of owner) from[subject + 1]!++;
  for (let subject = 0; subject < size; subject++) from[subject + 1]! += from[subject]!;
  const next = from.slice();
  const sorted = rowsOf(owner.length);
  for (let row = 0; row < owner.length; row++) {
    const to = next[owner[row]!]!++;
    sorted.article[to] = rows.article[row]!;
    sorted.candidate[to] = rows.candidate[row]!;
    sorted.weight[to] = rows.weight[row]!;
    sorted.carried[to] = rows.carried[row]!;
    sorted.inHeadline[to] = rows.inHeadline[row]!;
  }
  return { ...sorted, from };
}

export function cardOf({ articles, article }: Postings, row: number): TaggedCard {
  return articles[article[row]!]!.cards[0]!;
}

export function candidateOf(postings: Postings, row: number): TopicCandidate {
  return cardOf(postings, row).topics[postings.candidate[row]!]!;
}
