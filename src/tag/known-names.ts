/** A clipping's names in, what they say of its phrases out. */
import type { Mention, NameKind } from '../model/name.js';
import { fold } from '../text/fold.js';
import { foldedOf, type Phrase } from './phrase.js';

export interface KnownNames {
  /** Folded forms → what they name. */
  readonly kinds: ReadonlyMap<string, NameKind>;
  /** Folded full names of people. */
  readonly people: ReadonlySet<string>;
  /** Their first words: nobody is filed under "Anna", nor "Hans-Peter" under "Hans". */
  readonly given: ReadonlySet<string>;
  /** Folded surnames that stand alone in the text → the full names. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** Organisations of one word that the text prints in capitals each time, as it prints them: "NATO". */
  readonly capitals: ReadonlySet<string>;
}

export function knownNames(names: readonly Mention[]): KnownNames {
  const kinds = new Map<string, NameKind>();
  const people = new Set<string>();
  const given = new Set<string>();
  const fullNames = new Map<string, string>();
  const capitals = new Set<string>();
  for (const { kind, name, forms } of names) {
    if (kind === 'organisation' && forms.every((form) => form === form.toUpperCase()))
      for (const form of forms) capitals.add(form);
    const full = kind === 'person' ? fold(name) : '';
    for (const form of forms) {
      const folded = fold(form);
      if (!kinds.has(folded)) kinds.set(folded, kind);
      if (full.endsWith(` ${folded}`)) fullNames.set(folded, name);
      const space = folded.indexOf(' ');
      if (kind !== 'person' || space < 0) continue;
      people.add(folded);
      const first = folded.slice(0, space);
      given.add(first).add(first.split('-')[0]!);
    }
  }
  return { kinds, people, given, fullNames, capitals };
}

/** A given name alone ("Anna"), or a person's name, whole or not, with the trade or a scrap of the office before it ("composer Anna Example", "Defence Anna"). */
export function isPiece(phrase: Phrase, { people, given }: KnownNames): boolean {
  const { words, proper } = phrase;
  const folded = foldedOf(phrase);
  if (words.length === 1) return given.has(folded);
  if (people.has(folded) || !proper.every((name, i) => name || i === 0)) return false;
  const rest = folded.slice(folded.indexOf(' ') + 1);
  return people.has(rest) || given.has(rest);
}
