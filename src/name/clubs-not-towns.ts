/** A clipping's name spans in, the same out with sports clubs whole, and as organisations: the tagger takes the town in their names for a place, or the whole for a person. */
import { fold } from '../text/fold.js';
import { CAPITAL, MARK } from './flags.js';
import { isClub } from './organisation-heads.js';
import type { NamedPassage } from './passages.js';
import type { NameSpan } from './tagging.js';

/** What clubs are called before their town. */
const BEFORE =
  /^(?:Real|Atl[eé]tico|Deportivo|Sporting|Racing|Olympique|Inter|Borussia|Eintracht|D[iy]namo|Lokomotiv|Spartak|Hapoel|Maccabi)$/;
/** What towns are called too ("Kansas City"): a club's in a text on sport, unless the gazetteer has the town so. */
const TOWN_TOO = /^(?:City|Town|County|Rangers)$/;

/** Pure; in order of place. */
export function clubsNotTowns(spans: readonly NameSpan[], passages: readonly NamedPassage[]): readonly NameSpan[] {
  let sport: boolean | null = null;
  const isSport = (): boolean => {
    sport ??= isOnSport(passages);
    return sport;
  };
  return spans.map((span, n) => {
    const { kind, from, to, passage } = span;
    if (kind === 'person' && to - from > 1 && BEFORE.test(passage.tokens.words[from]!)) return club(span, from, to);
    if (kind !== 'place') return span;
    const before = spans[n - 1];
    const after = spans[n + 1];
    const first = before?.passage === passage ? before.to : 0;
    const last = after?.passage === passage ? after.from : passage.tokens.words.length;
    return clubOf(span, first, last, isSport) ?? span;
  });
}

/** Of an organisation: what it is called after is not where its news happens. */
export function isClubs({ passage: { tokens }, from, to }: NameSpan): boolean {
  const last = tokens.words[to - 1]!;
  return BEFORE.test(tokens.words[from]!) || isClub(last) || TOWN_TOO.test(last);
}

/** `first`, `last`: the free tokens around the span. */
function clubOf(span: NameSpan, first: number, last: number, isSport: () => boolean): NameSpan | null {
  const { from, to, place } = span;
  const { words, flags } = span.passage.tokens;
  if (to - from > 1 && (BEFORE.test(words[from]!) || isClub(words[to - 1]!))) return club(span, from, to);
  if (from > first && BEFORE.test(words[from - 1]!)) return club(span, from - 1, to);
  if (to < last && isClub(words[to]!)) return club(span, from, to + 1);
  if (place?.from !== from) return null;
  const end = place.to < to ? place.to : to;
  if (end >= last || !(flags[end]! & CAPITAL) || !TOWN_TOO.test(words[end]!) || !isSport()) return null;
  return end + 1 >= to ? club(span, from, end + 1) : null;
}

function club(span: NameSpan, from: number, to: number): NameSpan {
  return { ...span, from, to, kind: 'organisation', place: null };
}

/** Words that hardly any text but one on sport has… */
const SPORT = new Set(
  `championship coach cup defender draw fans fixture football goal goalkeeper goals kickoff league match midfielder penalty playoff playoffs
  relegation scored season stadium striker substitute supporters table teammate teammates title tournament`.split(
    /\s+/,
  ),
);
/** …so many of them. */
const SPORT_WORDS = 3;

function isOnSport(passages: readonly NamedPassage[]): boolean {
  const found = new Set<string>();
  for (const { tokens } of passages)
    for (let i = 0; i < tokens.words.length; i++) {
      const word = tokens.words[i]!;
      if (tokens.flags[i]! & (CAPITAL | MARK) || !SPORT.has(fold(word))) continue;
      found.add(word);
      if (found.size >= SPORT_WORDS) return true;
    }
  return false;
}
