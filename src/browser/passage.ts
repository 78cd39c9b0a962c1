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

interface Stretch {
  readonly from: number;
  /** How many different terms it has. */
  readonly found: number;
}

/** Both ends of the stretch go forward only: from each match on to the last that is near enough. */
function bestStretch(text: string, terms: ReadonlySet<string>): Stretch | null {
  const matches = tokens(text)
    .map((token) => ({ ...token, terms: token.terms.filter((term) => terms.has(term)) }))
    .filter((token) => token.terms.length > 0);
  const inside = new Map<string, number>();
  let best: Stretch | null = null;
  let end = 0;
  for (const [start, { from, terms: own }] of matches.entries()) {
    for (; end < matches.length && matches[end]!.to <= from + LENGTH - BEFORE; end++)
      count(inside, matches[end]!.terms, 1);
    if (inside.size > (best?.found ?? 0)) best = { from, found: inside.size };
    if (start < end) count(inside, own, -1);
    else end = start + 1; // longer than a stretch: it was never inside
  }
  return best;
}

/** Terms that are left none times are left out. */
function count(inside: Map<string, number>, terms: readonly string[], by: 1 | -1): void {
  for (const term of terms) {
    const times = (inside.get(term) ?? 0) + by;
    if (times > 0) inside.set(term, times);
    else inside.delete(term);
  }
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
