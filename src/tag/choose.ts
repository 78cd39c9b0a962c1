/** The groups that carry an article in, the few that it is tagged with out. */

import type { TopicCandidate } from '../model/card.js';
import { inOrder } from '../text/order.js';
import { aboutness, type Group } from './group.js';
import { TOO_GENERAL } from './stop-words.js';
import type { Posting, Subject } from './subjects.js';

export interface Choice {
  readonly group: Group;
  readonly posting: Posting;
  /** By which an article's topics are ranked. */
  readonly score: number;
  /** 0–1. */
  readonly confidence: number;
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

/** Best first, for each article in order; all that carry it, to be cut by `chosenOf`. */
export function choicesOf(groups: readonly Group[], articles: number): Choice[][] {
  const found: Choice[][] = Array.from({ length: articles }, () => []);
  for (const group of groups) {
    const about = Math.min(1, (aboutness(group) ?? ABOUT) / ABOUT);
    const support = Math.log2(1 + group.postings.length) * about;
    for (const posting of group.postings) {
      const score = Math.round(support * posting.weight * 1000) / 1000;
      const confidence = Math.round((1 - 1 / (1 + score)) * 1000) / 1000;
      found[posting.article]!.push({ group, posting, score, confidence });
    }
  }
  for (const list of found) list.sort((a, b) => b.score - a.score || inOrder(a.group.head.key, b.group.head.key));
  return found;
}

/** `choices`: best first. `articles`: how many there are in the archive. */
export function chosenOf(choices: readonly Choice[], articles: number): Choice[] {
  const chosen: Choice[] = [];
  let alone = 0;
  for (const choice of choices) {
    const { group } = choice;
    if (chosen.length === MOST_TAGS) break;
    if ((isBareCountry(group) && articles < MANY) || isTooGeneral(group)) continue;
    if (chosen.length > 0 && choice.confidence < LEAST_BESIDE) break;
    if (isAside(choice, chosen.length) || chosen.some((other) => overlaps(other.group, group))) continue;
    if (group.postings.length === 1 || (group.postings.length === 2 && articles < MANY)) {
      if (!isTelling(choice)) continue;
    }
    if (group.postings.length === 1) {
      if (alone === MOST_ALONE || (articles >= MANY && chosen.length > 0)) continue;
      alone += 1;
    }
    chosen.push(choice);
  }
  if (chosen.length > 0) return chosen;
  const country = choices.find(({ group, posting }) => isBareCountry(group) && posting.candidate.inHeadline);
  return country && country.group.postings.length <= articles * LARGEST_COUNTRY ? [country] : [];
}

/** In a small archive a country is a tag only where the text has no other, and few texts have it. */
const LARGEST_COUNTRY = 0.2;

/** So often stands a common noun in the text that is about it. */
const OFTEN = 4;

/** By headlines an archive's subjects are known: a common noun that none or one of them has is what several texts happen to mention ("Edition", "Technologies"). */
const HEADLINES = 2;

/** One common noun: beside other tags only where headlines know it; else only where the text's own headline has it, and the text comes back to it. */
function isAside({ group: { head, postings }, posting: { candidate } }: Choice, chosen: number): boolean {
  if (head.words.length > 1 || head.kind === 'countries' || head.named !== null || isNamed(candidate)) return false;
  if (isBareCountry({ head })) return false;
  if (chosen === 0 && candidate.inHeadline && candidate.count >= OFTEN) return false;
  return postings.filter(({ candidate: one }) => one.inHeadline).length < HEADLINES;
}

/** By the names of the text, or by a capital or a figure within ("iPhone", "GDP"). */
function isNamed({ names, name }: TopicCandidate): boolean {
  return names !== null || /^\p{Lu}.*[\p{Lu}\p{N}]/u.test(name);
}

/** For an article or two: no single common noun, and no name that neither headline nor first sentence has. */
function isTelling({ group: { head }, posting: { candidate, weight } }: Choice): boolean {
  if (weight < ALONE_WEIGHT) return false;
  if (head.kind === 'countries') return true;
  return isNamed(candidate)
    ? candidate.inHeadline
    : head.words.length > 1 || (candidate.inHeadline && candidate.count >= OFTEN);
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
