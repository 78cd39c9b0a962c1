/** A folded word in, the form that its singular and plural share out. */

/** "cities" and "city", "emails" and "email", "crashes" and "crash"; "crisis", "virus", "gas" and "press" stay as they are. */
export function stemOf(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
