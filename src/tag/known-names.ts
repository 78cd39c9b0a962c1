/** A clipping's names in, what they say of its phrases out. */
import type { Mention, NameKind } from '../model/name.js';
import { fold } from '../text/fold.js';
import { foldedOf, type Phrase } from './phrase.js';

export interface KnownNames {
  /** Folded forms → what they name. */
  readonly kinds: ReadonlyMap<string, NameKind>;
  /** Folded full names of people. */
  readonly people: ReadonlySet<string>;
  /** Their first words: nobody is filed under "Anna". */
  readonly given: ReadonlySet<string>;
}

export function knownNames(names: readonly Mention[]): KnownNames {
  const kinds = new Map<string, NameKind>();
  const people = new Set<string>();
  const given = new Set<string>();
  for (const { kind, forms } of names) {
    for (const form of forms) {
      const folded = fold(form);
      if (!kinds.has(folded)) kinds.set(folded, kind);
      const space = folded.indexOf(' ');
      if (kind !== 'person' || space < 0) continue;
      people.add(folded);
      given.add(folded.slice(0, space));
    }
  }
  return { kinds, people, given };
}

/** A given name alone ("Anna"), or a person's name with a scrap of the office before it ("Defence Anna Example"). */
export function isPiece(phrase: Phrase, { people, given }: KnownNames): boolean {
  const { words, proper } = phrase;
  if (words.length === 1) return given.has(foldedOf(phrase));
  if (words.length < 3 || !proper.every(Boolean)) return false;
  const folded = foldedOf(phrase);
  return !people.has(folded) && people.has(folded.slice(folded.indexOf(' ') + 1));
}
