/** Text in, its words as the search index knows them out: the same for index, query and highlights. */
import lunr from 'lunr';
import { fold } from '../text/fold.js';
import { speltOut } from '../text/spelt-out.js';
import { STOP_WORDS } from './stop-words.js';

/** A word as it stands, and the index terms that it gives; none for a stop word. */
export interface Token {
  /** UTF-16 offsets in the text, the end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly terms: readonly string[];
}

/** Scripts written without spaces, and Korean, whose particles cling to the word: indexed as pairs of characters. */
const PAIRED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc\\uff70]';
const HAS_PAIRED = new RegExp(PAIRED, 'u');
const PAIRED_RUN = `(?:${PAIRED}\\p{M}*)+`;
/** Letters, digits, marks, and what stands invisibly within a word: soft hyphens, joiners. */
const LETTERS = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d]+';
const APOSTROPHE = "['\\u2018\\u2019\\u201b\\u2032\\u00b4`]";
/** "U.S.", "U.N.’s", "J.K"; not the "A." that ends a sentence. */
const ACRONYM = `(?:\\p{L}\\.)+\\p{L}(?![\\p{L}\\p{N}\\p{M}])(?:\\.?${APOSTROPHE}s(?![\\p{L}\\p{N}\\p{M}]))?`;
/** "Putin’s", "O'Neill", "1,000", "3.5", "40th"; a quotation mark after a word is no part of it. */
const PLAIN_WORD = `${LETTERS}(?:(?:${APOSTROPHE}|(?<=\\p{N})[.,](?=\\p{N}))${LETTERS})*`;
const WORD = new RegExp(`${ACRONYM}|${PLAIN_WORD}`, 'gu');
const UNPAIRED = `(?:(?!${PAIRED})${LETTERS.slice(0, -1)})+`;
const MIXED_WORD = new RegExp(`${PAIRED_RUN}|${ACRONYM}|${PLAIN_WORD.replaceAll(LETTERS, UNPAIRED)}`, 'gu');
const LONE_CHARACTER = new RegExp(`^${PAIRED}\\p{M}*$`, 'u');
const PAIRED_CHARACTER = new RegExp(`${PAIRED}\\p{M}*`, 'gu');

const INVISIBLE = /[\u00ad\u200c\u200d]/g;
const POSSESSIVE = /'s$/;
const INITIALS = /^\p{L}(?:\.\p{L})+\.?$/u;
/** French and Italian: "l'élysée", "d'Estaing", "qu'il"; not "don't", not "o'neill". */
const ELISION = /^(?:[cdjlmnst]|qu|dell|all|nell|sull)'(?=\p{L}{3})/u;
const APOSTROPHES = /'/g;
const THOUSANDS = /(?<=\d),(?=\d)/g;
/** Longer words are addresses and codes; index and query cut them alike. */
const LONGEST = 64;

/** A word's plain form: folded, without possessive, elided article, dots of an acronym. `U.S.` gives `us`, `Putin’s` `putin`. */
export function plainWord(raw: string): string {
  const word = speltOut(fold(raw).replace(INVISIBLE, ''));
  const bare = word.replace(POSSESSIVE, '').replace(ELISION, '');
  const joined = INITIALS.test(bare) ? bare.replaceAll('.', '') : bare;
  return joined.replace(APOSTROPHES, '').replace(THOUSANDS, '').slice(0, LONGEST);
}

/** Porter's stemmer, as Lunr has it. */
function stem(word: string): string {
  return lunr.stemmer(new lunr.Token(word, {})).toString();
}

const CACHED_WORDS = 200_000;
const cache = new Map<string, readonly string[]>();

/** The index terms of one word as `rawWords` gives it. A news text has few distinct words, so each is worked out once. */
export function termsOf(raw: string): readonly string[] {
  const known = cache.get(raw);
  if (known) return known;
  const word = copied(raw);
  const terms = HAS_PAIRED.test(word) ? pairs(word).map(({ term }) => term) : termsOfWord(word);
  if (cache.size >= CACHED_WORDS) cache.clear();
  if (word.length <= LONGEST) cache.set(word, terms);
  return terms;
}

/** A word of 13 characters and more that was cut out of a text is a window on it: while it is kept, so is the text. The words of 30,000 invented articles kept 23 MB, copied they keep 8 MB. */
const copied = (word: string): string => ` ${word}`.slice(1);

function termsOfWord(raw: string): string[] {
  const word = plainWord(raw);
  return word === '' || STOP_WORDS.has(word) ? [] : [stem(word)];
}

/** The words of a text as they stand; a run of Chinese or Japanese is one. */
export function rawWords(text: string): readonly string[] {
  return text.match(HAS_PAIRED.test(text) ? MIXED_WORD : WORD) ?? [];
}

/** The words of a text with their offsets; each pair of a run of Chinese or Japanese has its own. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(HAS_PAIRED.test(text) ? MIXED_WORD : WORD)) {
    const raw = match[0];
    const at = match.index;
    if (!HAS_PAIRED.test(raw)) found.push({ from: at, to: at + raw.length, terms: termsOf(raw) });
    else for (const { term, from, to } of pairs(raw)) found.push({ from: at + from, to: at + to, terms: [term] });
  }
  return found;
}

/** A Chinese character, a kana: the index knows it by the pairs that it begins. */
export function isLoneCharacter(term: string): boolean {
  return LONE_CHARACTER.test(term);
}

interface Pair {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** "平壤访问" gives 平壤, 壤访, 访问; a lone character stands for itself. */
function pairs(run: string): Pair[] {
  const characters = [...run.matchAll(PAIRED_CHARACTER)].map((match) => ({
    term: fold(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
  if (characters.length === 1) return characters;
  return characters.slice(1).map((second, i) => {
    const first = characters[i]!;
    return { term: first.term + second.term, from: first.from, to: second.to };
  });
}
