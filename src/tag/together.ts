/** Groups in, the same with those joined that carry the same articles out. */
import { inOrder } from '../text/order.js';
import { aboutness, type Group, groupOf } from './group.js';
import { partsOf, type Subject } from './subjects.js';

/** Two subjects are one topic when this share of the articles of either has both… */
const TOGETHER = 0.75;
/** …or this share is about both, and the former share names both: the two sides of one affair… */
const TOGETHER_CARRIED = 0.35;
/** …and there are enough of them to tell. */
const TOGETHER_LEAST = 3;

/** Joins groups that mostly carry the same articles; the one with more of them names both. */
export function together(groups: readonly Group[]): Group[] {
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
      if (into[other] === other && areOne(order[i]!, order[other]!, times)) into[other] = i;
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

/** `times`: how many articles both carry. */
function areOne(one: Group, other: Group, times: number): boolean {
  const share = times / (one.postings.length + other.postings.length - times);
  if (share >= TOGETHER) return true;
  if (share < TOGETHER_CARRIED) return false;
  const mine = mentionsOf(one);
  const theirs = mentionsOf(other);
  let both = 0;
  for (const article of theirs) if (mine.has(article)) both += 1;
  return both >= TOGETHER * (mine.size + theirs.size - both);
}

/** The articles that have any of its names, about it or not. */
function mentionsOf({ subjects }: Group): Set<number> {
  return new Set(subjects.flatMap(({ postings }) => postings.map(({ article }) => article)));
}

/** A phrase of common words is mostly used by texts about it. */
const ABOUT_PHRASE = 0.8;

/** The name that says most exactly what the articles are about. */
function mostTelling(subjects: readonly Subject[]): Subject {
  const rank = (subject: Subject): number =>
    (aboutness({ subjects: [subject] }) ?? ABOUT_PHRASE) *
    Math.log2(1 + subject.carried) *
    (subject.words.length > 1 ? 1.3 : 1);
  const whole = subjects.filter(({ key }) => !subjects.some((other) => partsOf(other.key).includes(key)));
  return whole.sort((a, b) => rank(b) - rank(a) || inOrder(a.key, b.key))[0]!;
}
