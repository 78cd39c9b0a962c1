/** The cards in, every subject that any of them proposes out, with the articles that it carries. */
import type { ArticleId } from '../model/brand.js';
import type { Card, Named, TopicCandidate } from '../model/card.js';
import { fold } from '../text/fold.js';
import { readAlone } from '../text/reading.js';
import { knownWord } from './lexicon.js';
import { tokens } from './tokens.js';

/** A card with what is noted of its subjects. */
export interface TaggedCard extends Card, Named {
  readonly topics: readonly TopicCandidate[];
}

export interface TaggedArticle {
  readonly id: ArticleId;
  /** The leading edition first. */
  readonly cards: readonly TaggedCard[];
}

/** A candidate as it stands in one article. */
export interface Posting {
  /** Index of the article. */
  readonly article: number;
  readonly card: TaggedCard;
  readonly candidate: TopicCandidate;
  /** 0–1 within the text; less where only a longer phrase has the subject's words. */
  readonly weight: number;
  /** The text is about it: its headline names it, or its opening does and the text comes back to it. */
  readonly carried: boolean;
}

export interface Subject {
  readonly key: string;
  readonly kind: TopicCandidate['kind'];
  readonly words: readonly string[];
  /** Name as the texts print it → how strongly. */
  readonly names: Map<string, number>;
  /** In order of articles; carried or not. */
  readonly postings: Posting[];
  /** How many postings are carried. */
  carried: number;
  /** In how many articles its name stands at all; null for what is no name. */
  named: number | null;
  /** One word of the names of several people ("Anna", "Smith"): it is no name by itself. */
  shared: boolean;
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

/** By key, in order of first appearance. */
export function subjectsOf(articles: readonly TaggedArticle[]): Map<string, Subject> {
  const subjects = new Map<string, Subject>();
  for (const { cards } of articles)
    for (const { kind, key, name, weight } of cards[0]!.topics) {
      let subject = subjects.get(key);
      if (!subject) {
        subject = {
          key,
          kind,
          words: key.split(' '),
          names: new Map(),
          postings: [],
          carried: 0,
          named: null,
          shared: false,
        };
        subjects.set(key, subject);
      }
      subject.names.set(name, (subject.names.get(name) ?? 0) + weight);
    }
  const withParts = subjectsByKey(subjects);
  articles.forEach(({ cards }, article) => {
    addPostings(article, cards[0]!, withParts);
  });
  for (const subject of subjects.values())
    for (const { carried } of subject.postings) if (carried) subject.carried += 1;
  countNames(articles, subjects);
  markShared(articles, subjects);
  return subjects;
}

/** Names are on the cards wherever they stand: how often a subject is only mentioned tells a topic from an institution. */
function countNames(articles: readonly TaggedArticle[], subjects: ReadonlyMap<string, Subject>): void {
  const keys = new Map<string, string>();
  for (const { cards } of articles) {
    const here = new Set<string>();
    for (const { forms } of cards[0]!.names)
      for (const form of forms) {
        let key = keys.get(form);
        if (key === undefined) {
          key = keyOf(form);
          keys.set(form, key);
        }
        here.add(key);
      }
    for (const key of here) {
      const subject = subjects.get(key);
      if (subject) subject.named = (subject.named ?? 0) + 1;
    }
  }
}

/** A first name is no name by itself, nor is a surname of several people unless one of them mostly bears it here; a place or body of that name is. */
function markShared(articles: readonly TaggedArticle[], subjects: ReadonlyMap<string, Subject>): void {
  const people = new Map<string, Map<string, number>>();
  const given = new Map<string, number>();
  for (const { cards } of articles)
    for (const { kind, name } of cards[0]!.names) {
      if (kind !== 'person' || !name.includes(' ')) continue;
      const full = fold(name);
      const words = full.split(' ');
      for (const word of new Set([words[0]!, words.at(-1)!])) {
        if (!subjects.has(word)) continue;
        const known = people.get(word) ?? new Map<string, number>();
        people.set(word, known.set(full, (known.get(full) ?? 0) + 1));
        given.set(word, (given.get(word) ?? 0) + (word === words[0] ? 1 : -1));
      }
    }
  for (const [word, names] of people) {
    const subject = subjects.get(word)!;
    const times = [...names.values()];
    const mostlyOne = Math.max(...times) >= MOSTLY_ONE * times.reduce((sum, one) => sum + one, 0);
    if (mostlyOne && given.get(word)! <= 0) continue;
    const persons = subject.postings.filter(({ candidate: { names: of } }) => of === 'person' || of === null);
    subject.shared = persons.length * 2 > subject.postings.length;
  }
}

const MOSTLY_ONE = 0.6;

/** As a phrase's key is made. */
export function keyOf(text: string): string {
  return tokens(readAlone(text))
    .numbers.map((number) => knownWord(number).stem)
    .join(' ');
}

/** Key → its subject, and those of its parts that are subjects themselves. */
type WithParts = (key: string) => readonly Subject[];

/** Each key is parted once, however many articles have it. */
function subjectsByKey(subjects: ReadonlyMap<string, Subject>): WithParts {
  const known = new Map<string, readonly Subject[]>();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = [key, ...partsOf(key)].map((part) => subjects.get(part)).filter((subject) => subject !== undefined);
      known.set(key, found);
    }
    return found;
  };
}

/** Of the article's candidates and their parts, to each subject the strongest. */
function addPostings(article: number, card: TaggedCard, withParts: WithParts): void {
  for (const candidate of card.topics) {
    const carried = isCarried(candidate, card.words);
    for (const { key, postings } of withParts(candidate.key)) {
      const weight = key === candidate.key ? candidate.weight : candidate.weight * PART;
      const known = postings.at(-1);
      if (known?.article !== article) postings.push({ article, card, candidate, weight, carried });
      else if (known.carried === carried ? known.weight < weight : carried)
        postings[postings.length - 1] = { article, card, candidate, weight, carried };
    }
  }
}

const NO_PARTS: readonly string[] = [];

/** Shorter runs of its words: "a b c" gives "a", "a b", "b", "b c", "c"; and "a c", for what stands between may be left out. */
export function partsOf(key: string): readonly string[] {
  if (!key.includes(' ')) return NO_PARTS;
  const words = key.split(' ');
  if (words.length === 2) return words;
  const parts: string[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++)
      if (to - from < words.length) parts.push(words.slice(from, to).join(' '));
  if (words.length === 3) parts.push(`${words[0]} ${words[2]}`);
  return parts;
}

const wordsOfCards = new WeakMap<TaggedCard, ReadonlySet<string>>();

/** Stems of all phrases on a card. */
export function wordsOn(card: TaggedCard): ReadonlySet<string> {
  let words = wordsOfCards.get(card);
  if (!words) {
    const made = new Set<string>();
    for (const { key } of card.topics) for (const word of key.split(' ')) made.add(word);
    wordsOfCards.set(card, made);
    words = made;
  }
  return words;
}
