/** A word in, all that its letters and the lexicon tell of it out: what the tagger's model weighs. */

import { CAPITAL, MARK, NUMBER, UPPER } from './flags.js';
import { isGivenName, isSurname, wordClass } from './word-classes.js';

/** Lower-case words and marks that stand inside names: "Bank of Japan", "Ursula von der Leyen", "Mohammed bin Salman", "Procter & Gamble". */
const CONNECTORS = new Set(
  `of the and for on de la del della da do dos das di du des le les van von der den ter te zu bin ibn bint al el ul as
  abu y e i ben ud uz - & 's ' . / et und dan ad`.split(/\s+/),
);

export function isConnector(word: string): boolean {
  return CONNECTORS.has(word);
}

/** What a neighbour or a part of a name can be. Order is part of the model. */
export const CATEGORIES = [
  'none',
  'stop',
  'comma',
  'quote',
  'bracket',
  'mark',
  'hyphen',
  'possessive',
  'number',
  'connector',
  'person',
  'group',
  'place',
  'time',
  'thing',
  'word',
  'lower',
  'Person',
  'Group',
  'Place',
  'Time',
  'Thing',
  'Word',
  'Given',
  'Surname',
  'Both',
  'EverydayName',
  'ACRONYM',
  'Initial',
  'Title',
  'Other',
] as const;

export type Category = number;

const index = new Map<string, number>(CATEGORIES.map((name, i) => [name, i]));
const at = (name: (typeof CATEGORIES)[number]): Category => index.get(name)!;

const MARKS: Readonly<Record<string, Category>> = {
  '.': at('stop'),
  '!': at('stop'),
  '?': at('stop'),
  ',': at('comma'),
  '"': at('quote'),
  "'": at('quote'),
  '(': at('bracket'),
  ')': at('bracket'),
  '-': at('hyphen'),
  "'s": at('possessive'),
};

/** Courtesy titles and ranks as abbreviated: language, not the world. */
const TITLE =
  /^(?:mr|mrs|ms|mx|dr|prof|gen|col|lt|sgt|capt|maj|adm|cmdr|sen|rep|gov|rev|hon|pres|supt|det|msgr|sir|dame|lord|lady)\.?$/;

const CAPITALISED: Readonly<Record<string, Category>> = {
  person: at('Person'),
  group: at('Group'),
  place: at('Place'),
  time: at('Time'),
  thing: at('Thing'),
  word: at('Word'),
};

export function categoryOf(word: string, flags: number): Category {
  if (flags & MARK) return MARKS[word] ?? at('mark');
  if (flags & NUMBER) return at('number');
  if (isConnector(word)) return at('connector');
  const lower = word.toLowerCase();
  const known = wordClass(lower);
  if (!(flags & CAPITAL)) return known ? at(known) : at('lower');
  if (TITLE.test(lower)) return at('Title');
  if (word.length <= 2 && (word.length === 1 || word[1] === '.')) return at('Initial');
  const given = isGivenName(word);
  const family = isSurname(word);
  if (known) return given || family ? at('EverydayName') : CAPITALISED[known]!;
  if (flags & UPPER || word.includes('.')) return at('ACRONYM');
  if (given) return family ? at('Both') : at('Given');
  return family ? at('Surname') : at('Other');
}

/** Features of a word that stands at the place in question: names for the model's table. */
export function ownFeatures(word: string, flags: number): string[] {
  const lower = word.toLowerCase();
  const category = CATEGORIES[categoryOf(word, flags)]!;
  const found = [`0c:${category}`];
  const known = wordClass(lower);
  if (known || flags & MARK || isConnector(word)) found.push(`0w:${lower}`);
  if (flags & CAPITAL) {
    found.push(`0shape:${shapeOf(word)}`);
    if (word.length > 3) found.push(`0s3:${lower.slice(-3)}`, `0s2:${lower.slice(-2)}`);
    if (word.length > 4) found.push(`0s4:${lower.slice(-4)}`, `0p3:${lower.slice(0, 3)}`);
    if (known) found.push(`0k:${known}${isGivenName(word) ? '+g' : ''}${isSurname(word) ? '+s' : ''}`);
  }
  return found;
}

/** Features of a neighbour, `distance` places away (−2 to 2). */
export function neighbourFeatures(word: string, flags: number, distance: number): string[] {
  const lower = word.toLowerCase();
  const found = [`${distance}c:${CATEGORIES[categoryOf(word, flags)]!}`];
  if (wordClass(lower) || flags & MARK || isConnector(word)) found.push(`${distance}w:${lower}`);
  if (distance === 1 && flags & CAPITAL && word.length > 3) found.push(`1s2:${lower.slice(-2)}`);
  return found;
}

/** "Xi" → `Xx`, "McCain" → `XxXx`, "G20" → `X0`. */
function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/[^X\d'.]+/gu, 'x')
    .replace(/\d+/g, '0')
    .slice(0, 6);
}
