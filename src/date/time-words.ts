/** A read text in, what kinds of words about time it has out: so that no text is searched for what it cannot have. */
import { monthOf, weekdayOf } from '../text/calendar.js';
import type { ReadText } from '../text/reading.js';
import { numberColumn } from '../text/word-numbers.js';

/** The name of a month or a weekday in some language. */
export const NAMED = 1;
/** A word of "yesterday", "over the weekend", "last month". */
export const RELATIVE = 2;
/** One of the digits 0–9. */
export const COUNTED = 4;
/** What no other word is. */
const ANY = 8;

const LETTERS = /\p{L}[\p{L}\p{M}]{3,}/gu;
/** As an English text is searched: by capital and small letters alone, so that "Maydays" and "Monday2" count. */
const ENGLISH_LETTERS = /[A-Z][a-z]{2,}/g;
const RELATIVE_WORD = /yesterday|to(?:day|night|morrow)|overnight|week|month|night|morning|afternoon|evening/i;

const kindsOf = numberColumn((word) => {
  const named = [...(word.match(LETTERS) ?? []), ...(word.match(ENGLISH_LETTERS) ?? [])].some(
    (letters) => weekdayOf(letters) !== null || monthOf(letters) !== null,
  );
  let kinds = ANY;
  if (named) kinds |= NAMED;
  if (RELATIVE_WORD.test(word)) kinds |= RELATIVE;
  if (/\d/.test(word)) kinds |= COUNTED;
  return kinds;
});

/** The kinds of all its words added up. */
export function timeWords({ row: { numbers }, first, last }: ReadText): number {
  let kinds = 0;
  for (let i = first; i < last; i++) kinds |= kindsOf(numbers[i]!);
  return kinds;
}
