/** A word in, the same read backwards out: words that end alike begin alike then, and stand side by side. */

/** By UTF-16 units: read backwards again it is the word. */
export function backwards(word: string): string {
  let turned = '';
  for (let i = word.length - 1; i >= 0; i--) turned += word[i];
  return turned;
}
