/** The cards in, every subject that any of them proposes out, with the articles that it carries. */
import type { TopicCandidate } from '../model/card.js';
import { fold } from '../text/fold.js';
import { readAlone } from '../text/reading.js';
import { knownWord } from './lexicon.js';
import { candidateOf, type Postings, postingsOf, type TaggedArticle } from './postings.js';
import { addName, type PrintedNames, printedNames } from './printed-names.js';
import { tokens } from './tokens.js';

export interface Subject {
  /** From 0 on, in order of first appearance: `Postings.from` knows it by it. */
  readonly number: number;
  readonly key: string;
  readonly kind: TopicCandidate['kind'];
  readonly words: readonly string[];
  /** Shorter phrases of its words that are subjects too. */
  parts: readonly Subject[];
  readonly names: PrintedNames;
  /** In how many articles it is carried. */
  carried: number;
  /** In how many articles its name stands at all; null for what is no name. */
  named: number | null;
  /** One word of the names of several people ("Anna", "Smith"): it is no name by itself. */
  shared: boolean;
}

export interface Subjects {
  /** By key, in order of first appearance. */
  readonly byKey: ReadonlyMap<string, Subject>;
  readonly postings: Postings;
}

export function subjectsOf(articles: readonly TaggedArticle[]): Subjects {
  const byKey = new Map<string, Subject>();
  const all: Subject[] = [];
  const spoken: number[] = [];
  for (const { cards } of articles)
    for (const { kind, key, name, weight } of cards[0]!.topics) {
      let subject = byKey.get(key);
      if (!subject) {
        subject = subjectOf({ number: all.length, kind, key, name });
        byKey.set(key, subject);
        all.push(subject);
      }
      addName(subject.names, name, weight);
      spoken.push(subject.number);
    }
  for (const subject of all) subject.parts = partsOf(subject.key).flatMap((part) => byKey.get(part) ?? []);
  const withParts = all.map(({ number, parts }) => [number, ...parts.map((part) => part.number)]);
  const postings = postingsOf({
    articles,
    subjects: Int32Array.from(spoken),
    withParts: (subject) => withParts[subject]!,
    size: all.length,
  });
  const { from, carried } = postings;
  for (const subject of all)
    for (let row = from[subject.number]!; row < from[subject.number + 1]!; row++) subject.carried += carried[row]!;
  countNames(articles, byKey);
  markShared(byKey, postings);
  return { byKey, postings };
}

type Met = Pick<Subject, 'number' | 'key' | 'kind'> & { readonly name: string };

function subjectOf({ number, key, kind, name }: Met): Subject {
  return {
    number,
    key,
    kind,
    words: key.split(' '),
    parts: [],
    names: printedNames(name),
    carried: 0,
    named: null,
    shared: false,
  };
}

/** Names are on the cards wherever they stand: how often a subject is only mentioned tells a topic from an institution. */
function countNames(articles: readonly TaggedArticle[], subjects: ReadonlyMap<string, Subject>): void {
  const known = new Map<string, Subject | null>();
  /** Of each subject the article that was counted last, from 1 on. */
  const counted = new Int32Array(subjects.size);
  articles.forEach(({ cards }, article) => {
    for (const { forms } of cards[0]!.names)
      for (const form of forms) {
        let subject = known.get(form);
        if (subject === undefined) {
          subject = subjects.get(keyOf(form)) ?? null;
          known.set(form, subject);
        }
        if (!subject || counted[subject.number] === article + 1) continue;
        counted[subject.number] = article + 1;
        subject.named = (subject.named ?? 0) + 1;
      }
  });
}

/** Of all people whose names begin or end with a word. */
interface Namesakes {
  /** Full name → in how many articles. */
  readonly times: Map<string, number>;
  /** How much more often the word is a first name than a last one. */
  given: number;
}

/** A first name is no name by itself, nor is a surname of several people unless one of them mostly bears it here; a place or body of that name is. */
function markShared(subjects: ReadonlyMap<string, Subject>, postings: Postings): void {
  const people = new Map<string, Namesakes>();
  for (const { cards } of postings.articles)
    for (const { kind, name } of cards[0]!.names) {
      if (kind !== 'person' || !name.includes(' ')) continue;
      const full = fold(name);
      const words = full.split(' ');
      for (const word of new Set([words[0]!, words.at(-1)!])) {
        if (!subjects.has(word)) continue;
        let known = people.get(word);
        if (!known) {
          known = { times: new Map(), given: 0 };
          people.set(word, known);
        }
        known.times.set(full, (known.times.get(full) ?? 0) + 1);
        known.given += word === words[0] ? 1 : -1;
      }
    }
  for (const [word, { times: names, given }] of people) {
    const subject = subjects.get(word)!;
    const times = [...names.values()];
    const mostlyOne = Math.max(...times) >= MOSTLY_ONE * times.reduce((sum, one) => sum + one, 0);
    if (mostlyOne && given <= 0) continue;
    const [first, last] = rowsOf(subject, postings);
    let persons = 0;
    for (let row = first; row < last; row++) {
      const { names: of } = candidateOf(postings, row);
      if (of === 'person' || of === null) persons++;
    }
    subject.shared = persons * 2 > last - first;
  }
}

const MOSTLY_ONE = 0.6;

/** From the first up to, not including, the last of its rows. */
export function rowsOf({ number }: Subject, { from }: Postings): readonly [first: number, last: number] {
  return [from[number]!, from[number + 1]!];
}

/** As a phrase's key is made. */
export function keyOf(text: string): string {
  return tokens(readAlone(text))
    .numbers.map((number) => knownWord(number).stem)
    .join(' ');
}

const NO_PARTS: readonly string[] = [];

/** Shorter runs of its words: "a b c" gives "a", "a b", "b", "b c", "c"; and "a c", for what stands between may be left out. */
function partsOf(key: string): readonly string[] {
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
