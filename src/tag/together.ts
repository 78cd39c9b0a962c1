/** Groups in, the same with those joined that carry the same articles out. */
import { groupedBy } from '../text/grouped-by.js';
import { inOrder } from '../text/order.js';
import { aboutness, type Group, groupOf } from './group.js';
import type { Postings } from './postings.js';
import { rowsOf, type Subject } from './subjects.js';

/** Two subjects are one topic when this share of the articles of either has both… */
const TOGETHER = 0.75;
/** …or this share is about both, and the former share names both: the two sides of one affair… */
const TOGETHER_CARRIED = 0.35;
/** …and there are enough of them to tell. */
const TOGETHER_LEAST = 3;

/** Joins groups that mostly carry the same articles; the one with more of them names both. */
export function together(groups: readonly Group[], postings: Postings): Group[] {
  const order = [...groups].sort((a, b) => b.rows.length - a.rows.length || inOrder(a.head.key, b.head.key));
  const { article } = postings;
  const ofArticle: number[][] = postings.articles.map(() => []);
  const large = order.filter(({ rows }) => rows.length >= TOGETHER_LEAST);
  large.forEach(({ rows }, i) => {
    for (const row of rows) ofArticle[article[row]!]!.push(i);
  });
  const into = order.map((_, i) => i);
  /** How many articles a group shares with each that comes after it; all zero between groups. */
  const shared = new Int32Array(large.length);
  large.forEach((group, i) => {
    if (into[i] !== i) return;
    const met: number[] = [];
    for (const row of group.rows)
      for (const other of ofArticle[article[row]!]!) if (other > i && shared[other]!++ === 0) met.push(other);
    for (const other of met) {
      if (into[other] === other && areOne(group, large[other]!, shared[other]!, postings)) into[other] = i;
      shared[other] = 0;
    }
  });
  const joined = groupedBy(order, (_, i) => into[i]!);
  return [...joined.values()].map((list) => {
    const subjects = list.flatMap((group) => group.subjects);
    return list.length === 1 ? list[0]! : groupOf(mostTelling(list.map(({ head }) => head)), subjects, postings);
  });
}

/** `times`: how many articles both carry. */
function areOne(one: Group, other: Group, times: number, postings: Postings): boolean {
  const share = times / (one.rows.length + other.rows.length - times);
  if (share >= TOGETHER) return true;
  if (share < TOGETHER_CARRIED) return false;
  const mine = mentionsOf(one, postings);
  const theirs = mentionsOf(other, postings);
  let both = 0;
  for (const article of theirs) if (mine.has(article)) both += 1;
  return both >= TOGETHER * (mine.size + theirs.size - both);
}

/** The articles that have any of its names, about it or not. */
function mentionsOf({ subjects }: Group, postings: Postings): Set<number> {
  const found = new Set<number>();
  for (const subject of subjects) {
    const [first, last] = rowsOf(subject, postings);
    for (let row = first; row < last; row++) found.add(postings.article[row]!);
  }
  return found;
}

/** A phrase of common words is mostly used by texts about it. */
const ABOUT_PHRASE = 0.8;

/** The name that says most exactly what the articles are about. */
function mostTelling(subjects: readonly Subject[]): Subject {
  const rank = (subject: Subject): number =>
    (aboutness({ subjects: [subject] }) ?? ABOUT_PHRASE) *
    Math.log2(1 + subject.carried) *
    (subject.words.length > 1 ? 1.3 : 1);
  const whole = subjects.filter(
    (subject) => !subjects.some((other) => other.parts.includes(subject) || pairs(other, subject)),
  );
  return whole.sort((a, b) => rank(b) - rank(a) || inOrder(a.key, b.key))[0]!;
}

/** "Canada–UK" says more than "Canada", which alone is no tag in a small archive. */
function pairs({ kind, key }: Subject, country: Subject): boolean {
  return (
    kind === 'countries' && country.key.startsWith('=') && key.split('+').includes(country.key.slice(1).toUpperCase())
  );
}
