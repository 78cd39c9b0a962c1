/** A group of subjects in, the name that an editor would file it under out. */
import type { CountryCode } from '../model/brand.js';
import type { Named } from '../model/card.js';
import { countryName } from '../text/country-names.js';
import type { Group } from './group.js';
import { wordOf } from './lexicon.js';
import { cardOf, type Postings } from './postings.js';
import { mostPrintedOf } from './printed-names.js';
import { OF_A_STATE } from './stop-words.js';
import type { Subject } from './subjects.js';

/** A country dominates a text when it weighs this much, and twice as much as any other… */
const LEAST_WEIGHT = 2;
const TWICE = 2;
/** …and a topic when it does so in this share of its articles. */
const DOMINATES = 0.6;
/** Where one country dominates this share of an archive, readers know which government is meant: 0.44 and 0.45 in two archives of one country's press, no other above 0.04. */
const HOME = 0.3;
/** Fewer articles do not tell where an archive is at home. */
const HOME_LEAST = 20;

/** The country that most of the archive is about; null where there is none. */
export function homeOf(cards: readonly Named[]): CountryCode | null {
  return cards.length < HOME_LEAST ? null : dominating(cards, HOME);
}

/** The name most printed; in front of what a state does, the state: "US travel ban". */
export function topicName({ head, rows, subjects }: Group, postings: Postings, home: CountryCode | null): string {
  const name = mostPrintedOf(head.names);
  const own = subjects.find(({ key, words }) => words.length === 1 && key.startsWith('='));
  if (own && !head.key.includes('=') && isCommon(name)) return inFront(codeOf(own), name);
  if (head.kind === 'countries' || !isOfAState(head, name)) return name;
  const country = dominating(
    rows.map((row) => cardOf(postings, row)),
    DOMINATES,
  );
  return country === null || country === home ? name : inFront(country, name);
}

function inFront(country: CountryCode, name: string): string {
  return `${countryName(country)} ${/^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name}`;
}

function codeOf({ key }: Subject): CountryCode {
  return key.slice(1).toUpperCase() as CountryCode;
}

/** No word but the first has a capital, and that one is in the dictionary. */
function isCommon(name: string): boolean {
  return name.split(' ').every((word, i) => i === 0 || !/^\p{Lu}/u.test(word)) && !wordOf(name.split(' ')[0]!).unknown;
}

/** Common words alone, the last of them something that a state does. */
function isOfAState({ key, words }: Subject, name: string): boolean {
  if (key.includes('=') || !OF_A_STATE.has(words.at(-1)!)) return false;
  return isCommon(name);
}

function dominating(cards: readonly Named[], share: number): CountryCode | null {
  const votes = new Map<CountryCode, number>();
  for (const { countries } of cards) {
    const [first, second] = countries;
    if (!first || first.weight < LEAST_WEIGHT || (second && second.weight * TWICE > first.weight)) continue;
    votes.set(first.code, (votes.get(first.code) ?? 0) + 1);
  }
  for (const [code, times] of votes) if (times >= cards.length * share) return code;
  return null;
}
