/** A clipping's name spans and its dateline in, the same out with single words that it takes for a town here and for a person there as the one that they are. */
import { fold } from '../text/fold.js';
import { categoryIn } from './flags.js';
import type { NameSpan } from './tagging.js';
import { CATEGORIES } from './word-facts.js';

const TITLE = CATEGORIES.indexOf('Title');

/** "PORTHAVEN (Agency) – Porthaven will …": a person is called by a full name or a title somewhere in the text; who never is, is the town. */
export function townsNotPeople(spans: readonly NameSpan[], dateline: string | null): readonly NameSpan[] {
  const towns = new Set(dateline === null ? [] : [fold(dateline.split(',', 1)[0]!)]);
  const people = new Set<string>();
  for (const span of spans) {
    const { words, flags } = span.passage.tokens;
    if (span.kind === 'place' && span.to - span.from === 1) towns.add(wordOf(span));
    if (span.kind !== 'person') continue;
    if (span.to - span.from > 1) for (const word of words.slice(span.from, span.to)) people.add(fold(word));
    else if (categoryIn(flags[span.from - 1] ?? 0) === TITLE) people.add(wordOf(span));
  }
  if (towns.size === 0) return spans;
  return spans.map((span) => {
    if (span.kind !== 'person' || span.to - span.from > 1) return span;
    const word = wordOf(span);
    return towns.has(word) && !people.has(word) ? { ...span, kind: 'place' } : span;
  });
}

function wordOf({ passage: { tokens }, from }: NameSpan): string {
  return fold(tokens.words[from]!);
}
