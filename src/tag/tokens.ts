/** A read text in, its words out, each with what stands before it. */
import { countryOfWords } from '../text/country-words.js';
import { kindOf, LETTER, SPACE } from '../text/letters.js';
import type { ReadText } from '../text/reading.js';
import { unitsOf } from '../text/units.js';
import { numberAt, numberOf } from '../text/word-numbers.js';
import { knownWord, wordKindOf } from './lexicon.js';
import { ABBREVIATION, BEGINS_COUNTRY, COMPOUND, factsOf, OPENS, PARTED } from './word-facts.js';

/** In columns, in order of place. */
export interface Tokens {
  readonly text: string;
  readonly numbers: readonly number[];
  /**
   * What is known of the word, and of its place. `OPENS`: first word of a sentence, a quotation or after a colon, where a capital says nothing.
   * `PARTED`: a mark other than a space or a hyphen stands before it, or a possessive: no phrase goes across.
   */
  readonly facts: readonly number[];
  /** UTF-16 columns in the text, the end exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

type Found = { readonly [Key in Exclude<keyof Tokens, 'text'>]: number[] } & { count: number };

/** Used again for every text: columns that need not grow. */
const found: Found = { numbers: [], facts: [], starts: [], ends: [], count: 0 };

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;
/** Prefixes that turn a subject's name into an attribute ("anti-pipeline", "post-Soviet"): the name alone is meant. */
const PREFIXES: ReadonlySet<string> = new Set('anti pro post pre non ex co mid multi un sub inter'.split(' '));

export function tokens(read: ReadText): Tokens {
  const { text, row, last } = read;
  const units = unitsOf(text);
  found.count = 0;
  let place = OPENS | PARTED;
  for (let i = read.first, at = 0; i < last; i++) {
    const from = row.starts[i]!;
    for (; at < from; at++) if (units[at] !== BLANK) place |= placeAfter(units[at]!);
    const end = lastOfWord(read, units, i);
    at = row.ends[end]!;
    const possessive = units[at - 1] === 115 && isApostrophe(units[at - 2]!);
    const to = possessive ? Math.max(from, at - 2) : at;
    const number = to === row.ends[i] ? row.numbers[i]! : numberAt(units, from, to);
    const facts = factsOf(number);
    if (facts & COMPOUND || (!(place & PARTED) && beginsCountry())) pushParts(number, from, to, place);
    else push(number, from, to, place);
    place = possessive ? PARTED : 0;
    if (units[at] === POINT && facts & ABBREVIATION) {
      at += 1;
      place = PARTED;
    }
    i = end;
  }
  const { numbers, facts, starts, ends, count } = found;
  return {
    text,
    numbers: numbers.slice(0, count),
    facts: facts.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
  };
}

function push(number: number, start: number, end: number, place: number): void {
  const at = found.count++;
  found.numbers[at] = number;
  found.facts[at] = factsOf(number) | place;
  found.starts[at] = start;
  found.ends[at] = end;
}

/** Does the last token so far? */
function beginsCountry(): boolean {
  return found.count > 0 && (found.facts[found.count - 1]! & BEGINS_COUNTRY) !== 0;
}

const BLANK = 0x20;
const POINT = 0x2e;
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** What a mark says of the word after it. */
function placeAfter(unit: number): number {
  if (isHyphen(unit) || kindOf(unit) === SPACE) return 0;
  return isEnd(unit) ? OPENS | PARTED : PARTED;
}

/** . ! ? : … and quotes. */
function isEnd(unit: number): boolean {
  if (unit === POINT || unit === 0x21 || unit === 0x3f || unit === 0x3a || unit === 0x22) return true;
  return unit === 0x201c || unit === 0x201d || unit === 0x2018 || unit === 0x2026;
}

/** "U.S.", "AT&T", "don't", "Shenzhou-20": marks between letters belong to the word, whose last part in the row this is. */
function lastOfWord({ row: { starts, ends }, last }: ReadText, units: Uint16Array, first: number): number {
  /** Where the part after the last period begins. */
  let part = starts[first]!;
  for (let i = first; ; i++) {
    const at = ends[i]!;
    if (i + 1 === last || starts[i + 1] !== at + 1) return i;
    if (units[at] === POINT) {
      // Single letters alone join ("U.S", not "end.The").
      if (kindOf(units[at + 1]!) !== LETTER || at - part !== 1) return i;
      part = at + 1;
    } else if (!isHyphen(units[at]!) && units[at] !== 38 && !isApostrophe(units[at]!)) return i;
  }
}

/** A word that joins the one before to a country's name, or that has parts of its own. */
function pushParts(number: number, from: number, to: number, place: number): void {
  const { surface } = knownWord(number);
  if (!(place & PARTED) && beginsCountry()) {
    const last = found.count - 1;
    const joined = `${knownWord(found.numbers[last]!).surface} ${surface}`;
    if (countryOfWords(joined.toLowerCase())) {
      const whole = numberOf(joined);
      found.numbers[last] = whole;
      found.facts[last] = factsOf(whole) | (found.facts[last]! & (OPENS | PARTED));
      found.ends[last] = to;
      return;
    }
  }
  if (!HYPHEN.test(surface)) {
    push(surface.includes('.') ? numberOf(surface.replace(/\./g, '')) : number, from, to, place);
    return;
  }
  let at = from;
  let first = true;
  for (const part of partsOf(surface)) {
    const start = at;
    at += part.length + 1;
    if (first && PREFIXES.has(part.toLowerCase())) continue;
    push(numberOf(part), start, start + part.length, first ? place : 0);
    first = false;
  }
}

const HYPHEN = /[-\u2010\u2011]/;

/** What ends a noun made of a verb: "run-off", "sit-in", "stand-off". */
const PARTICLE = /^(?:off|in|out|up|down|over|on|back|through|away)s?$/i;

/** "minimum-wage" is two words, "cease-fire", "e-mail", "F-35" one. */
function partsOf(surface: string): readonly string[] {
  const parts = surface.split(HYPHEN);
  const whole =
    parts.some((part) => part.length < 2 || /^\p{N}+$/u.test(part)) ||
    PARTICLE.test(parts.at(-1)!) ||
    wordKindOf(parts[0]!) === 'verb' ||
    (parts.length === 2 && wordKindOf(parts.join('').toLowerCase()) !== null);
  return whole ? [surface] : parts;
}
