/** Text in, the form in which two spellings of it compare equal out: one normaliser for index, query, ids and repeats. */

const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u2032\u00B4`]/g;
const QUOTES = /[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const MARKS = /\p{M}+/gu;
const SPACES = /\s+/g;
const PLAIN_ASCII = /^[\x20-\x7e]*$/;
/** All that there is to make plain in ASCII: most texts have none. */
const DOUBLE_SPACES = / {2,}/g;

/** Typographic quotes, dashes and spaces made plain; letters kept as they are. */
export function plain(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.replace(DOUBLE_SPACES, ' ').trim();
  return text
    .normalize('NFKC')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .trim();
}

/** `plain`, lower case, without diacritics: "Élysée’s" and "elysee's" fold alike. */
export function fold(text: string): string {
  const lower = plain(text).toLowerCase();
  return PLAIN_ASCII.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '').normalize('NFC');
}
