/** Paragraphs in, the opening that stands for the text in lists out. */
import type { Role } from '../model/element.js';

/** Characters: three lines of a teaser. */
const LENGTH = 220;
/** What may stand above the text and tells none of it. */
const ABOVE: readonly Role[] = ['subhead', 'correction'];

/** Of the first paragraph of the text itself, cut at a word where it is longer; empty where there is none. */
export function leadOf(paragraphs: readonly { readonly role: Role; readonly text: string }[]): string {
  const first = paragraphs.find(({ role }) => !ABOVE.includes(role)) ?? paragraphs[0];
  const text = first?.text ?? '';
  if (text.length <= LENGTH) return text;
  const end = text.lastIndexOf(' ', LENGTH);
  return `${text.slice(0, end > LENGTH / 2 ? end : LENGTH)}…`;
}
