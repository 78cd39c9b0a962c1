/** An article's paragraphs and what was looked for in; the passage to show, and whether phrases stand there, out. */
import { tokens } from '../search/tokens.js';
import { words } from '../text/words.js';

/** As long as the opening that the records hold. */
const LENGTH = 220;
/** So much is shown before the first word found. */
const BEFORE = 60;

/** The stretch of text, cut at words, that has the most of the terms; null where none of them stands there. */
export function passage(paragraphs: readonly string[], terms: ReadonlySet<string>): string | null {
  let best: { text: string; from: number; found: number } | null = null;
  for (const text of paragraphs) {
    const stretch = bestStretch(text, terms);
    if (stretch && stretch.found > (best?.found ?? 0)) best = { text, ...stretch };
  }
  return best && cut(best.text, best.from);
}

/** How many different terms the passage has. */
export function distinctTerms(text: string, terms: ReadonlySet<string>): number {
  return new Set(tokens(text).flatMap((token) => token.terms.filter((term) => terms.has(term)))).size;
}

function bestStretch(text: string, terms: ReadonlySet<string>): { from: number; found: number } | null {
  const matches = tokens(text).filter((token) => token.terms.some((term) => terms.has(term)));
  let best: { from: number; found: number } | null = null;
  matches.forEach(({ from }, i) => {
    const near = matches.slice(i).filter(({ to }) => to <= from + LENGTH - BEFORE);
    const found = new Set(near.flatMap((token) => token.terms.filter((term) => terms.has(term)))).size;
    if (found > (best?.found ?? 0)) best = { from, found };
  });
  return best;
}

function cut(text: string, at: number): string {
  if (text.length <= LENGTH) return text;
  const from = Math.min(at <= BEFORE ? 0 : (spaceAfter(text, at - BEFORE, at) ?? at), text.length);
  const to = from + LENGTH >= text.length ? text.length : (spaceBefore(text, from + LENGTH, at) ?? from + LENGTH);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}

function spaceAfter(text: string, from: number, before: number): number | null {
  const at = text.indexOf(' ', from);
  return at < 0 || at >= before ? null : at + 1;
}

function spaceBefore(text: string, to: number, after: number): number | null {
  const at = text.lastIndexOf(' ', to);
  return at <= after ? null : at;
}

/** Whether each phrase, folded words with a space between, stands in one of the texts. */
export function hasPhrases(texts: readonly string[], phrases: readonly string[]): boolean {
  const folded = texts.map((text) => ` ${words(text).join(' ')} `);
  return phrases.every((phrase) => folded.some((text) => text.includes(` ${phrase} `)));
}
