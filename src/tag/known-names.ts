/** A clipping's names in, what they say of its phrases out. */
import type { Mention, NameKind } from '../model/name.js';
import { fold } from '../text/fold.js';
import type { Phrase } from './phrases.js';

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
export function isPiece({ words, proper, text }: Phrase, { people, given }: KnownNames): boolean {
  const folded = fold(text);
  if (words.length === 1) return given.has(folded);
  if (words.length < 3 || !proper.every(Boolean) || people.has(folded)) return false;
  return people.has(folded.slice(folded.indexOf(' ') + 1));
}
