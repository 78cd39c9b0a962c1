/** The tagger's spans of a passage in, the same put right out where the words themselves are proof: acronyms, possessives, peoples. */

import { CAPITAL, MARK, UPPER } from './flags.js';
import { isBody, isPaper } from './organisation-heads.js';
import { overlapping } from './overlapping.js';
import type { NamedPassage } from './passages.js';
import type { PlaceHit } from './places.js';
import type { NameSpan } from './tagging.js';
import { isEveryday, isGivenName, isSurname, wordClass } from './word-classes.js';

export function repairedSpans(
  passage: NamedPassage,
  hits: readonly PlaceHit[],
  spans: readonly NameSpan[],
): NameSpan[] {
  const single = spans.flatMap((span) => repaired(span, overlapping(hits, span.from, span.to)));
  const spelledOut = acronyms(passage, single);
  if (!spelledOut.length) return single;
  const kept = single.filter(({ from, to }) => overlapping(spelledOut, from, to).length === 0);
  return [...kept, ...spelledOut].sort((a, b) => a.from - b.from);
}

/** `hits`: those within the span. */
function repaired(span: NameSpan, hits: readonly PlaceHit[]): NameSpan[] {
  const { from, to, kind, passage } = span;
  if (CONTRACTION.test(passage.tokens.words[from]!))
    return to - from > 1 ? repaired({ ...span, from: from + 1, place: null }, hits) : [];
  if (kind === 'place') {
    // "R-Wis.": a lawmaker's party and state.
    if (to - from === 3 && PARTY.test(passage.tokens.words[from]!) && passage.tokens.words[from + 1] === '-')
      return [{ ...span, from: from + 2 }];
    // "North Korean" names a people, not a place.
    if (hits.some((hit) => hit.from === from && hit.to === to && hit.sense.kind === 'demonym')) return [];
    // "US Senate" begins with a country and is a body of it, "Washington Post" with a town and is its paper.
    const last = passage.tokens.words[to - 1]!;
    const body = bodyEnd(passage, to);
    if (body !== null && to - from > 1) return [{ ...span, to: body, kind: 'organisation', place: null }];
    const first = hits.find((hit) => hit.from === from && hit.to < to);
    return (first && isWhole(span) && (wordClass(last.toLowerCase()) === 'group' || isPaper(last))) ||
      isBodys(span, hits)
      ? [{ ...span, kind: 'organisation', place: null }]
      : [span];
  }
  if (kind === 'organisation') return parted(withoutOwner(span, hits), hits);
  if (isBodys(span, hits)) return [{ ...span, kind: 'organisation' }];
  if (beginsWithOffice(span)) return [{ ...span, from: from + 1 }];
  if (to - from > 1 && isGround(span)) return [{ ...span, kind: 'place' }];
  // A country of two words ("Burkina Faso") bears no person's name.
  const country =
    to - from > 1 && hits.find((hit) => hit.from === from && hit.to === to && hit.sense.kind === 'country');
  return [country ? { ...span, kind: 'place', place: country } : span];
}

/** "Pope John Paul II": who has a number is called by the office. */
const ORDINAL = /^[IVX]+$/;

/** "Chair Jerome Powell": an everyday word that nobody is called, before a given name and more. */
function beginsWithOffice({ passage: { tokens }, from, to }: NameSpan): boolean {
  const word = tokens.words[from]!;
  return (
    to - from > 2 &&
    isGivenName(tokens.words[from + 1]!) &&
    isEveryday(word.toLowerCase()) &&
    !isGivenName(word) &&
    !isSurname(word) &&
    !ORDINAL.test(tokens.words[to - 1]!)
  );
}

