/** Subjects in, groups of them that are one topic under several names out. */
import { inOrder } from '../text/order.js';
import { type Posting, partsOf, type Subject } from './subjects.js';

export interface Group {
  /** The subject that names the group. */
  readonly head: Subject;
  readonly subjects: readonly Subject[];
  /** One an article, the strongest; carried ones only. In order of articles. */
  readonly postings: readonly Posting[];
}

/** A longer phrase names its part's topic when it stands in this share of the part's articles. */
const LONGER_NAMES = 0.5;
/** One word of a name is mostly short for the longer name. */
const LONGER_NAMES_WORD = 0.34;
/** Two subjects are one topic when this share of the articles of either has both… */
const TOGETHER = 0.75;
/** …and there are enough of them to tell. */
const TOGETHER_LEAST = 3;

export function groupsOf(subjects: ReadonlyMap<string, Subject>, cap: number): Group[] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    while (parent.has(at)) at = parent.get(at)!;
    return at;
  };
  const carried = [...subjects.values()].filter((subject) => subject.carried > 0);
  // Longest first: "keystone" goes to "keystone pipeline" only after that went to "keystone xl pipeline".
  carried.sort((a, b) => b.words.length - a.words.length || b.carried - a.carried || inOrder(a.key, b.key));
  for (const longer of carried)
    for (const key of partsOf(longer.key)) {
      const part = subjects.get(key);
      if (!part || part.carried === 0 || parent.has(key) || part.carried > cap) continue;
      if (longer.carried >= part.carried * (part.words.length === 1 ? LONGER_NAMES_WORD : LONGER_NAMES))
        parent.set(key, root(longer.key));
    }
  const members = new Map<string, Subject[]>();
  for (const subject of carried) {
    const key = root(subject.key);
    const known = members.get(key);
    if (known) known.push(subject);
    else members.set(key, [subject]);
  }
  const groups = [...members].map(([key, list]) => groupOf(subjects.get(key)!, list));
  return together(groups.filter(({ postings }) => postings.length <= cap));
}

/** The name that says most exactly what the articles are about. */
function mostTelling(subjects: readonly Subject[]): Subject {
  const rank = (subject: Subject): number =>
    (aboutness({ subjects: [subject] }) ?? 0.5) * Math.log2(1 + subject.carried) * (subject.words.length > 1 ? 1.3 : 1);
  return [...subjects].sort((a, b) => rank(b) - rank(a) || inOrder(a.key, b.key))[0]!;
}

function groupOf(head: Subject, subjects: readonly Subject[]): Group {
  const best = new Map<number, Posting>();
  for (const { postings } of subjects)
    for (const posting of postings) {
      const known = best.get(posting.article);
      if (posting.carried && (!known || known.weight < posting.weight)) best.set(posting.article, posting);
    }
  return { head, subjects, postings: [...best.values()].sort((a, b) => a.article - b.article) };
}

/** How much of a name's mentions are about it: "White House" is named in most texts and the subject of few. 0–1; null for what is no name. */
export function aboutness({ subjects }: Pick<Group, 'subjects'>): number | null {
  let best: number | null = null;
  for (const { carried, named, words } of subjects)
    if (named !== null && words.length > 0)
      best = Math.max(best ?? 0, (carried + PRIOR) / (Math.max(named, carried) + 2 * PRIOR));
  return best;
}

/** Counts as one article for and one against. */
const PRIOR = 1;

/** Joins groups that mostly carry the same articles; the one with more of them names both. */
function together(groups: readonly Group[]): Group[] {
  const ofArticle = new Map<number, number[]>();
  const order = [...groups].sort((a, b) => b.postings.length - a.postings.length || inOrder(a.head.key, b.head.key));
  order.forEach(({ postings }, i) => {
    if (postings.length < TOGETHER_LEAST) return;
    for (const { article } of postings) {
      const list = ofArticle.get(article);
      if (list) list.push(i);
      else ofArticle.set(article, [i]);
    }
  });
  const into = order.map((_, i) => i);
  order.forEach(({ postings }, i) => {
    if (postings.length < TOGETHER_LEAST || into[i] !== i) return;
    const shared = new Map<number, number>();
    for (const { article } of postings)
      for (const other of ofArticle.get(article)!) if (other > i) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, times] of shared)
      if (into[other] === other && times >= TOGETHER * (postings.length + order[other]!.postings.length - times))
        into[other] = i;
  });
  const joined = new Map<number, Group[]>();
  order.forEach((group, i) => {
    const list = joined.get(into[i]!);
    if (list) list.push(group);
    else joined.set(into[i]!, [group]);
  });
  return [...joined.values()].map((list) => {
    const subjects = list.flatMap((group) => group.subjects);
    return list.length === 1 ? list[0]! : groupOf(mostTelling(list.map(({ head }) => head)), subjects);
  });
}
