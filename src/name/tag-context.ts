/** A clipping's passages in, for each place in a run the keys of what its surroundings tell out: numbers for the tagger's model. */

import { byteRows } from '../text/byte-rows.js';
import { wordSet } from '../text/word-set.js';
import { CAPITAL, categoryIn, MARK, NUMBER, OPENS, TIGHT, UPPER } from './flags.js';
import { lowerNumberOf } from './known-word.js';
import type { NamedPassage } from './passages.js';
import type { PlaceKind } from './place-senses.js';
import type { PlaceHit } from './places.js';
import { type Run, runs } from './runs.js';
import type { Tokens } from './tokens.js';
import { CATEGORIES } from './word-facts.js';

/** The families of features that surroundings give; order is part of the model. */
export const FAMILIES = [
  'before',
  'after',
  'around',
  'opens',
  'edge',
  'gazetteer',
  'gazetteerOf',
  'gazetteerNext',
  'last',
  'first',
  'group',
  'seen',
  'dateline',
  'bracket',
  'vote',
  'votes',
  'voteBefore',
  'voteAfter',
  'votesOpen',
  'wide',
  'afterPlace',
] as const;

type Family = (typeof FAMILIES)[number];

const F = Object.fromEntries(FAMILIES.map((name, i) => [name, i])) as Readonly<Record<Family, number>>;

/** One number for a family and up to three small numbers (0–63). */
function packed(family: number, a = 0, b = 0, c = 0): number {
  return (family << 18) | (a << 12) | (b << 6) | c;
}

/** `opens 3 7 0` → its number; −1 where the family is unknown. */
export function packedName(name: string): number {
  const [family, a, b, c] = name.split(' ');
  const at = FAMILIES.indexOf(family as Family);
  return at < 0 ? -1 : packed(at, Number(a), Number(b), Number(c));
}

/** A passage made ready for tagging. */
export interface TagPassage {
  readonly passage: NamedPassage;
  readonly hits: readonly PlaceHit[];
  readonly runs: readonly Run[];
  /** For each token, what the gazetteer says: 0, or 1 + kind, position and magnitude. */
  readonly gazetteer: Uint8Array;
}

const KIND: Readonly<Record<PlaceKind, number>> = { country: 0, demonym: 1, region: 2, city: 3 };

/** Each with its place names. */
export function tagPassages(passages: readonly (readonly [NamedPassage, readonly PlaceHit[]])[]): TagPassage[] {
  const rows = byteRows(passages.map(([{ tokens }]) => tokens.words.length));
  return passages.map(([passage, hits], p) => {
    enterPlaces(hits, rows[p]!);
    return { passage, hits, runs: runs(passage.tokens), gazetteer: rows[p]! };
  });
}

function enterPlaces(hits: readonly PlaceHit[], gazetteer: Uint8Array): void {
  for (const { from, to, sense } of hits)
    for (let i = from; i < to; i++) {
      const where = to - from === 1 ? 0 : i === from ? 1 : 2;
      const size = Math.max(0, Math.min(3, sense.magnitudes[0]! - 4));
      gazetteer[i] = 1 + (KIND[sense.kind] * 3 + where) * 4 + size;
    }
}

const lower = wordSet();
const inside = wordSet();

/** For each passage what the whole clipping tells of the words of its runs: 1 stands in lower case too, 2 with a capital where no sentence opens, 3 both. */
export function wordsSeen(passages: readonly TagPassage[]): Uint8Array[] {
  lower.clear();
  inside.clear();
  for (const { passage } of passages) {
    if (passage.titleCase) continue;
    const { numbers, flags } = passage.tokens;
    for (let i = 0; i < numbers.length; i++) {
      const flag = flags[i]!;
      if (!(flag & (CAPITAL | UPPER | NUMBER | MARK | TIGHT))) lower.add(numbers[i]!);
      else if (flag & CAPITAL && !(flag & (OPENS | UPPER))) inside.add(numbers[i]!);
    }
  }
  const rows = byteRows(passages.map(({ gazetteer }) => gazetteer.length));
  passages.forEach(({ passage: { tokens }, runs }, p) => {
    const seen = rows[p]!;
    for (const [from, to] of runs)
      for (let i = from; i < to; i++)
        seen[i] = (lower.has(lowerNumberOf(tokens.numbers[i]!)) ? 1 : 0) + (inside.has(tokens.numbers[i]!) ? 2 : 0);
  });
  return rows;
}