/** Match: "I've", "We’re", "Don't"; near miss: "D'Arcy", "Ta'ali". */
const CONTRACTION = /^(?:I['’](?:m|d|ll|ve)|\p{L}+['’](?:ve|re|ll)|\p{L}+n['’]t)$/iu;

/** One letter before a hyphen. */
const PARTY = /^\p{Lu}$/u;

/** What stands before the name of a place ("Camp David"), and is nobody's given name. */
const GROUND = /^(?:Camp|Fort|Mount|Cape|Port|Lake|Loch|Mt\.|Ft\.)$/;

/** "the River Ness" too; River Marsh may be a person. */
function isGround({ passage: { tokens }, from }: NameSpan): boolean {
  return GROUND.test(tokens.words[from]!) || (tokens.words[from] === 'River' && tokens.words[from - 1] === 'the');
}

/** "US House of Representatives": where a name ends that goes on with its members; null where it does not. */
function bodyEnd({ tokens: { words, flags } }: NamedPassage, to: number): number | null {
  if (words[to] !== 'of' || !((flags[to + 1] ?? 0) & CAPITAL)) return null;
  const members = words[to + 1]!;
  return /s$/.test(members) && wordClass(members.toLowerCase()) === 'person' ? to + 2 : null;
}

/** "Chamber of Mines", "San Isidro Movement": the last word, or the one before "of", is a body's; not in "Russian Federation", which the gazetteer has whole. */
function isBodys({ passage: { tokens }, from, to, kind }: NameSpan, hits: readonly PlaceHit[]): boolean {
  if (to - from < 2 || hits.some((hit) => hit.from === from && hit.to === to)) return false;
  let head = to - 1;
  for (let i = from + 1; i < to; i++) {
    if (tokens.flags[i]! & MARK) return false;
    if (head === to - 1 && tokens.words[i] === 'of') head = i - 1;
  }
  const word = tokens.words[head]!;
  return isBody(word) && !(kind === 'person' && isSurname(word));
}

/** Capitals alone, no marks or small words between. */
function isWhole({ passage, from, to }: NameSpan): boolean {
  return passage.tokens.flags.slice(from, to).every((flag) => flag & CAPITAL);
}

const DIRECTION = /^(?:North|South|East|West)$/;

/** "North Korea's Foreign Ministry" → "Foreign Ministry"; "Lloyd's Register" stays. */
function withoutOwner(span: NameSpan, hits: readonly PlaceHit[]): NameSpan {
  if (span.to - span.from < 4) return span;
  const { words } = span.passage.tokens;
  const mark = span.from + words.slice(span.from, span.to - 2).indexOf("'s", 1);
  if (mark < span.from) return span;
  const owned =
    hits.some((hit) => hit.from === span.from && hit.to === mark) ||
    (mark === span.from + 1 && DIRECTION.test(words[span.from]!));
  return owned ? { ...span, from: mark + 1 } : span;
}

/** "Soviet Union and Yugoslavia" → two; "Ministry of Trade and Industry", which no country ends, stays. */
function parted(span: NameSpan, hits: readonly PlaceHit[]): NameSpan[] {
  const { words } = span.passage.tokens;
  const country = hits.find(
    ({ from, to, sense }) => to === span.to && sense.kind === 'country' && words[from - 1] === 'and',
  );
  if (!country || country.from - 1 <= span.from || words.slice(span.from, country.from).includes('of')) return [span];
  return [
    { ...span, to: country.from - 1 },
    { ...span, from: country.from, kind: 'place', place: country },
  ];
}

const ACRONYM = /^[A-Z]{3,8}$/;
/** Small words that an acronym passes over. */
const PASSED = /^(?:of|the|and|for|on|in|to|a|de|la|del|des|du|&|-|'s)$/;

/** "China Manned Space Agency (CMSA)": letters that begin the words before are proof of a name and where it begins. */
function acronyms(passage: NamedPassage, spans: readonly NameSpan[]): NameSpan[] {
  const { words, flags } = passage.tokens;
  const found: NameSpan[] = [];
  for (let i = 1; i + 1 < words.length; i++) {
    if (!(flags[i]! & UPPER) || words[i - 1] !== '(' || words[i + 1] !== ')' || !ACRONYM.test(words[i]!)) continue;
    const from = spelledFrom(passage, i - 2, words[i]!);
    if (from === null || overlapping(spans, from, i).some(({ kind }) => kind === 'person')) continue;
    found.push({ passage, from, to: i - 1, kind: 'organisation', place: null });
    found.push({ passage, from: i, to: i + 1, kind: 'organisation', place: null });
  }
  return found;
}

/** Where the words ending at `last` begin that the letters stand for; null where they do not fit. */
function spelledFrom({ tokens: { words, flags } }: NamedPassage, last: number, letters: string): number | null {
  let at = last;
  for (let letter = letters.length - 1; letter >= 0; at--) {
    if (at < 0) return null;
    const word = words[at]!;
    if (flags[at]! & CAPITAL && word[0] === letters[letter]) letter--;
    else if (!PASSED.test(word)) return null;
  }
  return at + 1;
}
