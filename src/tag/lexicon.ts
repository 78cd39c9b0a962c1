/** A word as it stands in, how common it is and what it may be out. */
import type { CountryCode } from '../model/brand.js';
import { countryNames } from '../text/country-names.js';
import { countryOfWords } from '../text/country-words.js';
import { fold } from '../text/fold.js';
import { column, makeRoom, numberOf } from '../text/word-numbers.js';
import { stemOf } from './stem.js';
import { NEWSROOM, STOP, TITLES } from './stop-words.js';
import { WORD_TABLE } from './word-table.js';

/** `either`: noun or verb ("vote"); `rather`: seldom a noun ("ban", "talk"); `both`: adjective or noun ("chemical"); `title` stands before a person's name. */
export type WordKind = 'noun' | 'either' | 'rather' | 'verb' | 'adjective' | 'both' | 'stop' | 'title';

export interface Word {
  /** As it stands, possessive taken off. */
  readonly surface: string;
  readonly folded: string;
  readonly stem: string;
  /** Of the stem; it holds as long as the reading. */
  readonly stemNumber: number;
  readonly kind: WordKind;
  /** log2 of its count in 51 million words of everyday speech: 21 "you", 12 "attack", 7 "pipeline"; 4 where unknown. */
  readonly band: number;
  /** No dictionary word: a name, or a new coinage. */
  readonly unknown: boolean;
  /** A word of the news trade that names no subject ("official", "statement"). */
  readonly trade: boolean;
  readonly capital: boolean;
  /** Two letters or more, all capitals: "IMF". */
  readonly acronym: boolean;
  /** The country that it names ("Syria", "Syrian", "North Korean"). */
  readonly country: CountryCode | null;
  /** Its adjective or people ("Syrian"): no phrase ends with it. */
  readonly demonym: boolean;
  /** The first of two words that name some country ("North", "Saudi"). */
  readonly beginsCountry: boolean;
  /** Holds a mark that may part it ("cease-fire", "U.S"). */
  readonly compound: boolean;
  /** A period after it ends no sentence. */
  readonly abbreviation: boolean;
}

/** First words of countries' names of two words. */
const BEFORE_COUNTRY: ReadonlySet<string> = new Set(
  'North South East New Saudi Sri El Costa United Great Czech Puerto Hong Sierra Burkina Equatorial Ivory Marshall Solomon San Papua'.split(
    ' ',
  ),
);

const KINDS: Readonly<Record<string, WordKind>> = {
  n: 'noun',
  x: 'either',
  w: 'rather',
  v: 'verb',
  a: 'adjective',
  y: 'both',
  r: 'stop',
  '-': 'stop',
};
const UNKNOWN_BAND = 4;

let table: ReadonlyMap<string, { readonly kind: WordKind; readonly band: number }> | null = null;

function known(lower: string): { readonly kind: WordKind; readonly band: number } | undefined {
  table ??= new Map(
    WORD_TABLE.trim()
      .split('\n')
      .flatMap((row) => {
        const [head, ...list] = row.split(' ');
        const entry = { kind: KINDS[head![0]!]!, band: Number(head!.slice(1)) };
        return list.map((word) => [word, entry] as const);
      }),
  );
  return table.get(lower);
}

/** Kind and rarity by the table alone: for the parts of a compound. */
export function wordKindOf(lower: string): WordKind | null {
  return known(lower)?.kind ?? null;
}

/** The word of a number, as it stands in a text. */
export const knownWord = column(made);

/** For who holds no numbers of words. */
export function wordOf(word: string): Word {
  makeRoom();
  return knownWord(numberOf(word));
}

const CAPITAL = /^\p{Lu}/u;
/** Longer ones are words in capitals, such as a dateline's town. */
const LONGEST_ACRONYM = 6;
/** "IMF", "G20"; near misses: "A", "Imf". */
const ACRONYM = /^(?=.{2})[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*$/u;
/** "won't", "they're"; near misses: "O'Neill", "Qu'ran". */
const CONTRACTED = /(?:n't|'(?:ll|re|ve|d|m))$/;
/** "8bn", "40th", "25mm"; near misses: "5G", "9M". */
const MEASURE = /^\p{N}+\p{Ll}/u;
const LETTER = /\p{L}/u;
const COMPOUND = /[-.\u2010\u2011]/;
/** "Sen", "Gov", "Mo", "U.S"; near misses: "ban", "Smith". */
const ABBREVIATION = /^(?:\p{Lu}\p{Ll}{0,3}|(?:\p{Lu}\.)+\p{Lu})$/u;

function made(surface: string): Word {
  const folded = fold(surface);
  const lower = folded.replace(/[-.'&]/g, '');
  const capital = CAPITAL.test(surface);
  const country = capital && surface !== 'IN' ? countryOfWords(folded.replace(/\./g, '')) : null;
  const spelled = known(lower);
  // "OPINION" is a word shouted, "IMF" a name.
  const acronym =
    ACRONYM.test(surface) && lower.length <= LONGEST_ACRONYM && !(lower.length > 3 && spelled !== undefined);
  const entry = spelled ?? (lower.endsWith('s') ? known(stemOf(lower)) : undefined);
  const stop =
    CONTRACTED.test(folded) ||
    MEASURE.test(surface) ||
    !LETTER.test(surface) ||
    lower.length > 30 ||
    (lower.length < 3 && !acronym);
  const listed = STOP.has(lower);
  const kind = country
    ? 'noun'
    : stop || listed
      ? 'stop'
      : TITLES.has(lower)
        ? 'title'
        : acronym
          ? 'noun'
          : (entry?.kind ?? guessed(lower));
  const stem = country ? `=${country.toLowerCase()}` : acronym ? lower : stemOf(lower);
  return {
    surface,
    folded,
    stem,
    stemNumber: numberOf(stem),
    kind,
    band: acronym ? UNKNOWN_BAND : (entry?.band ?? UNKNOWN_BAND),
    unknown: !entry,
    trade: NEWSROOM.has(stemOf(lower)),
    capital,
    acronym,
    country,
    demonym: country !== null && !isNameOf(folded, country),
    beginsCountry: BEFORE_COUNTRY.has(surface),
    compound: COMPOUND.test(surface),
    abbreviation: surface.length < 8 && ABBREVIATION.test(surface),
  };
}

/** Words that no dictionary knows are new names and things, but for these endings. */
const VERB_LIKE = /(?:ed|izing|ising)$/;
const ADVERB_LIKE = /.{3}ly$/;
const ADJECTIVE_LIKE = /(?:less|ful|ous|ive|able|ible|est|ical)$/;

function guessed(lower: string): WordKind {
  if (ADVERB_LIKE.test(lower)) return 'stop';
  if (VERB_LIKE.test(lower)) return 'verb';
  return ADJECTIVE_LIKE.test(lower) ? 'adjective' : 'noun';
}

function isNameOf(folded: string, country: CountryCode): boolean {
  return (countryNames().get(country) ?? []).some(
    (name) => fold(name).replace(/\./g, '') === folded.replace(/\./g, ''),
  );
}
