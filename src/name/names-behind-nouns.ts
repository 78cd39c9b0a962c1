/** The name spans of a German text in, the same without the nouns before the names, and with the people behind an office whom the tagger missed, out. */
import { CAPITAL, OPENS, TIGHT } from './flags.js';
import { nounBefore } from './german-nouns.js';
import { overlapping } from './overlapping.js';
import type { NamedPassage } from './passages.js';
import type { NameSpan, PassageHits } from './tagging.js';
import { isGivenName } from './word-classes.js';
import { isConnector } from './word-facts.js';

/** In order of place. */
export function namesBehindNouns(spans: readonly NameSpan[], passageHits: readonly PassageHits[]): NameSpan[] {
  const found: NameSpan[] = [];
  let at = 0;
  for (const [passage] of passageHits) {
    const start = at;
    while (at < spans.length && spans[at]!.passage === passage) at++;
    const named = spans.slice(start, at).map(behindNoun);
    const missed = people(passage).filter(({ from, to }) => overlapping(named, from, to).length === 0);
    for (const span of [...named, ...missed].sort((a, b) => a.from - b.from)) found.push(span);
  }
  return found;
}

/** "Bürgermeisterin Ute Mahnke" → "Ute Mahnke", "Unternehmen Siemens" → the body "Siemens"; "Landgericht Hannover" is a body as a whole. */
function behindNoun(span: NameSpan): NameSpan {
  const { words } = span.passage.tokens;
  let { from } = span;
  while (
    span.kind === 'person' &&
    from + 1 < span.to &&
    (nounBefore(words[from]!) === 'office' || isRetired(words, from))
  )
    from++;
  if (from > span.from) return { ...span, from };
  const noun = span.to - from > 1 ? nounBefore(words[from]!) : null;
  if (noun === 'class') return { ...span, from: from + 1, kind: 'organisation', place: null };
  return noun === 'body' ? { ...span, kind: 'organisation', place: null } : span;
}

/** "a. D.", out of office, before a name. */
function isRetired(words: readonly string[], at: number): boolean {
  return words[at] === 'D.' && /^a\.?$/.test(words[at - (words[at - 1] === '.' ? 2 : 1)] ?? '');
}

/** "Ministerpräsident Jan Olsberg": an office, given names, particles and one name more. */
function people(passage: NamedPassage): NameSpan[] {
  const { words, flags } = passage.tokens;
  const found: NameSpan[] = [];
  for (let i = 0; i + 2 < words.length; i++) {
    if (!(flags[i]! & CAPITAL) || !(flags[i + 1]! & CAPITAL) || flags[i + 1]! & OPENS) continue;
    if (!isGivenName(words[i + 1]!) || nounBefore(words[i]!) !== 'office') continue;
    const to = nameEnd(passage, i + 1);
    if (to !== null) found.push({ passage, from: i + 1, to, kind: 'person', place: null });
  }
  return found;
}

function nameEnd({ tokens: { words, flags } }: NamedPassage, from: number): number | null {
  const isCapital = (i: number) => i < words.length && (flags[i]! & (CAPITAL | OPENS)) === CAPITAL;
  let at = from + 1;
  while (isCapital(at) && isCapital(at + 1) && isGivenName(words[at]!)) at++;
  while (at < words.length && !(flags[at]! & CAPITAL) && isConnector(words[at]!) && /^\p{Ll}/u.test(words[at]!)) at++;
  if (!isCapital(at)) return null;
  return words[at + 1] === '-' && flags[at + 1]! & TIGHT && (flags[at + 2] ?? 0) & CAPITAL ? at + 3 : at + 1;
}
