/** A passage's name spans in, the same with the institutions that no span holds out: rows of capitals that end in what an institution is. */
import { CAPITAL, OPENS } from './flags.js';
import { overlapping } from './overlapping.js';
import type { NamedPassage } from './passages.js';
import type { NameSpan } from './tagging.js';
import { isEveryday } from './word-classes.js';

/** Fewer capitals in a row are often an office or a house: "the Foreign Ministry", "the White House". */
const FEWEST = 3;
/** Words that nothing but an institution's name ends in. Of words for groups at large ("First Nation", "Family Courts") three rows of four were no names. */
const HOUSE = /^(?:Laborator(?:y|ies)|Observatory|Museum|Foundation|Trust)$/;

/** In order of place. "The Marsh Harbour Laboratory" is one; so is a place that is called so. */
export function withInstitutions(passage: NamedPassage, spans: readonly NameSpan[]): NameSpan[] {
  const { words, flags } = passage.tokens;
  const found: NameSpan[] = [];
  for (let i = 0, from = 0; i <= words.length; i++) {
    if (i < words.length && flags[i]! & CAPITAL && !(i > from && flags[i]! & OPENS)) continue;
    if (i - from >= FEWEST && HOUSE.test(words[i - 1]!)) {
      const first = flags[from]! & OPENS && isEveryday(words[from]!.toLowerCase()) ? from + 1 : from;
      const row = { passage, from: first, to: i, kind: 'organisation' as const, place: null };
      if (i - first >= FEWEST && isFree(row, overlapping(spans, first, i))) found.push(row);
    }
    from = i < words.length && flags[i]! & CAPITAL ? i : i + 1;
  }
  if (found.length === 0) return [...spans];
  const left = spans.filter((span) => overlapping(found, span.from, span.to).length === 0);
  return [...left, ...found].sort((a, b) => a.from - b.from);
}

/** Nothing else was found there, but for a place that ends with it. */
function isFree({ to }: NameSpan, others: readonly NameSpan[]): boolean {
  return others.every((other) => other.kind === 'place' && other.to === to);
}
