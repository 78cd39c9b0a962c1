/** A passage's text in, its words out, each with what stands before it. */
import { countryOfWords } from '../text/country-words.js';
import { unitsOf } from '../text/units.js';
import { kindOf, type Word, wordAt, wordOf } from './lexicon.js';

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

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const JOIN = 4;
const MARK = 5;
const END = 6;
const CLASSES = classes();

function classes(): Uint8Array {
  const made = new Uint8Array(0x250).fill(MARK);
  for (let code = 0; code < made.length; code++) {
    const char = String.fromCharCode(code);
    if (/\p{L}/u.test(char)) made[code] = LETTER;
    else if (/\p{N}/u.test(char)) made[code] = DIGIT;
    else if (/\s/.test(char)) made[code] = SPACE;
  }
  for (const char of '-') made[char.charCodeAt(0)] = JOIN;
  for (const char of '.!?:"') made[char.charCodeAt(0)] = END;
  return made;
}

function classOf(code: number): number {
  if (code < 0x250) return CLASSES[code]!;
  if (code >= 0x2000 && code <= 0x206f) {
    if (code === 0x2010 || code === 0x2011) return JOIN;
    if (code === 0x201c || code === 0x201d || code === 0x2018 || code === 0x2026) return END;
    return code <= 0x200a || code === 0x202f ? SPACE : MARK;
  }
  return (code >= 0x2070 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) ? MARK : LETTER;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;
/** Prefixes that turn a subject's name into an attribute ("anti-pipeline", "post-Soviet"): the name alone is meant. */
const PREFIXES: ReadonlySet<string> = new Set('anti pro post pre non ex co mid multi un sub inter'.split(' '));

/** In order of place. */
export function tokens(text: string): Token[] {
  const units = unitsOf(text);
  const found: Token[] = [];
  let opens = true;
  let parted = true;
  for (let at = 0; at < text.length; ) {
    const kind = classOf(units[at]!);
    if (kind !== LETTER && kind !== DIGIT) {
      if (kind === END) opens = parted = true;
      else if (kind === MARK) parted = true;
      at += 1;
      continue;
    }
    const from = at;
    at = endOfWord(units, at);
    const possessive = units[at - 1] === 115 && isApostrophe(units[at - 2]!);
    const to = possessive ? Math.max(from, at - 2) : at;
    const word = wordAt(units, from, to);
    if (word.compound || (!parted && found.at(-1)?.word.beginsCountry))
      push(found, { surface: word.surface, from, to, opens, parted });
    else found.push({ word, from, to, opens, parted });
    opens = false;
    parted = possessive;
    if (units[at] === 46 && word.abbreviation) {
      at += 1;
      parted = true;
    }
  }
  return found;
}

/** "U.S.", "AT&T", "don't", "Shenzhou-20": marks between letters belong to the word; so does an acronym's last period. */
function endOfWord(units: Uint16Array, start: number): number {
  /** Where the part after the last period begins. */
  let part = start;
  for (let at = start + 1; ; at += 1) {
    const kind = classOf(units[at]!);
    if (kind === LETTER || kind === DIGIT) continue;
    const code = units[at]!;
    const next = classOf(units[at + 1]!);
    if (next !== LETTER && next !== DIGIT) return at;
    if (code === 46) {
      // Single letters alone join ("U.S", not "end.The").
      if (next !== LETTER || at - part !== 1) return at;
      part = at + 1;
    } else if (kind !== JOIN && code !== 38 && !isApostrophe(code)) return at;
  }
}

type Piece = Omit<Token, 'word'> & { readonly surface: string };

function push(found: Token[], { surface, from, to, opens, parted }: Piece): void {
  const before = found.at(-1);
  if (before && !parted && before.word.beginsCountry) {
    const joined = `${before.word.surface} ${surface}`;
    if (countryOfWords(joined.toLowerCase())) {
      found[found.length - 1] = { ...before, word: wordOf(joined), to };
      return;
    }
  }
  if (!surface.includes('-') && !surface.includes('\u2010') && !surface.includes('\u2011')) {
    found.push({ word: wordOf(surface.includes('.') ? surface.replace(/\./g, '') : surface), from, to, opens, parted });
    return;
  }
  let at = from;
  let first = true;
  for (const part of partsOf(surface)) {
    const start = at;
    at += part.length + 1;
    if (first && PREFIXES.has(part.toLowerCase())) continue;
    found.push({
      word: wordOf(part),
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
    kindOf(parts[0]!) === 'verb' ||
    (parts.length === 2 && kindOf(parts.join('').toLowerCase()) !== null);
  return whole ? [surface] : parts;
}
