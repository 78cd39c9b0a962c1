/** The groups that carry an article in, the few that it is tagged with out. */

import type { TopicCandidate } from '../model/card.js';
import { inOrder } from '../text/order.js';
import { aboutness, type Group } from './group.js';
import { wordOf } from './lexicon.js';
import { candidateOf, type Postings } from './postings.js';
import { TOO_GENERAL } from './stop-words.js';
import type { Subject } from './subjects.js';
import { COMMONEST_ALONE } from './weight.js';

/** The groups that carry each article, in columns. */
export interface Choices {
  readonly groups: readonly Group[];
  readonly postings: Postings;
  /** Of each choice the index of its group… */
  readonly group: Int32Array;
  /** …and which of that group's rows it is. */
  readonly place: Int32Array;
  /** By which an article's choices are ranked. */
  readonly score: Float64Array;
  /** Of each article its choices, best first. */
  readonly ofArticle: readonly (readonly number[])[];
}

export const MOST_TAGS = 3;
/** A topic page with one article leads nowhere; but in a small archive most subjects have one article. */
const MANY = 100;
/** A subject of one article is a tag only where it is among the text's heaviest. */
const ALONE_WEIGHT = 0.5;
const MOST_ALONE = 2;
/** Below this share of mentions that are about it a name is an actor of many texts rather than their subject. */
const ABOUT = 0.5;

/** Less sure than this, a tag is left out where the article has another: 0.06 of 2.03 tags an article of named topics, none of them wanted; at 0.25 some were. */
const LEAST_BESIDE = 0.2;

/** All groups that carry an article, to be cut by `chosenOf`. */
export function choicesOf(groups: readonly Group[], postings: Postings): Choices {
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const group = new Int32Array(total);
  const place = new Int32Array(total);
  const score = new Float64Array(total);
  const ofArticle: number[][] = postings.articles.map(() => []);
  let made = 0;
  groups.forEach((one, g) => {
    const { rows, weights } = one;
    const about = Math.min(1, (aboutness(one) ?? ABOUT) / ABOUT);
    const support = Math.log2(1 + rows.length) * about;
    for (let i = 0; i < rows.length; i++) {
      group[made] = g;
      place[made] = i;
      score[made] = Math.round(support * weights[i]! * 1000) / 1000;
      ofArticle[postings.article[rows[i]!]!]!.push(made++);
    }
  });
  const keyOf = (choice: number): string => groups[group[choice]!]!.head.key;
  for (const list of ofArticle) list.sort((a, b) => score[b]! - score[a]! || inOrder(keyOf(a), keyOf(b)));
  return { groups, postings, group, place, score, ofArticle };
}

/** 0–1. */
export function confidenceOf({ score }: Choices, choice: number): number {
  return Math.round((1 - 1 / (1 + score[choice]!)) * 1000) / 1000;
}

export function groupIn({ groups, group }: Choices, choice: number): Group {
  return groups[group[choice]!]!;
}

/** The posting of a choice. */
export function rowIn(choices: Choices, choice: number): number {
  return groupIn(choices, choice).rows[choices.place[choice]!]!;
}

/** `open`: an article's choices, best first. */
export function chosenOf(choices: Choices, open: readonly number[]): number[] {
  const articles = choices.postings.articles.length;
  const chosen: number[] = [];
  let alone = 0;
  for (const choice of open) {
    const group = groupIn(choices, choice);
    if (chosen.length === MOST_TAGS) break;
    if ((isBareCountry(group) && articles < MANY) || isTooGeneral(group)) continue;
    if (chosen.length > 0 && confidenceOf(choices, choice) < LEAST_BESIDE) break;
    if (isAside(choices, choice, chosen.length) || chosen.some((other) => overlaps(groupIn(choices, other), group)))
      continue;
    const { length } = group.rows;
    if ((length === 1 || (length === 2 && articles < MANY)) && !isTelling(choices, choice)) continue;
    if (length === 1) {
      if (alone === MOST_ALONE || (articles >= MANY && chosen.length > 0)) continue;
      alone += 1;
    }
    chosen.push(choice);
  }
  if (chosen.length > 0) return chosen;
  const country = open.find(
    (choice) => isBareCountry(groupIn(choices, choice)) && candidateIn(choices, choice).inHeadline,
  );
  if (country !== undefined && groupIn(choices, country).rows.length <= articles * LARGEST_COUNTRY) return [country];
  const heaviest = articles < MANY ? open.find((choice) => isHeaviest(choices, choice)) : undefined;
  return heaviest === undefined ? [] : [heaviest];
}

