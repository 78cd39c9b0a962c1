/** A word by its number in, what phrases are made by out: as bits that stand together, for every word of a text is asked. */
import { numberColumn } from '../text/word-numbers.js';
import { knownWord, type Word } from './lexicon.js';

export const STOP = 1 << 0;
/** Stands before a person's name. */
export const TITLE = 1 << 1;
/** May stand within a phrase. */
export const CARRIES = 1 << 2;
/** May end one. */
export const HEADS = 1 << 3;
export const CAPITAL = 1 << 4;
export const ACRONYM = 1 << 5;
export const COUNTRY = 1 << 6;
export const DEMONYM = 1 << 7;
export const UNKNOWN = 1 << 8;
/** Parts of it, or it and the word before, may be words of their own: "cease-fire", "North" of "North Korea". */
export const COMPOUND = 1 << 9;
export const BEGINS_COUNTRY = 1 << 10;
/** "New" of "New York", "Los" of "Los Angeles". */
export const BEGINS_NAMES = 1 << 11;
export const ABBREVIATION = 1 << 12;
/** Four letters or more. */
export const LONGER = 1 << 13;
/** What every word has. */
const ANY = 1 << 14;
/** A noun that may be a verb ("delay", "ban"). */
export const VERBAL = 1 << 17;
/** "will", "must": what follows is a verb. "to" stands before nouns as well. */
export const MODAL = 1 << 18;
/** Of a word at its place, not of the word: see `tokens`. */
export const OPENS = 1 << 15;
export const PARTED = 1 << 16;

const NAME_BEGINNINGS: ReadonlySet<string> = new Set(
  'New Los Las San Santa Great Long High Big Old St El La Le De Al Van Von'.split(' '),
);
const MODALS: ReadonlySet<string> = new Set('will would shall should can could may might must'.split(' '));
const HEAD_KINDS: ReadonlySet<Word['kind']> = new Set(['noun', 'either', 'rather', 'both']);

export const factsOf = numberColumn((_, number) => {
  const word = knownWord(number);
  const { kind, capital, surface } = word;
  const heads = HEAD_KINDS.has(kind);
  const told: readonly (readonly [number, boolean])[] = [
    [STOP, kind === 'stop'],
    [TITLE, kind === 'title'],
    [CARRIES, heads || kind === 'adjective'],
    [HEADS, heads],
    [CAPITAL, capital],
    [ACRONYM, word.acronym],
    [COUNTRY, word.country !== null],
    [DEMONYM, word.demonym],
    [UNKNOWN, word.unknown],
    [COMPOUND, word.compound],
    [BEGINS_COUNTRY, word.beginsCountry],
    [BEGINS_NAMES, capital && NAME_BEGINNINGS.has(surface)],
    [ABBREVIATION, word.abbreviation],
    [LONGER, surface.length > 3],
    [VERBAL, kind === 'either' || kind === 'rather'],
    [MODAL, MODALS.has(word.folded)],
  ];
  return told.reduce((facts, [bit, is]) => (is ? facts | bit : facts), ANY);
});

/** The number of the word's stem. */
export const stemNumberOf = numberColumn((_, number) => knownWord(number).stemNumber);
