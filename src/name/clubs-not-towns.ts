/** A clipping's name spans in, the same out with sports clubs whole, and as organisations: the tagger takes the town in their names for a place, or the whole for a person. */
import { fold } from '../text/fold.js';
import { CAPITAL, MARK } from './flags.js';
import { isClub } from './organisation-heads.js';
import type { NamedPassage } from './passages.js';
import type { NameSpan } from './tagging.js';

/** What clubs are called before their town. */
const BEFORE = new Set(
  `Real Atlético Atletico Deportivo Sporting Racing Olympique Inter Borussia Eintracht Dinamo Dynamo Lokomotiv Spartak Hapoel
  Maccabi`.split(/\s+/),
);
/** What towns are called too ("Kansas City"): a club's in a text on sport, unless the gazetteer has the town so. */
const TOWN_TOO = new Set(['City', 'Town', 'County', 'Rangers']);

/** In order of place. */
export function clubsNotTowns(spans: readonly NameSpan[], passages: readonly NamedPassage[]): readonly NameSpan[] {
  let sport: boolean | null = null;
  const isSport = (): boolean => {
    sport ??= isOnSport(passages);
    return sport;
  };
  let found: NameSpan[] | null = null;
  for (let n = 0; n < spans.length; n++) {
    const span = spans[n]!;
    if (span.kind === 'organisation' || !hasCapitalBeside(span)) continue;
    const club = clubOf(span, freeBeside(spans, n), isSport);
    if (!club) continue;
    found ??= [...spans];
    found[n] = club;
  }
  return found ?? spans;
}

/** Most places stand by themselves, and need no looking up. */
function hasCapitalBeside({ passage: { tokens }, from, to }: NameSpan): boolean {
  return to - from > 1 || (((tokens.flags[from - 1] ?? 0) | (tokens.flags[to] ?? 0)) & CAPITAL) !== 0;
}

/** From which token to which there is no other span around the `n`th. */
function freeBeside(spans: readonly NameSpan[], n: number): readonly [first: number, last: number] {
  const { passage } = spans[n]!;
  const before = spans[n - 1];
  const after = spans[n + 1];
  return [
    before?.passage === passage ? before.to : 0,
    after?.passage === passage ? after.from : passage.tokens.words.length,
  ];
}

/** Of an organisation: what it is called after is not where its news happens. */
export function isClubs({ passage: { tokens }, from, to }: NameSpan): boolean {
  const last = tokens.words[to - 1]!;
  return BEFORE.has(tokens.words[from]!) || isClub(last) || TOWN_TOO.has(last);
}

function clubOf(
  span: NameSpan,
  [first, last]: readonly [first: number, last: number],
  isSport: () => boolean,
): NameSpan | null {
  const { kind, from, to, place } = span;
  const { words, flags } = span.passage.tokens;
  if (to - from > 1 && BEFORE.has(words[from]!)) return club(span, from, to);
  if (kind !== 'place') return null;
  if (to - from > 1 && isClub(words[to - 1]!)) return club(span, from, to);
  if (from > first && BEFORE.has(words[from - 1]!)) return club(span, from - 1, to);
  if (to < last && isClub(words[to]!)) return club(span, from, to + 1);
  if (place?.from !== from) return null;
  const end = place.to < to ? place.to : to;
  if (end >= last || !(flags[end]! & CAPITAL) || !TOWN_TOO.has(words[end]!) || !isSport()) return null;
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
