/** A clipping's name spans in, the same without the bodies that nothing but its dateline names out: who sent a text is no name of it. */
import type { Clipping } from '../model/clipping.js';
import { nameKey } from './spellings.js';
import type { NameSpan } from './tagging.js';

/** "ACCRA (Reuters) – Voters …" is not about Reuters, unless it goes on about Reuters; nor is the town a body that only stands there. */
export function withoutSender(spans: readonly NameSpan[], dateline: Clipping['dateline']): readonly NameSpan[] {
  if (!dateline?.columns) return spans;
  const [line] = dateline.lines;
  const length = dateline.columns[1] - dateline.columns[0];
  const sent = new Set(spans.filter((span) => isBody(span) && opens(span, line) && endOf(span) <= length));
  if (sent.size === 0) return spans;
  const told = new Set(spans.filter((span) => isBody(span) && !sent.has(span)).map(keyOf));
  return spans.filter((span) => !sent.has(span) || told.has(keyOf(span)));
}

function isBody({ kind }: NameSpan): boolean {
  return kind === 'organisation';
}

/** Does it stand in the paragraph that begins on that line? */
function opens({ passage: { part, lines } }: NameSpan, line: number): boolean {
  return part === 'body' && lines[0] === line;
}

/** In UTF-16 units of the passage's text. */
function endOf({ passage: { tokens }, to }: NameSpan): number {
  return tokens.ends[to - 1]!;
}

function keyOf({ passage: { tokens }, from, to, kind }: NameSpan): string {
  return nameKey(tokens.words.slice(from, to).join(' '), kind);
}
