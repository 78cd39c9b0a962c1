/** A name in, the part of a URL that shows it out. */
import anyAscii from 'any-ascii';
import { fold } from './fold.js';
import { speltOut } from './spelt-out.js';

const LONGEST = 60;
const APOSTROPHE = /'/g;
/** Match: the points of "U.S.", "a.m.". Near miss: "004.txt", "example.org". */
const INITIALS = /\b([a-z])\.(?=[a-z]\b)/g;

/** Lower-case ASCII words joined by `-`, at most 60 characters, cut at a word, other scripts in Latin letters; `fallback` where nothing is left ("…"). */
export function slug(name: string, fallback: string): string {
  const parts =
    inLatin(speltOut(fold(name)))
      .replace(APOSTROPHE, '')
      .replace(INITIALS, '$1')
      .match(/[a-z0-9]+/g) ?? [];
  let made = '';
  for (const part of parts) {
    if (made && made.length + 1 + part.length > LONGEST) break;
    made = made ? `${made}-${part}` : part.slice(0, LONGEST);
  }
  return made || fallback;
}

/** Of letters alone: a dash is no "-" of a word, and a sign no name. */
const OTHER_LETTERS = /[\p{L}\p{M}\p{N}]+/gu;

/** Some letters are spelt with one: "ع" as "`". */
const SIGN = /[^a-z0-9 ]/g;

function inLatin(text: string): string {
  return text.replace(OTHER_LETTERS, (letters) => anyAscii(letters).toLowerCase().replace(SIGN, ''));
}
