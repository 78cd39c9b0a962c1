/** A word or mark by its number in, all that is known of it wherever it stands out. */
import { DIGIT, kindOf, LETTER } from '../text/letters.js';
import { column, numberColumn, numberOf } from '../text/word-numbers.js';
import { countriesSpelling } from './dialect.js';
import { CAPITAL, CONNECTS, MARK, NUMBER, SPELLED, UPPER, withCategory } from './flags.js';
import { isApostrophe, isQuote } from './marks.js';
import { type Category, categoryOf, isConnector } from './word-facts.js';

export interface KnownWord {
  /** Of `word`; it holds as long as the reading. */
  readonly number: number;
  /** Typographic apostrophes and quotes made plain, spaces between initials taken out. */
  readonly word: string;
  readonly lower: string;
  /** Those that its letters alone tell: a number, a mark, or how it is written. */
  readonly flags: number;
  readonly category: Category;
  /** The period after it does not end a sentence. */
  readonly abbreviation: boolean;
}

export const knownWord = column(made);

/** Asked of every token, so each in a column of its own: the word as it is shown, its number and that of its lower case. */
export const plainWordOf = column((_, number) => knownWord(number).word);
export const plainNumberOf = numberColumn((_, number) => knownWord(number).number);
export const lowerNumberOf = numberColumn((_, number) => numberOf(knownWord(number).lower));

/** What is known of it for `Tokens.flags`; never 0, for all words have a category. */
export const wordFlagsOf = numberColumn((_, number) => {
  const { word, lower, flags, category } = knownWord(number);
  const spelled = countriesSpelling(flags & CAPITAL ? lower : word).length > 0;
  const bits = flags | (isConnector(word) ? CONNECTS : 0) | (spelled ? SPELLED : 0);
  return withCategory(bits, category);
});

function made(raw: string, number: number): KnownWord {
  const kind = kindOf(raw.charCodeAt(0));
  const word = kind === LETTER ? plainWord(raw) : kind === DIGIT ? raw : plainMark(raw);
  const flags = kind === LETTER ? caseOf(word) : kind === DIGIT ? NUMBER : MARK;
  const lower = word.toLowerCase();
  return {
    number: word === raw ? number : numberOf(word),
    word,
    lower,
    flags,
    category: categoryOf(word, flags),
    abbreviation: ABBREVIATIONS.has(word) || DOUBLED.test(word),
  };
}

/** Titles and the like; the wider world's abbreviations ("Calif.") come from the gazetteer. */
const ABBREVIATIONS = new Set(
  `Mr Mrs Ms Mx Dr Prof Gen Col Lt Sgt Capt Maj Adm Cmdr Cpl Pvt Brig Sen Rep Reps Sens Gov Govs Lt Rev Hon Fr Sr Jr Supt Det Insp Msgr
  Pres Mt Ft St Ste No Inc Corp Co Ltd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec vs Assn Bros Dept Univ Ala Ariz Ark Calif Colo Conn Del
  Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Man`.split(
    /\s+/,
  ),
);

/** Spanish doubles the letter for a plural: "EE. UU.", "JJ. OO."; near miss: "UK". */
const DOUBLED = /^(\p{Lu})\1$/u;

const INNER_APOSTROPHE = /.[’ʼ`]./;

function plainWord(raw: string): string {
  if (raw.length > 2 && raw[1] === '.') return raw.replace(/ /g, '');
  return INNER_APOSTROPHE.test(raw) ? raw.replace(/[’ʼ`]/g, "'") : raw;
}

function plainMark(raw: string): string {
  const code = raw.charCodeAt(0);
  if (isQuote(code)) return '"';
  if (code === 0x2014 || code === 0x2013) return '–';
  return isApostrophe(code) && raw.length === 1 ? "'" : raw;
}

/** Match: "d'Ivoire", "dell'Utri", whose small word stands within names; near miss: "o'clock". */
const ELIDED = /^\p{Ll}{1,4}'\p{Lu}/u;

function caseOf(word: string): number {
  if (word[0] === word[0]!.toLowerCase()) return ELIDED.test(word) ? CAPITAL : 0;
  const shouted = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && word[1] !== '.';
  return shouted ? CAPITAL | UPPER : CAPITAL;
}
