/** A printed file's path in, the proof that it stays inside the site and can be served from any disk out. */

/** Longest name that common file systems take, in bytes. */
const LONGEST_NAME = 255;
/** Match: a control character, `\`, `:`, `*`, `?`, `"`, `<`, `>`, `|`. Near miss: `-`, `é`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u001f\u007f\\:*?"<>|]/;

/** Throws `bug: …` for a path that no page may have: pages are named by slugs, so that scraped text never gets here. */
export function provenSitePath(path: string): string {
  const parts = path.split('/');
  const wrong = parts.some((part) => part === '' || part === '.' || part === '..' || FORBIDDEN.test(part));
  const long = parts.some((part) => Buffer.byteLength(part) > LONGEST_NAME);
  if (wrong || long) throw new Error(`bug: a page may not stand at ${JSON.stringify(path)}`);
  return path;
}
