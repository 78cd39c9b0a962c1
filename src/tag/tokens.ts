/** A read text in, its words out, each with what stands before it. */
import { countryOfWords } from '../text/country-words.js';
import { kindOf, LETTER, SPACE } from '../text/letters.js';
import type { ReadText } from '../text/reading.js';
import { unitsOf } from '../text/units.js';
import { numberAt, numberOf } from '../text/word-numbers.js';
import { knownWord, type Word, wordKindOf } from './lexicon.js';

export interface Token {
  readonly word: Word;
  /** UTF-16 columns in the passage, the end exclusive. */
  readonly from: number;
  readonly to: number;
  /** First word of a sentence, a quotation or after a colon: a capital says nothing there. */
  readonly opens: boolean;
  /** A mark other than a space or a hyphen stands before it, or a possessive: no phrase goes across. */
  readonly parted: boolean;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;
/** Prefixes that turn a subject's name into an attribute ("anti-pipeline", "post-Soviet"): the name alone is meant. */
const PREFIXES: ReadonlySet<string> = new Set('anti pro post pre non ex co mid multi un sub inter'.split(' '));

/** In order of place. */
export function tokens(read: ReadText): Token[] {
  const { text, row, last } = read;
  const units = unitsOf(text);
  const found: Token[] = [];
  let opens = true;
  let parted = true;
  for (let i = read.first, at = 0; i < last; i++) {
    const from = row.starts[i]!;
    for (; at < from; at++) {
      if (units[at] === BLANK) continue;
      if (isEnd(units[at]!)) opens = parted = true;
      else if (parts(units[at]!)) parted = true;
    }
    const end = lastOfWord(read, units, i);
    at = row.ends[end]!;
    const possessive = units[at - 1] === 115 && isApostrophe(units[at - 2]!);
    const to = possessive ? Math.max(from, at - 2) : at;
    const word = knownWord(to === row.ends[i] ? row.numbers[i]! : numberAt(units, from, to));
    if (word.compound || (!parted && found.at(-1)?.word.beginsCountry))
      push(found, { surface: word.surface, from, to, opens, parted });
    else found.push({ word, from, to, opens, parted });
    opens = false;
    parted = possessive;
    if (units[at] === POINT && word.abbreviation) {
      at += 1;
      parted = true;
    }
    i = end;
  }
  return found;
}

const BLANK = 0x20;
const POINT = 0x2e;
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** . ! ? : … and quotes. */
function isEnd(unit: number): boolean {
  if (unit === POINT || unit === 0x21 || unit === 0x3f || unit === 0x3a || unit === 0x22) return true;
  return unit === 0x201c || unit === 0x201d || unit === 0x2018 || unit === 0x2026;
}

const parts = (unit: number): boolean => !isHyphen(unit) && kindOf(unit) !== SPACE;

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

type Piece = Omit<Token, 'word'> & { readonly surface: string };

function push(found: Token[], { surface, from, to, opens, parted }: Piece): void {
  const before = found.at(-1);
  if (before && !parted && before.word.beginsCountry) {
    const joined = `${before.word.surface} ${surface}`;
    if (countryOfWords(joined.toLowerCase())) {
      found[found.length - 1] = { ...before, word: knownWord(numberOf(joined)), to };
      return;
    }
  }
  if (!surface.includes('-') && !surface.includes('\u2010') && !surface.includes('\u2011')) {
    found.push({
      word: knownWord(numberOf(surface.includes('.') ? surface.replace(/\./g, '') : surface)),
      from,
      to,
      opens,
      parted,
    });
    return;
  }
  let at = from;
  let first = true;
  for (const part of partsOf(surface)) {
    const start = at;
    at += part.length + 1;
    if (first && PREFIXES.has(part.toLowerCase())) continue;
    found.push({
      word: knownWord(numberOf(part)),
      from: start,
      to: start + part.length,
      opens: opens && first,
      parted: parted && first,
    });
    first = false;
  }
}

/** "minimum-wage" is two words, "cease-fire", "e-mail", "F-35" one. */
function partsOf(surface: string): readonly string[] {
  const parts = surface.split(/[-\u2010\u2011]/);
  const whole =
    parts.some((part) => part.length < 2 || /^\p{N}+$/u.test(part)) ||
    wordKindOf(parts[0]!) === 'verb' ||
    (parts.length === 2 && wordKindOf(parts.join('').toLowerCase()) !== null);
  return whole ? [surface] : parts;
}
