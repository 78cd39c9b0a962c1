/** All cards in, the full names of people out: what a surname alone, or a name without its initials, is short for. */
import type { Named } from '../model/card.js';
import type { Naming } from '../model/name.js';
import { inOrder } from '../text/order.js';
import { initials, nameKey, nameWords } from './spellings.js';

type Counts = Map<string, number>;

export interface FullNames {
  /** Surname, or family name in front → keys of the full names that have it, with their counts of mentions. */
  readonly bySurname: ReadonlyMap<string, Counts>;
  /** Key of a full name → the initials that stand in it ("George W. Bush", "George H.W. Bush"), with their counts. */
  readonly initialsOf: ReadonlyMap<string, Counts>;
}

export function fullNames(articles: readonly (readonly Named[])[]): FullNames {
  const bySurname = new Map<string, Counts>();
  const initialsOf = new Map<string, Counts>();
  for (const cards of articles)
    for (const { names } of cards)
      for (const { kind, name } of names) {
        const parts = kind === 'person' ? nameWords(name) : [];
        if (parts.length < 2) continue;
        const key = nameKey(name, kind);
        for (const part of new Set([parts[0]!, parts.at(-1)!])) more(bySurname, part, key);
        if (initials(name)) more(initialsOf, key, initials(name));
      }
  return { bySurname, initialsOf };
}

function more(counts: Map<string, Counts>, key: string, value: string): void {
  const known = counts.get(key) ?? new Map<string, number>();
  known.set(value, (known.get(value) ?? 0) + 1);
  counts.set(key, known);
}

/** A surname alone belongs to the person who has nearly all full mentions under it. */
const DOMINANT = 0.8;
const DOMINANT_LEAST = 2;

/** The key under which a mention is filed in the archive. */
export function entityKey({ kind, name, isCountry, country }: Naming, { bySurname, initialsOf }: FullNames): string {
  if (isCountry) return `place country ${country}`;
  const key = nameKey(name, kind);
  if (kind !== 'person') return `${kind} ${key}`;
  if (nameWords(name).length > 1) return `person ${withInitials(key, initials(name), initialsOf)}`;
  const known = byCount(bySurname.get(key));
  const total = known.reduce((sum, [, count]) => sum + count, 0);
  const [first] = known;
  const dominant = first && first[1] >= DOMINANT_LEAST && first[1] >= DOMINANT * total ? first[0] : null;
  return `person ${dominant ? withInitials(dominant, '', initialsOf) : key}`;
}

/** Initials tell people apart only where two stand in one name; a name without them is the more frequent. */
function withInitials(key: string, own: string, initialsOf: FullNames['initialsOf']): string {
  const known = byCount(initialsOf.get(key));
  return known.length > 1 ? `${key} ${own || known[0]![0]}` : key;
}

function byCount(counts: Counts | undefined): [string, number][] {
  return [...(counts ?? [])].sort((a, b) => b[1] - a[1] || inOrder(a[0], b[0]));
}
