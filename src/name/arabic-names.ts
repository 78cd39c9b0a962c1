/** A clipping's name spans in, the same out with "Al Qaeda" and the like as organisations: the Arabic article before what is nobody's family name. */
import { CAPITAL } from './flags.js';
import type { NameSpan } from './tagging.js';
import { isSurname } from './word-classes.js';

/** Near misses: "Al Gore", and "Al Ansari" where the text has "Majed Al Ansari". */
export function arabicNames(spans: readonly NameSpan[]): readonly NameSpan[] {
  if (!spans.some(isAlName)) return spans;
  const people = new Set<string>();
  for (const span of spans)
    if (span.kind === 'person' && (!isAlName(span) || followsCapital(span)))
      for (const word of wordsOf(span)) people.add(word);
  return spans.map((span) => {
    const name = wordsOf(span)[1]!;
    return isAlName(span) && !isSurname(name) && !people.has(name) ? { ...span, kind: 'organisation' } : span;
  });
}

function wordsOf({ passage: { tokens }, from, to }: NameSpan): readonly string[] {
  return tokens.words.slice(from, to);
}

function isAlName({ kind, passage: { tokens }, from, to }: NameSpan): boolean {
  return kind === 'person' && to - from === 2 && tokens.words[from] === 'Al';
}

function followsCapital({ passage: { tokens }, from }: NameSpan): boolean {
  return ((tokens.flags[from - 1] ?? 0) & CAPITAL) !== 0;
}
