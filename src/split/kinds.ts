/** A look in, what kind of line it is at a glance out. */
import { cueBit } from './cues.js';
import { END, type Look, START } from './look.js';

/** Neighbours are known by this alone. */
export const KINDS = [
  'the edge of the dump',
  'a date',
  'a byline',
  'a share button',
  'a menu or advert',
  'a caption',
  'a legal notice',
  'a word or two',
  'a label',
  'a headline-like line',
  'a long line without an end',
  'a short sentence',
  'a sentence',
  'running text',
  'a broken start',
  'a number',
] as const;
export const KIND = Object.fromEntries(KINDS.map((name, i) => [name, i])) as Record<(typeof KINDS)[number], number>;

const SHARE = cueBit('a share button');
const SUBSCRIBE = cueBit('a call to subscribe or sign in');
const ADVERT = cueBit('an advertisement');
const POINTER = cueBit('a pointer to other stories');
const LEGAL = cueBit('a legal notice');
const PHOTO = cueBit('a photograph');
const AGENCY = cueBit('a picture agency');
const BY = cueBit('an opening "by"');
const OFFICE = cueBit("a journalist's office");
const MONTH = cueBit('a month');
const WEEKDAY = cueBit('a weekday');
const ELAPSED = cueBit('an elapsed time');
const MENU = cueBit('a menu word');

export function kindOf(look: Look): number {
  const { length, words, digits, cues, end, small } = look;
  if (words === 0) return KIND['a number'];
  if (digits && words <= digits && words < 3) return KIND['a number'];
  if (isDateLike(look) && length < 90) return KIND['a date'];
  const dense = look.cueWords * 3 >= words;
  if (length < 60 && dense && (words < 5 || look.cueWords * 2 >= words) && cues & SHARE) return KIND['a share button'];
  if (length < 300 && cues & PHOTO && cues & AGENCY) return KIND['a caption'];
  if (length < 70 && cues & (PHOTO | AGENCY) && dense) return KIND['a caption'];
  if (length < 90 && words <= 14 && cues & (BY | OFFICE) && mayHoldNames(look) && small < 4) return KIND['a byline'];
  if (length < 250 && cues & LEGAL && look.cueWords >= 2) return KIND['a legal notice'];
  if (length < 80 && look.cueWords * 2 >= words && cues & (SUBSCRIBE | ADVERT | POINTER | MENU))
    return KIND['a menu or advert'];
  if (look.start === START.lower || look.start === START.paren || look.start === START.sign)
    return KIND['a broken start'];
  const ends = end === END.stop || end === END.quote || end === END.dots;
  if (ends || look.stops > 0) {
    if (length >= 120) return KIND['running text'];
    return length >= 55 ? KIND['a sentence'] : KIND['a short sentence'];
  }
  if (words <= 2 && length < 30) return KIND['a word or two'];
  if (words <= 5 && length < 45) return KIND['a label'];
  return length < 140 ? KIND['a headline-like line'] : KIND['a long line without an end'];
}

/** A script without capitals marks no names. */
function mayHoldNames({ capitals, caseless }: Look): boolean {
  return capitals >= 1 || caseless;
}

/** A line that signs an article: with its day or its author. */
export function isTopLine(kind: number): boolean {
  return kind === KIND['a date'] || kind === KIND['a byline'];
}

const LONGEST_BUTTON = 40;

/** Short, and half of its words are those of menus and labels. */
export function isButton({ length, words, cueWords }: Look): boolean {
  return length <= LONGEST_BUTTON && words <= cueWords * 2;
}

export function isDateLike(look: Look): boolean {
  if (look.dateNumbers && look.words <= 12) return true;
  if (look.cues & ELAPSED && look.digits && look.words <= 8) return true;
  return (
    look.digits > 0 &&
    (look.cues & (MONTH | WEEKDAY)) !== 0 &&
    (look.year || look.clock || look.words <= 6) &&
    look.words <= 16
  );
}
