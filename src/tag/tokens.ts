/** A passage's text in, its words out, each with what stands before it. */
import { countryOfWords } from '../text/country-words.js';
import { kindOf, type Word, wordOf } from './lexicon.js';

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
  const found: Token[] = [];
  let opens = true;
  let parted = true;
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== LETTER && kind !== DIGIT) {
      if (kind === END) opens = parted = true;
      else if (kind === MARK) parted = true;
      at += 1;
      continue;
    }
    const from = at;
    at = endOfWord(text, at);
    let to = at;
    let possessive = false;
    if (isApostrophe(text.charCodeAt(to - 2)) && text.charCodeAt(to - 1) === 115) {
      possessive = true;
      to -= 2;
    }
    const surface = text.slice(from, to);
    const before = found.length > 0 ? found[found.length - 1]! : null;
    if (isCompound(surface) || (before !== null && !parted && before.word.beginsCountry))
      push(found, { surface, from, to, opens, parted });
    else found.push({ word: wordOf(surface), from, to, opens, parted });
    opens = false;
    parted = possessive;
    if (text.charCodeAt(at) === 46 && isAbbreviation(surface)) {
      at += 1;
      parted = true;
    }
  }
  return found;
}

/** "U.S.", "AT&T", "don't", "Shenzhou-20": marks between letters belong to the word; so does an acronym's last period. */
function endOfWord(text: string, start: number): number {
  let at = start;
  for (;;) {
    let kind = classOf(text.charCodeAt(at));
    while (kind === LETTER || kind === DIGIT) {
      at += 1;
      kind = at < text.length ? classOf(text.charCodeAt(at)) : SPACE;
    }
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : SPACE;
    const inner = next === LETTER || next === DIGIT;
    if (inner && (isApostrophe(code) || kind === JOIN || code === 38)) at += 1;
    else if (code === 46 && inner && next === LETTER && at - lastPeriod(text, start, at) === 1) at += 1;
    else return at;
  }
}

/** Where the part before a period begins, so that only single letters join ("U.S", not "end.The"). */
function lastPeriod(text: string, start: number, at: number): number {
  return Math.max(start, text.lastIndexOf('.', at - 1) + 1);
}

/** "Sen", "Gov", "Mo", "U.S": the period after it ends no sentence. Near misses: "ban", "Smith". */
const ABBREVIATION = /^(?:\p{Lu}\p{Ll}{0,3}|(?:\p{Lu}\.)+\p{Lu})$/u;

function isAbbreviation(surface: string): boolean {
  return surface.length < 8 && ABBREVIATION.test(surface);
}

/** Holds a mark that may part it ("cease-fire", "U.S"). */
function isCompound(surface: string): boolean {
  for (let i = 0; i < surface.length; i++) {
    const code = surface.charCodeAt(i);
    if (code === 45 || code === 46 || code === 0x2010 || code === 0x2011) return true;
  }
  return false;
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
