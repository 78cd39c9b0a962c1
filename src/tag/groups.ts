/** Subjects in, groups of them that are one topic under several names out. */
import { type Group, groupOf } from './group.js';
import { longerNames } from './longer-names.js';
import { spelledOut } from './spelled-out.js';
import type { Subject, TaggedArticle } from './subjects.js';
import { together } from './together.js';

/** `cap`: in how many articles a topic may be at most. */
export function groupsOf(
  subjects: ReadonlyMap<string, Subject>,
  articles: readonly TaggedArticle[],
  cap: number,
): Group[] {
  const carried = [...subjects.values()].filter((subject) => subject.carried > 0);
  const parent = longerNames(carried, subjects, cap);
  const root = (key: string): string => {
    let at = key;
    while (parent.has(at)) at = parent.get(at)!;
    return at;
  };
  for (const [less, more] of spelledOut(articles, subjects, cap))
    if (root(less) !== root(more)) parent.set(root(less), root(more));
  const members = new Map<string, Subject[]>();
  for (const subject of carried) {
    const key = root(subject.key);
    const known = members.get(key);
    if (known) known.push(subject);
    else members.set(key, [subject]);
  }
  const groups = [...members].map(([key, list]) => groupOf(subjects.get(key)!, list));
  return together(groups.filter(({ head, postings }) => postings.length <= cap && !head.shared));
}
