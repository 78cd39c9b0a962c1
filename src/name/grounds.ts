/** A clipping's name spans in, the same out with what is called after people put right: stadiums, bridges and airports are places, storms are nobody. */
import { CAPITAL } from './flags.js';
import type { NameSpan } from './tagging.js';
import { isGivenName, isSurname } from './word-classes.js';

/** What is built, and often called after somebody. */
const GROUND = /^(?:Stadium|Arena|Airport|Bridge|Hospital|Museum|Theat(?:re|er)|Highway|Avenue|Boulevard|Dam|Tunnel)$/;
/** "Benito Juarez airport": agencies write these without a capital. */
const SMALL_GROUND = /^(?:airport|stadium)$/;
/** So many capitals may stand between what was taken for a person and the ground: "Francis Scott | Key Bridge". */
const BETWEEN = 1;
const STORM = /^(?:Hurricane|Typhoon|Cyclone|Storm)$/;

/** In order of place. */
export function groundsNotPeople(spans: readonly NameSpan[]): readonly NameSpan[] {
  const storms = new Set(spans.flatMap((span) => stormOf(span) ?? []));
  return spans.flatMap((span, n) => {
    if (span.kind !== 'person') return [span];
    if (stormOf(span) !== null || (span.to - span.from === 1 && storms.has(lastWord(span)))) return [];
    const to = groundEnd(span);
    const next = spans[n + 1];
    if (to === null || (next?.passage === span.passage && next.from < to)) return [span];
    return [{ ...span, to, kind: 'place' as const }];
  });
}

/** The name of the storm that the span is ("Typhoon Gaemi"); null where it is none. Near miss: "Storm Thorgerson", with a surname. */
function stormOf({ passage: { tokens }, from, to, kind }: NameSpan): string | null {
  if (kind !== 'person') return null;
  const { words } = tokens;
  const at = to - from === 1 ? from - 1 : from;
  const name = words[to - 1]!;
  if (to - at > 2 || !STORM.test(words[at] ?? '')) return null;
  return words[at] === 'Storm' && !isGivenName(name) ? null : name;
}

/** Where the ground ends that the span begins; null where it begins none. Near miss: "Wayne Bridge", a footballer. */
function groundEnd({ passage: { tokens, part }, from, to }: NameSpan): number | null {
  const { words, flags } = tokens;
  const last = words[to - 1]!;
  if (to - from > 1 && GROUND.test(last))
    return to === from + 2 && isSurname(last) && isGivenName(words[from]!) ? null : to;
  for (let i = to; i <= to + BETWEEN && (flags[i] ?? 0) & CAPITAL; i++) if (GROUND.test(words[i]!)) return i + 1;
  return to - from > 1 && part === 'body' && SMALL_GROUND.test(words[to] ?? '') ? to : null;
}

function lastWord({ passage: { tokens }, to }: NameSpan): string {
  return tokens.words[to - 1]!;
}
