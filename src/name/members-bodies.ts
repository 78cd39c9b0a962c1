/** A passage's name spans in, the same out with bodies whole that are called after their members: "Norwegian Seafarers' Union". */
import { CAPITAL, OPENS, TIGHT } from './flags.js';
import { isBody } from './organisation-heads.js';
import { overlapping } from './overlapping.js';
import type { NamedPassage } from './passages.js';
import type { PlaceHit } from './places.js';
import type { NameSpan } from './tagging.js';
import { isEveryday, isSurname } from './word-classes.js';

/** In order of place. */
export function withMembersBodies(
  passage: NamedPassage,
  hits: readonly PlaceHit[],
  spans: readonly NameSpan[],
): readonly NameSpan[] {
  const { words, source } = passage.tokens;
  // Hardly any passage has one, and a search in its text costs a tenth of one in its words.
  if (!(source.includes("s' ") || source.includes('s’ '))) return spans;
  const bodies: NameSpan[] = [];
  for (let i = words.indexOf("'", 1); i > 0; i = words.indexOf("'", i + 1)) {
    const least = bodies.at(-1)?.to ?? 0;
    const members = membersFrom(passage, hits, i, least);
    const to = bodyEnd(passage, i + 1);
    if (members === null || to === null) continue;
    const before = overlapping(spans, members, i);
    if (before.some(({ kind }) => kind === 'person')) continue;
    // "House of Representatives' Foreign Affairs Committee"
    const from = before[0] && before[0].from >= least ? Math.min(members, before[0].from) : members;
    bodies.push({ passage, from, to, kind: 'organisation', place: null });
  }
  if (bodies.length === 0) return spans;
  const left = spans.flatMap((span) => {
    const among = overlapping(bodies, span.from, span.to);
    if (among.length === 0) return [span];
    return [...between(span, span.from, among[0]!.from), ...between(span, among.at(-1)!.to, span.to)];
  });
  return [...left, ...bodies].sort((a, b) => a.from - b.from);
}

/** Where the capitals begin that end in a plural before the mark at `at`, not before `least`; null for "the United States'", "Jones'", "the workers'". */
function membersFrom(
  { tokens: { words, flags } }: NamedPassage,
  hits: readonly PlaceHit[],
  at: number,
  least: number,
): number | null {
  const word = words[at - 1]!;
  if (!(flags[at]! & TIGHT && flags[at - 1]! & CAPITAL) || !word.endsWith('s') || isSurname(word)) return null;
  if (overlapping(hits, at - 1, at).some(({ sense }) => sense.kind !== 'demonym')) return null;
  let from = at - 1;
  while (from > least && flags[from - 1]! & CAPITAL && !(flags[from]! & OPENS)) from--;
  if (from < at - 1 && flags[from]! & OPENS && isEveryday(words[from]!.toLowerCase())) from++;
  return from;
}

/** Where the capitals from `from` on end, the last of them a body, with what it is "of"; else null. */
function bodyEnd({ tokens: { words, flags } }: NamedPassage, from: number): number | null {
  let to = from;
  while (to < words.length && flags[to]! & CAPITAL && !(flags[to]! & OPENS)) to++;
  if (to === from || !isBody(words[to - 1]!)) return null;
  if (words[to] !== 'of' || !((flags[to + 1] ?? 0) & CAPITAL)) return to;
  to += 2;
  while (to < words.length && flags[to]! & CAPITAL && !(flags[to]! & OPENS)) to++;
  return to;
}

/** Of "Union and the", before the next body, "Union": without the small words around it. */
function between(span: NameSpan, from: number, to: number): NameSpan[] {
  const { flags } = span.passage.tokens;
  let first = from;
  let end = to;
  while (first < end && !(flags[first]! & CAPITAL)) first++;
  while (end > first && !(flags[end - 1]! & CAPITAL)) end--;
  return first < end ? [{ ...span, from: first, to: end }] : [];
}
