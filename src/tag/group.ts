/** A subject that names a topic and the subjects that are the same topic in, one posting an article out. */
import { wordOf } from './lexicon.js';
import { type Posting, type Subject, wordsOn } from './subjects.js';

export interface Group {
  /** The subject that names the group. */
  readonly head: Subject;
  readonly subjects: readonly Subject[];
  /** One an article, the strongest; carried ones only. In order of articles. */
  readonly postings: readonly Posting[];
}

export function groupOf(head: Subject, subjects: readonly Subject[]): Group {
  // Most groups have one subject, whose postings are in order already.
  if (subjects.length === 1 && subjects[0] === head)
    return { head, subjects, postings: head.postings.filter(({ carried }) => carried) };
  const best = new Map<number, Posting>();
  for (const subject of subjects) {
    const extra = isVague(subject) ? head.words.filter((word) => !subject.words.includes(word)) : [];
    for (const posting of subject.postings) {
      if (!posting.carried || !hasWords(posting, extra)) continue;
      const known = best.get(posting.article);
      if (!known) best.set(posting.article, posting);
      // The lines quoted are those with the longest of its names; the weight is the greatest.
      else if (known.candidate.key.length < posting.candidate.key.length)
        best.set(posting.article, { ...posting, weight: Math.max(known.weight, posting.weight) });
      else if (known.weight < posting.weight) best.set(posting.article, { ...known, weight: posting.weight });
    }
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

/** Does the text have the words anywhere among its candidates? */
export function hasWords({ card }: Posting, words: readonly string[]): boolean {
  return words.length === 0 || words.every((word) => wordsOn(card).has(word));
}

/** A country, or a common noun: "Kenya", "outbreak"; not "Mombasa", "Ebola". */
export function isVague({ key, words, postings, names }: Subject): boolean {
  if (words.length > 1) return false;
  if (key.startsWith('=')) return true;
  const own = postings.find(({ candidate }) => candidate.key === key);
  if (own && own.candidate.names !== null) return false;
  return ![...names.keys()].some((name) => wordOf(name).unknown);
}