function candidateIn(choices: Choices, choice: number): TopicCandidate {
  return candidateOf(choices.postings, rowIn(choices, choice));
}

/** In a small archive a country is a tag only where the text has no other, and few texts have it. */
const LARGEST_COUNTRY = 0.2;

/** So often stands a common noun in the text that is about it. */
const OFTEN = 4;

/** By headlines an archive's subjects are known: a common noun that none or one of them has is what several texts happen to mention ("Edition", "Technologies"). */
const HEADLINES = 2;

/** One common noun: beside other tags only where headlines know it; else only where the text's own headline has it, and the text comes back to it. */
function isAside(choices: Choices, choice: number, chosen: number): boolean {
  const { head, rows } = groupIn(choices, choice);
  if (head.words.length > 1 || head.kind === 'countries' || head.named !== null || isBareCountry({ head }))
    return false;
  const candidate = candidateIn(choices, choice);
  if (isNamed(candidate) || (chosen === 0 && candidate.inHeadline && candidate.count >= OFTEN)) return false;
  let headlines = 0;
  for (const row of rows) if (choices.postings.inHeadline[row] && ++headlines === HEADLINES) return false;
  return true;
}

/** By the names of the text, or by a capital or a figure within ("iPhone", "GDP"). */
function isNamed({ names, name }: TopicCandidate): boolean {
  return names !== null || /^\p{Lu}.*[\p{Lu}\p{N}]/u.test(name);
}

/** For an article or two: no single common noun, and no name that neither headline nor first sentence has. */
function isTelling(choices: Choices, choice: number): boolean {
  const { head, weights } = groupIn(choices, choice);
  if (weights[choices.place[choice]!]! < ALONE_WEIGHT) return false;
  const candidate = candidateIn(choices, choice);
  if (head.kind === 'countries') return true;
  return isNamed(candidate)
    ? candidate.inHeadline
    : (head.words.length > 1 && !isInPassing(choices, choice)) || (candidate.inHeadline && candidate.count >= OFTEN);
}

/** A text without a headline has it once, and its last word is an everyday one: "funding fight"; not "space debris". */
function isInPassing(choices: Choices, choice: number): boolean {
  const { postings } = choices;
  const { headline } = postings.articles[postings.article[rowIn(choices, choice)]!]!.cards[0]!;
  const { name, count } = candidateIn(choices, choice);
  if (headline.origin === 'stated' || count > 1) return false;
  return wordOf(name.split(' ').at(-1)!.toLowerCase()).band >= COMMONEST_ALONE;
}

/** Better than no tag: a text's heaviest word, which headline and opening have, though nothing tells what it names ("Louvre"). */
function isHeaviest(choices: Choices, choice: number): boolean {
  const group = groupIn(choices, choice);
  if (isBareCountry(group) || isTooGeneral(group)) return false;
  const { inHeadline, inLead, weight } = candidateIn(choices, choice);
  return inHeadline && inLead && weight === 1;
}

function isBareCountry({ head }: Pick<Group, 'head'>): boolean {
  return head.words.length === 1 && head.key.startsWith('=');
}

/** "Ban", "talks": the word that tells which is missing. */
function isTooGeneral({ head }: Group): boolean {
  return head.words.length === 1 && TOO_GENERAL.has(head.words[0]!);
}

/** One name holds the other, or a pair of countries the country. */
function overlaps(one: Group, other: Group): boolean {
  return holds(one.head, other.head) || holds(other.head, one.head);
}

function holds(longer: Subject, part: Subject): boolean {
  if (longer.kind === 'countries')
    return part.key.startsWith('=') && longer.key.split('+').includes(part.key.slice(1).toUpperCase());
  return part.words.every((word) => longer.words.includes(word));
}
