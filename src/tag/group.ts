/** A subject that names a topic and the subjects that are the same topic in, the articles that they carry out. */
import { wordOf } from './lexicon.js';
import { candidateOf, cardOf, type Postings, type TaggedCard } from './postings.js';
import { allNames } from './printed-names.js';
import { rowsOf, type Subject } from './subjects.js';
import { wordsOn } from './words-on.js';

export interface Group {
  /** The subject that names the group. */
  readonly head: Subject;
  readonly subjects: readonly Subject[];
  /** Rows of the postings: one an article, that with the longest name; carried ones only. In order of articles. */
  readonly rows: readonly number[];
  /** Of each row the greatest weight that a name of the group has in its article, 0–1. */
  readonly weights: readonly number[];
}

export function groupOf(head: Subject, subjects: readonly Subject[], postings: Postings): Group {
  const { article, candidate, carried, weight } = postings;
  const rows: number[] = [];
  // Most groups have one subject, whose rows are in order already.
  if (subjects.length === 1 && subjects[0] === head) {
    const [first, last] = rowsOf(head, postings);
    for (let row = first; row < last; row++) if (carried[row]) rows.push(row);
    return { head, subjects, rows, weights: rows.map((row) => weight[row]!) };
  }
  const best = new Map<number, { row: number; weight: number }>();
  const lengthOf = (row: number): number => cardOf(postings, row).topics[candidate[row]!]!.key.length;
  for (const subject of subjects) {
    const extra = isVague(subject, postings) ? head.words.filter((word) => !subject.words.includes(word)) : [];
    const [first, last] = rowsOf(subject, postings);
    for (let row = first; row < last; row++) {
      if (!carried[row] || !hasWords(cardOf(postings, row), extra)) continue;
      const known = best.get(article[row]!);
      if (!known) best.set(article[row]!, { row, weight: weight[row]! });
      else {
        known.weight = Math.max(known.weight, weight[row]!);
        // The lines quoted are those with the longest of its names; the weight is the greatest.
        if (lengthOf(known.row) < lengthOf(row)) known.row = row;
      }
    }
  }
  const found = [...best.values()].sort((a, b) => article[a.row]! - article[b.row]!);
  return { head, subjects, rows: found.map(({ row }) => row), weights: found.map((one) => one.weight) };
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
export function hasWords(card: TaggedCard, words: readonly string[]): boolean {
  return words.length === 0 || words.every((word) => wordsOn(card).has(word));
}

/** A country, or a common noun: "Kenya", "outbreak"; not "Mombasa", "Ebola". */
export function isVague(subject: Subject, postings: Postings): boolean {
  const { key, words, names } = subject;
  if (words.length > 1) return false;
  if (key.startsWith('=')) return true;
  const [first, last] = rowsOf(subject, postings);
  for (let row = first; row < last; row++) {
    const own = candidateOf(postings, row);
    if (own.key !== key) continue;
    if (own.names !== null) return false;
    break;
  }
  return !allNames(names).some((name) => wordOf(name).unknown);
}
