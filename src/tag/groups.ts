/** Subjects in, groups of them that are one topic under several names out. */
import { groupedBy } from '../text/grouped-by.js';
import { type Group, groupOf } from './group.js';
import { longerNames } from './longer-names.js';
import { spelledOut } from './spelled-out.js';
import type { Subject, Subjects } from './subjects.js';
import { together } from './together.js';

/** `cap`: in how many articles a topic may be at most. */
export function groupsOf({ byKey, postings }: Subjects, cap: number): Group[] {
  const carried = [...byKey.values()].filter((subject) => subject.carried > 0);
  const parent = longerNames(carried, postings, cap);
  const root = (subject: Subject): Subject => {
    let at = subject;
    for (let next = parent.get(at); next; next = parent.get(at)) at = next;
    return at;
  };
  for (const [less, more] of spelledOut(postings.articles, byKey, cap))
    if (root(less) !== root(more)) parent.set(root(less), root(more));
  const groups = [...groupedBy(carried, root)].map(([head, list]) => groupOf(head, list, postings));
  const open = groups.filter(({ head, rows }) => rows.length <= cap && !head.shared);
  return together(open, postings);
}
