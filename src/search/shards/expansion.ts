/** A clause of a query in, the terms that it stands for with their postings out: of a large index only the shards that may have them are read. */
import lunr from 'lunr';
import { inOrder } from '../../text/order.js';
import type { Worth } from '../answer.js';
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

/** Shards read at most to find a clause's terms, and then their postings, some 6 KB each. An index of so many may be read whole. */
const MOST: Readonly<Record<Worth, number>> = { asked: 96, typed: 24 };

/** Null where the clause stands for more than may be fetched. */
export async function expansion(
  clause: Clause,
  dictionaries: Dictionaries,
  worth: Worth,
): Promise<PackedPostings | null> {
  const { term, distance } = clause;
  const most = MOST[worth];
  const within = termsWithin(most, dictionaries);
  if (!term.includes('*') && !distance) return dictionaries.terms.getWithin(1, [term]);
  const found = term.includes('*') ? await wildcardTerms(term, within) : await fuzzyTerms(term, distance, within);
  const few = found && (await dictionaries.terms.getWithin(most, accepted(clause, found)));
  if (few) return few;
  const all = await dictionaries.terms.rangeWithin(most, ...startingWith(''));
  if (!all) return null;
  const values = new Map(all.map(({ key, value }) => [key, value]));
  return new Map(accepted(clause, [...values.keys()]).map((key) => [key, values.get(key)!]));
}

/** Terms by how they begin or end, null where they stand in too many shards; and whether a word is one. */
interface TermsWithin {
  readonly starting: (start: string) => Promise<readonly string[] | null>;
  readonly ending: (end: string) => Promise<readonly string[] | null>;
  readonly has: (word: string) => Promise<boolean>;
}

function termsWithin(most: number, { terms, endings }: Dictionaries): TermsWithin {
  return {
    starting: async (start) => (await terms.rangeWithin(most, ...startingWith(start)))?.map(({ key }) => key) ?? null,
    ending: async (end) =>
      (await endings.rangeWithin(most, ...startingWith(backwards(end))))?.map(({ key }) => backwards(key)) ?? null,
    has: async (word) => (await terms.get(word)) !== null,
  };
}

/** Those that may match: they begin as the pattern does, or end so. */
async function wildcardTerms(pattern: string, { starting, ending }: TermsWithin): Promise<readonly string[] | null> {
  const start = pattern.slice(0, pattern.indexOf('*'));
  const end = pattern.slice(pattern.lastIndexOf('*') + 1);
  return start.length >= end.length
    ? ((await starting(start)) ?? (await ending(end)))
    : ((await ending(end)) ?? (await starting(start)));
}

/** One letter differs in the first half, or in the second, or two are swapped across the middle; where two may differ, no half need be whole. */
async function fuzzyTerms(word: string, distance: number, within: TermsWithin): Promise<readonly string[] | null> {
  if (distance > 1) return within.ending('');
  const middle = word.length >> 1;
  const [start, end] = [word.slice(0, middle), word.slice(middle)];
  const swapped = start.slice(0, -1) + end.slice(0, 1) + start.slice(-1) + end.slice(1);
  const [starting, ending, isTerm] = await Promise.all([
    within.starting(start),
    within.ending(end),
    within.has(swapped),
  ]);
  return starting && ending && [...starting, ...ending, ...(isTerm ? [swapped] : [])];
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
