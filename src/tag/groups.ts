/** Subjects in, groups of them that are one topic under several names out. */
import { inOrder } from '../text/order.js';
import { wordOf } from './lexicon.js';
import { type Posting, partsOf, type Subject, wordsOn } from './subjects.js';

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
/** A country, a place or a common noun alone says little: there it is enough that this share of the articles has the longer phrase's words anywhere… */
const WORDS_APART = 0.6;
/** …and this share, two at least, has the phrase itself. */
const PHRASE_ITSELF = 0.1;
/** Enough articles to estimate a share from. */
const SAMPLE = 60;
/** Two subjects are one topic when this share of the articles of either has both… */
const TOGETHER = 0.75;
/** …or this share is about both, and the former share names both: the two sides of one affair… */
const TOGETHER_CARRIED = 0.35;
/** …and there are enough of them to tell. */
const TOGETHER_LEAST = 3;

/** `cap`: in how many articles a topic may be at most. */
export function groupsOf(subjects: ReadonlyMap<string, Subject>, cap: number): Group[] {
  const carried = [...subjects.values()].filter((subject) => subject.carried > 0);
  const parent = parentsOf(carried, subjects, cap);
  const root = (key: string): string => {
    let at = key;
    while (parent.has(at)) at = parent.get(at)!;
    return at;
  };
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

/** Part → the longer phrase that it is short for. */
function parentsOf(
  carried: readonly Subject[],
  subjects: ReadonlyMap<string, Subject>,
  cap: number,
): Map<string, string> {
  const best = new Map<string, { readonly longer: Subject; readonly share: number }>();
  for (const longer of carried)
    for (const key of partsOf(longer.key)) {
      const part = subjects.get(key);
      if (!part || part.carried === 0 || part.carried > cap || !mayStandFor(part, longer)) continue;
      const share = shareNamed(part, longer);
      const known = best.get(key);
      if (share > 0 && (!known || isBetter({ longer, share }, known))) best.set(key, { longer, share });
    }
  return new Map([...best].map(([key, { longer }]) => [key, longer.key]));
}

type Parent = { readonly longer: Subject; readonly share: number };

function isBetter(one: Parent, other: Parent): boolean {
  const by =
    one.share - other.share ||
    one.longer.carried - other.longer.carried ||
    one.longer.words.length - other.longer.words.length ||
    inOrder(other.longer.key, one.longer.key);
  return by > 0;
}

/** The share of the part's articles that the longer phrase names, 0 where it is too small. */
function shareNamed(part: Subject, longer: Subject): number {
  const share = longer.carried / part.carried;
  if (share >= (part.words.length === 1 ? LONGER_NAMES_WORD : LONGER_NAMES)) return share;
  if (part.words.length > 1 || !(isVague(part) || isPlace(part)) || wordOf(longer.words.at(-1)!).trade) return 0;
  if (longer.carried < Math.max(2, part.carried * PHRASE_ITSELF)) return 0;
  const extra = longer.words.filter((word) => !part.words.includes(word));
  const step = Math.max(1, Math.floor(part.postings.length / SAMPLE));
  let all = 0;
  let having = 0;
  for (let i = 0; i < part.postings.length; i += step) {
    if (!part.postings[i]!.carried) continue;
    all += 1;
    if (hasWords(part.postings[i]!, extra)) having += 1;
  }
  return having >= all * WORDS_APART ? having / all : 0;
}

/** A place's name says where; the phrase with it says what happened there. */
function isPlace({ key, postings }: Subject): boolean {
  const own = postings.filter(({ candidate }) => candidate.key === key);
  return own.filter(({ candidate }) => candidate.names === 'place').length * 2 > own.length;
}

/** Does the text have the words anywhere among its candidates? */
function hasWords({ card }: Posting, words: readonly string[]): boolean {
  return words.length === 0 || words.every((word) => wordsOn(card).has(word));
}

/** A country, or a common noun: "Kenya", "outbreak"; not "Mombasa", "Ebola". */
function isVague({ key, words, postings, names }: Subject): boolean {
  if (words.length > 1) return false;
  if (key.startsWith('=')) return true;
  const own = postings.find(({ candidate }) => candidate.key === key);
  if (own && own.candidate.names !== null) return false;
  return ![...names.keys()].some((name) => wordOf(name).unknown);
}

/** A first word that nearly always has the second after it stands for both. */
const NEARLY_ALWAYS = 0.7;

/** May the part be short for the whole? "Anna" is not short for "Anna Example", one text's phrase no name for two texts' word. */
function mayStandFor(part: Subject, longer: Subject): boolean {
  if (part.shared || (longer.carried === 1 && part.carried > 1)) return false;
  if (part.words.length > 1 || longer.words.length > 2) return true;
  if (longer.words[1] === part.words[0] || !isAllNames(longer)) return true;
  return longer.carried >= part.carried * NEARLY_ALWAYS;
}

/** By the capitals of its name. */
function isAllNames({ names }: Subject): boolean {
  for (const name of names.keys()) return /^(?:\p{Lu}\S*(?: |$))+$/u.test(name);
  return false;
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

function groupOf(head: Subject, subjects: readonly Subject[]): Group {
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
