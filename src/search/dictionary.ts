/**
 * An index's sorted terms in; those that a query's automaton accepts out. It stands in for Lunr's token set, which takes
 * long to build and confuses terms with digits: its builder's keys for nodes do not tell a label from a node's number.
 */

/** Lunr's automaton of a word, a wildcard or a fuzzy word: `*` leads on whatever the character is. */
interface Automaton {
  readonly final: boolean;
  readonly edges: Readonly<Record<string, Automaton>>;
}

/** What `lunr.Index` asks of its token set. */
export interface Dictionary {
  readonly intersect: (accepting: Automaton) => { readonly toArray: () => string[] };
}

const ANY = '*';

/** `terms` in code-unit order, none of them empty. */
export function dictionary(terms: readonly string[]): Dictionary {
  const accepted = (from: Range, states: readonly Automaton[], found: string[]): void => {
    const { depth, last } = from;
    let { first } = from;
    if (terms[first]!.length === depth) {
      if (depth > 0 && states.some((state) => state.final)) found.push(terms[first]!);
      first++;
    }
    if (!states.some((state) => ANY in state.edges)) {
      const known = new Set(states.flatMap((state) => Object.keys(state.edges)));
      for (const character of known) step({ first, last, depth }, character, states, found);
      return;
    }
    while (first < last) {
      const character = terms[first]!.charAt(depth);
      first = step({ first, last, depth }, character, states, found);
    }
  };
  /** Follows one character; gives where its range of terms ends. */
  const step = ({ first, last, depth }: Range, character: string, states: readonly Automaton[], found: string[]) => {
    const start = bound(terms, { first, last, depth }, (other) => other >= character);
    const end = bound(terms, { first: start, last, depth }, (other) => other > character);
    const next = new Set(states.flatMap(({ edges }) => [edges[character] ?? [], edges[ANY] ?? []].flat()));
    if (start < end && next.size) accepted({ first: start, last: end, depth: depth + 1 }, [...next], found);
    return end;
  };
  return {
    intersect: (accepting) => ({
      toArray: () => {
        const found: string[] = [];
        if (terms.length) accepted({ first: 0, last: terms.length, depth: 0 }, [accepting], found);
        return found;
      },
    }),
  };
}

/** Terms `first` to `last`, the end exclusive, that share their first `depth` characters. */
interface Range {
  readonly first: number;
  readonly last: number;
  readonly depth: number;
}

/** The first term of the range whose character at its depth `is` so; those before it are not. */
function bound(terms: readonly string[], { first, last, depth }: Range, is: (character: string) => boolean): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(terms[middle]!.charAt(depth))) high = middle;
    else low = middle + 1;
  }
  return low;
}
