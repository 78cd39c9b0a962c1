/** A text's words in, which of them are names by their capitals out. */
import type { Word } from './lexicon.js';
import type { Token } from './tokens.js';

export interface Casing {
  /** Stems seen with a capital where none was due. */
  readonly names: Set<string>;
  /** Stems seen without one. */
  readonly plain: ReadonlySet<string>;
}

/** `lists`: running text, no headlines. */
export function casingOf(lists: readonly (readonly Token[])[]): Casing {
  const names = new Set<string>();
  const plain = new Set<string>();
  for (const list of lists)
    for (const { word, opens } of list) {
      if (word.kind === 'stop') continue;
      if (!word.capital) plain.add(word.stem);
      else if (!opens) names.add(word.stem);
    }
  return { names, plain };
}

/** Most of its longer words have capitals, as headlines in the United States do: then a capital proves no name. */
export function isTitleCase(list: readonly Token[]): boolean {
  if (list.length < 4) return false;
  const longer = list.slice(1).filter(({ word }) => word.surface.length > 3);
  return longer.filter(({ word }) => word.capital).length * 10 >= longer.length * 7;
}

/** `titled`: in a headline whose words all have capitals. */
export function isProper({ word, opens }: Token, { names, plain }: Casing, titled: boolean): boolean {
  if (word.country) return true;
  if (!word.capital || word.kind === 'title' || word.kind === 'stop') return false;
  if (word.acronym && !titled) return true;
  if (!opens && !titled) return true;
  if (names.has(word.stem)) return !plain.has(word.stem);
  return word.unknown && !plain.has(word.stem);
}

/** "New" of "New York", "Los" of "Los Angeles": with a capital, before a name, it belongs to it. */
export function beginsNames({ capital, surface }: Word): boolean {
  return capital && NAME_BEGINNINGS.has(surface);
}

const NAME_BEGINNINGS: ReadonlySet<string> = new Set(
  'New Los Las San Santa Great Long High Big Old St El La Le De Al Van Von'.split(' '),
);