const NONE = CATEGORIES.indexOf('none');
const CONNECTOR = CATEGORIES.indexOf('connector');
const GROUP = CATEGORIES.indexOf('Group');
const END = 62;

/** Keys are written here: at most this many a token. */
const keys = new Int32Array(24);

/** The keys for token `i` of run `run`, its stretch from `first` to `last`: what the first pass goes by. `seen`: the passage's of `wordsSeen`. The array is used again at the next call; -1 ends it. */
export function contextKeys(at: TagPassage, run: Run, i: number, [first, last]: Run, seen: Uint8Array): Int32Array {
  const { gazetteer, passage } = at;
  const { words, flags } = passage.tokens;
  const own = categoryIn(flags[i]!);
  const before = i > 0 ? categoryIn(flags[i - 1]!) : NONE;
  const after = i + 1 < words.length ? categoryIn(flags[i + 1]!) : NONE;
  let n = 0;
  keys[n++] = packed(F.before, before, own);
  keys[n++] = packed(F.after, own, after);
  keys[n++] = packed(F.around, before, own, after);
  keys[n++] = packed(F.wide, i > 1 ? categoryIn(flags[i - 2]!) : NONE, before, own);
  keys[n++] = packed(F.edge, (i === run[0] ? 1 : 0) + (i === run[1] - 1 ? 2 : 0), own);
  keys[n++] = packed(F.last, categoryIn(flags[last]!), i === last ? 1 : 0, Math.min(3, last - i));
  keys[n++] = packed(F.first, categoryIn(flags[first]!), Math.min(3, i - first));
  keys[n++] = packed(F.gazetteer, gazetteer[i]!);
  keys[n++] = packed(F.gazetteerOf, gazetteer[i]!, own);
  if (flags[i]! & OPENS) keys[n++] = packed(F.opens, own, after);
  keys[n++] = packed(F.seen, (flags[i]! & OPENS ? 4 : 0) + seen[i]!, own);
  const next = last + 1 < gazetteer.length ? gazetteer[last + 1]! : 0;
  if (next) keys[n++] = packed(F.gazetteerNext, next);
  const previous = first > 0 ? gazetteer[first - 1]! : 0;
  if (previous) keys[n++] = packed(F.afterPlace, previous, own);
  for (let j = first; j <= last; j++)
    if (categoryIn(flags[j]!) === GROUP) {
      keys[n++] = packed(F.group, i < j ? 0 : i === j ? 1 : 2);
      break;
    }
  if (i < 4 && flags[i]! & UPPER) keys[n++] = packed(F.dateline, Math.min(i, 3));
  if (words[first - 1] === '(' && words[last + 1] === ')') keys[n++] = packed(F.bracket, own);
  keys[n] = -1;
  return keys;
}

/** The keys that the second pass adds; `votes` is what the first concluded of each word over the whole text. */
export function voteKeys(at: TagPassage, run: Run, i: number, votes: ArrayLike<number>): Int32Array {
  const { flags } = at.passage.tokens;
  const own = categoryIn(flags[i]!);
  const opens = flags[i]! & OPENS ? 1 : 0;
  const vote = votes[i]!;
  let n = 0;
  keys[n++] = packed(F.vote, vote);
  keys[n++] = packed(F.votes, vote, own);
  keys[n++] = packed(F.votesOpen, vote, opens, i === run[0] ? 1 : 0);
  if (i > run[0]) keys[n++] = packed(F.voteBefore, votes[i - 1]!, vote);
  if (i + 1 < run[1]) keys[n++] = packed(F.voteAfter, vote, votes[i + 1]!);
  keys[n] = -1;
  return keys;
}

/** Is token `i` one that parts stretches? */
export function partsStretch({ passage: { tokens } }: TagPassage, i: number): boolean {
  return i < 0 || !joins(tokens, i);
}

function joins({ flags }: Tokens, i: number): boolean {
  return (flags[i]! & (CAPITAL | NUMBER)) !== 0 && categoryIn(flags[i]!) !== CONNECTOR;
}

/** First and last token of the capitals around `i` that no connector parts; `i` alone where they are more than features can count, which is asked again for each of them, so the search ends there. */
export function stretch({ passage: { tokens } }: TagPassage, run: Run, i: number): readonly [number, number] {
  let first = i;
  while (first > run[0] && i - first <= END && joins(tokens, first - 1)) first--;
  let last = i;
  while (last + 1 < run[1] && last - first <= END && joins(tokens, last + 1)) last++;
  return last - first > END ? [i, i] : [first, last];
}
