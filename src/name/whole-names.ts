/** A passage's name spans in, the same out with those whole that break off after a small word: "University of", and then the place "Iceland". */
import { CAPITAL, MARK } from './flags.js';
import type { NameSpan } from './tagging.js';
import { isConnector } from './word-facts.js';

/** In order of place. What no capital follows ends before the small word. */
export function wholeNames(spans: readonly NameSpan[]): NameSpan[] {
  const found: NameSpan[] = [];
  for (const span of spans) {
    const before = found.at(-1);
    if (before?.to === span.from && breaksOff(before) && isOnePlace(span))
      found[found.length - 1] = { ...before, to: span.to };
    else found.push(span);
  }
  return found.map(closed);
}

function breaksOff({ kind, to, passage: { tokens } }: NameSpan): boolean {
  return kind === 'organisation' && !(tokens.flags[to - 1]! & (CAPITAL | MARK)) && isConnector(tokens.words[to - 1]!);
}

function isOnePlace({ kind, from, to, place }: NameSpan): boolean {
  return kind === 'place' && (to - from === 1 || (place?.from === from && place.to === to));
}

function closed(span: NameSpan): NameSpan {
  if ((span.passage.tokens.flags[span.to] ?? 0) & CAPITAL) return span;
  let whole = span;
  while (whole.to - whole.from > 1 && breaksOff(whole)) whole = { ...whole, to: whole.to - 1 };
  return whole;
}
