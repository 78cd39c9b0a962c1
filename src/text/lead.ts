/** Paragraphs in, the opening that stands for the text in lists out. */

/** Characters: three lines of a teaser. */
const LENGTH = 220;

/** Of the first paragraph, cut at a word where it is longer; empty where there is none. */
export function leadOf([first]: readonly { readonly text: string }[]): string {
  const text = first?.text ?? '';
  if (text.length <= LENGTH) return text;
  const end = text.lastIndexOf(' ', LENGTH);
  return `${text.slice(0, end > LENGTH / 2 ? end : LENGTH)}…`;
}
