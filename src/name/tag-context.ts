/** A clipping's passages in, for each place in a run the keys of what its surroundings tell out: numbers for the tagger's model. */
import type { NamedPassage } from './passages.js';
import type { PlaceHit, PlaceKind } from './places.js';
import { type Run, runs } from './runs.js';
import { CAPITAL, NUMBER, OPENS, UPPER } from './tokens.js';
import { CATEGORIES, type Category, categoryOf } from './word-facts.js';

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

export type Family = (typeof FAMILIES)[number];

const familyIndex = new Map<Family, number>(FAMILIES.map((name, i) => [name, i]));

/** One number for a family and up to three small numbers (0–63). */
export function packed(family: Family, a = 0, b = 0, c = 0): number {
  return ((familyIndex.get(family)! * 64 + a) * 64 + b) * 64 + c;
}

/** A passage made ready for tagging. */
export interface TagPassage {
  readonly passage: NamedPassage;
  readonly hits: readonly PlaceHit[];
  readonly runs: readonly Run[];
  readonly categories: readonly Category[];
  /** For each token, what the gazetteer says: 0, or 1 + kind, position and magnitude. */
  readonly gazetteer: readonly number[];
}

/** What the whole clipping tells of a word. */
export interface WordsSeen {
  /** Words that also stand in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Words that stand with a capital where no sentence opens. */
  readonly inside: ReadonlySet<string>;
}

const KIND: Readonly<Record<PlaceKind, number>> = { country: 0, demonym: 1, region: 2, city: 3 };
const known = new Map<string, Category>();
/** Words remembered at most, so that a large archive does not fill the memory. */
const REMEMBERED = 50_000;

export function cachedCategory(word: string, flags: number): Category {
  let category = known.get(word);
  if (category === undefined) {
    if (known.size > REMEMBERED) known.clear();
    category = categoryOf(word, flags);
    known.set(word, category);
  }
  return category;
}

export function tagPassage(passage: NamedPassage, hits: readonly PlaceHit[]): TagPassage {
  const { words, flags } = passage.tokens;
  const gazetteer = new Array<number>(words.length).fill(0);
  for (const { from, to, sense } of hits)
    for (let i = from; i < to; i++) {
      const where = to - from === 1 ? 0 : i === from ? 1 : 2;
      const size = Math.max(0, Math.min(3, sense.magnitudes[0]! - 4));
      gazetteer[i] = 1 + (KIND[sense.kind] * 3 + where) * 4 + size;
    }
  const categories = words.map((word, i) => cachedCategory(word, flags[i]!));
  return { passage, hits, runs: runs(passage.tokens), categories, gazetteer };
}

export function wordsSeen(passages: readonly TagPassage[]): WordsSeen {
  const lower = new Set<string>();
  const inside = new Set<string>();
  for (const { passage } of passages) {
    if (passage.titleCase) continue;
    const { words, flags } = passage.tokens;
    for (let i = 0; i < words.length; i++) {
      const flag = flags[i]!;
      if (flag === 0 || flag === OPENS) lower.add(words[i]!);
      else if (flag & CAPITAL && !(flag & (OPENS | UPPER))) inside.add(words[i]!);
    }
  }
  return { lower, inside };
}

const NONE = CATEGORIES.indexOf('none');
const CONNECTOR = CATEGORIES.indexOf('connector');
const GROUP_HEADS = new Set([CATEGORIES.indexOf('Group')]);
const END = 62;

/** The keys for token `i` of run `run`: what the first pass goes by. */
export function contextKeys(at: TagPassage, run: Run, i: number, seen: WordsSeen): number[] {
  const { categories, gazetteer, passage } = at;
  const { words, flags } = passage.tokens;
  const own = categories[i]!;
  const before = i > 0 ? categories[i - 1]! : NONE;
  const after = i + 1 < words.length ? categories[i + 1]! : NONE;
  const opens = flags[i]! & OPENS ? 1 : 0;
  const [first, last] = stretch(at, run, i);
  const keys = [
    packed('before', before, own),
    packed('after', own, after),
    packed('around', before, own, after),
    packed('wide', i > 1 ? categories[i - 2]! : NONE, before, own),
    packed('edge', (i === run[0] ? 1 : 0) + (i === run[1] - 1 ? 2 : 0), own),
    packed('last', categories[last]!, i === last ? 1 : 0, Math.min(3, last - i)),
    packed('first', categories[first]!, Math.min(3, i - first)),
    packed('gazetteer', gazetteer[i]!),
    packed('gazetteerOf', gazetteer[i]!, own),
  ];
  if (opens) keys.push(packed('opens', own, after), packed('seen', 4 + seenOf(words[i]!, seen), own));
  else keys.push(packed('seen', seenOf(words[i]!, seen), own));
  const next = last + 1 < gazetteer.length ? gazetteer[last + 1]! : 0;
  if (next) keys.push(packed('gazetteerNext', next));
  const previous = first > 0 ? gazetteer[first - 1]! : 0;
  if (previous) keys.push(packed('afterPlace', previous, own));
  for (let j = first; j <= last; j++)
    if (GROUP_HEADS.has(categories[j]!)) {
      keys.push(packed('group', i < j ? 0 : i === j ? 1 : 2));
      break;
    }
  if (i < 4 && flags[i]! & UPPER) keys.push(packed('dateline', Math.min(i, 3)));
  if (words[first - 1] === '(' && words[last + 1] === ')') keys.push(packed('bracket', own));
  return keys;
}

/** The keys that the second pass adds; `votes` is what the first concluded of each word over the whole text. */
export function voteKeys(at: TagPassage, run: Run, i: number, votes: readonly number[]): number[] {
  const own = at.categories[i]!;
  const opens = at.passage.tokens.flags[i]! & OPENS ? 1 : 0;
  const vote = votes[i]!;
  const keys = [
    packed('vote', vote),
    packed('votes', vote, own),
    packed('votesOpen', vote, opens, i === run[0] ? 1 : 0),
  ];
  if (i > run[0]) keys.push(packed('voteBefore', votes[i - 1]!, vote));
  if (i + 1 < run[1]) keys.push(packed('voteAfter', vote, votes[i + 1]!));
  return keys;
}

function seenOf(word: string, { lower, inside }: WordsSeen): number {
  return (lower.has(word.toLowerCase()) ? 1 : 0) + (inside.has(word) ? 2 : 0);
}

/** First and last token of the capitals around `i` that no connector parts. */
export function stretch({ categories, passage }: TagPassage, run: Run, i: number): readonly [number, number] {
  const { flags } = passage.tokens;
  const joins = (j: number) => (flags[j]! & (CAPITAL | NUMBER)) !== 0 && categories[j] !== CONNECTOR;
  let first = i;
  while (first > run[0] && joins(first - 1)) first--;
  let last = i;
  while (last + 1 < run[1] && joins(last + 1)) last++;
  return last - first > END ? [i, i] : [first, last];
}
