/** Passages with their place names in, the spans that are names of people, organisations and places out. */
import type { NameKind } from '../model/name.js';
import type { NamedPassage } from './passages.js';
import type { PlaceHit } from './places.js';
import { CAPITAL, MARK, OPENS } from './tokens.js';
import { isGivenName, isSurname, wordClass } from './word-classes.js';

/** Tokens `from` up to, not including, `to` of a passage. */
export interface NameSpan {
  readonly passage: NamedPassage;
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly place: PlaceHit | null;
}

export function nameSpans(passageHits: readonly (readonly [NamedPassage, readonly PlaceHit[]])[]): NameSpan[] {
  return passageHits.flatMap(([passage, hits]) => spansOf(passage, hits));
}

function spansOf(passage: NamedPassage, hits: readonly PlaceHit[]): NameSpan[] {
  const { words, flags } = passage.tokens;
  const found: NameSpan[] = [];
  const hitAt = new Map(hits.map((hit) => [hit.from, hit]));
  for (let i = 0; i < words.length; i++) {
    const hit = hitAt.get(i);
    if (!(flags[i]! & CAPITAL) || (!hit && isTitle(words[i]!))) continue;
    let to = hit ? hit.to : i + 1;
    if (!passage.titleCase && hit?.sense.kind !== 'country')
      while (to < words.length && (flags[to]! & CAPITAL || words[to] === '-') && !isTitle(words[to]!))
        to += words[to] === '-' ? 2 : 1;
    if (words[to - 1] === '-') to--;
    const kind = kindOf(passage, i, to, hit ?? null);
    if (kind) found.push({ passage, from: i, to, kind, place: hit && hit.to === to ? hit : null });
    i = to - 1;
  }
  return found;
}

function isTitle(word: string): boolean {
  return wordClass(word.toLowerCase()) === 'person';
}

function kindOf(passage: NamedPassage, from: number, to: number, hit: PlaceHit | null): NameKind | null {
  const { words, flags } = passage.tokens;
  if (hit && hit.to === to) return hit.sense.kind === 'demonym' || hit.sense.everyday ? null : 'place';
  const parts = words.slice(from, to);
  if (parts.every((word) => wordClass(word.toLowerCase()) !== null)) return null;
  if (passage.titleCase) return null;
  if (parts.some((word) => wordClass(word.toLowerCase()) === 'group')) return 'organisation';
  if (parts.length > 1 && (isGivenName(parts[0]!) || isSurname(parts.at(-1)!))) return 'person';
  if (flags[from]! & (OPENS | MARK)) return parts.length === 1 && isSurname(parts[0]!) ? 'person' : null;
  if (parts.length === 1 && isSurname(parts[0]!)) return 'person';
  return parts.length > 1 ? 'person' : 'organisation';
}
