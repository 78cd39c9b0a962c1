/** A clause of a query in, the terms that it stands for with their postings out: of a large index only the shards that may have them are read. */
import lunr from 'lunr';
import { inOrder } from '../../text/order.js';
import { dictionary } from '../dictionary.js';
import type { Clause } from '../question.js';
import { backwards } from './backwards.js';
import { type ShelfReader, startingWith } from './shelf-reader.js';

/** Term → postings, packed. */
export type PackedPostings = ReadonlyMap<string, Uint8Array>;

export interface Dictionaries {
  readonly terms: ShelfReader;
  /** The terms read backwards. */
  readonly endings: ShelfReader;
}

/** Shards read for one clause at most, some 6 KB each. An index of so many may be read whole. */
const MOST_SHARDS = 96;
/** Terms looked up one by one for one clause at most: each may stand in a shard of its own. */
const MOST_TERMS = 96;

/** Null where the clause stands for more than may be fetched. */
export async function expansion(clause: Clause, dictionaries: Dictionaries): Promise<PackedPostings | null> {
  const { term, distance } = clause;
  if (!term.includes('*') && !distance) return lookedUp([term], dictionaries);
  const found = term.includes('*')
    ? await wildcardTerms(term, dictionaries)
    : await fuzzyTerms(term, distance, dictionaries);
  const terms = found && accepted(clause, found);
  if (terms && terms.length <= MOST_TERMS) return lookedUp(terms, dictionaries);
  const all = await dictionaries.terms.rangeWithin(MOST_SHARDS, ...startingWith(''));
  if (!all) return null;
  const wanted = new Set(
    accepted(
      clause,
      all.map(({ key }) => key),
    ),
  );
  return new Map(all.flatMap(({ key, value }) => (wanted.has(key) ? [[key, value] as const] : [])));
}

async function lookedUp(words: readonly string[], { terms }: Dictionaries): Promise<PackedPostings> {
  const values = await Promise.all(words.map((word) => terms.get(word)));
  return new Map(words.flatMap((word, i) => (values[i] ? [[word, values[i]] as const] : [])));
}

/** Terms that may match: those that begin as the pattern does, or end so. */
async function wildcardTerms(pattern: string, dictionaries: Dictionaries): Promise<readonly string[] | null> {
  const start = pattern.slice(0, pattern.indexOf('*'));
  const end = pattern.slice(pattern.lastIndexOf('*') + 1);
  const starting = () => termsStarting(start, dictionaries);
  const ending = () => termsEnding(end, dictionaries);
  return start.length >= end.length
    ? ((await starting()) ?? (await ending()))
    : ((await ending()) ?? (await starting()));
}

/** One letter differs in the first half, or in the second, or two are swapped across the middle; where two may differ, no half need be whole. */
async function fuzzyTerms(
  word: string,
  distance: number,
  dictionaries: Dictionaries,
): Promise<readonly string[] | null> {
  if (distance > 1) return termsEnding('', dictionaries);
  const middle = word.length >> 1;
  const [start, end] = [word.slice(0, middle), word.slice(middle)];
  const swapped = start.slice(0, -1) + end.slice(0, 1) + start.slice(-1) + end.slice(1);
  const [starting, ending, across] = await Promise.all([
    termsStarting(start, dictionaries),
    termsEnding(end, dictionaries),
    dictionaries.terms.get(swapped),
  ]);
  return starting && ending && [...starting, ...ending, ...(across ? [swapped] : [])];
}

async function termsStarting(start: string, { terms }: Dictionaries): Promise<string[] | null> {
  const entries = await terms.rangeWithin(MOST_SHARDS, ...startingWith(start));
  return entries?.map(({ key }) => key) ?? null;
}

async function termsEnding(end: string, { endings }: Dictionaries): Promise<string[] | null> {
  const entries = await endings.rangeWithin(MOST_SHARDS, ...startingWith(backwards(end)));
  return entries?.map(({ key }) => backwards(key)) ?? null;
}

/** Those that Lunr's own automaton of the clause accepts. */
function accepted({ term, distance }: Clause, terms: readonly string[]): string[] {
  const { TokenSet } = lunr as unknown as LunrParts;
  const automaton = distance ? TokenSet.fromFuzzyString(term, distance) : TokenSet.fromString(term);
  return dictionary([...new Set(terms)].sort(inOrder))
    .intersect(automaton)
    .toArray();
}

type Automaton = Parameters<ReturnType<typeof dictionary>['intersect']>[0];

/** Public in Lunr, wider than its types say. */
interface LunrParts {
  readonly TokenSet: {
    readonly fromString: (pattern: string) => Automaton;
    readonly fromFuzzyString: (word: string, distance: number) => Automaton;
  };
}
