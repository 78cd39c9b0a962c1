/** The path of a page that is not there in, the words in it out, which pages like it may have. */

/** What an article's address ends in. Match: `j6gc2wcrr7`. Near miss: `alignment`. */
const ID = /^(?=[a-z]*\d)[0-9a-z]{10,}$/;
/** Folders of this site, and what stands below a page's own address. */
const FOLDERS = new Set(['articles', 'topics', 'people', 'places', 'organisations', 'stories', 'sources', 'dumps']);
const BELOW = /\/(?:editions|page\/\d+)?\/?$/;
const MOST_WORDS = 12;

/** In order, parted by spaces; empty where there are none. */
export function addressWords(path: string): string {
  const parts = decoded(path)
    .replace(/\/(?:index)?\.html$|\.html$/, '')
    .replace(BELOW, '')
    .split('/')
    .filter((part) => part && !FOLDERS.has(part));
  const last = parts.at(-1) ?? '';
  const own = /\p{L}/u.test(last) ? [last] : parts;
  const words = own.flatMap((part) => part.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  return words
    .filter((word) => !ID.test(word))
    .slice(0, MOST_WORDS)
    .join(' ');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
