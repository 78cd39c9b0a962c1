/** WordNet's synsets in, the names of several words of waters, mountains, deserts and coasts out that say nothing of a country: "Korean Peninsula", "Gulf of Mexico". */
import type { Synset } from './wordnet.js';

/** First words of the synsets that such names are instances of. */
const KINDS: ReadonlySet<string> = new Set([
  ...'archipelago bay canal cape desert gulf isthmus lake ocean peninsula range sea strait volcano waterfall'.split(
    ' ',
  ),
  'mountain peak',
]);
const NAME = /^\p{Lu}\p{L}+(?: \p{L}+)+$/u;

/** Sorted. `isKnown`: whether the gazetteer has the name with its country. */
export function landforms(nouns: readonly Synset[], isKnown: (name: string) => boolean): string[] {
  const byId = new Map(nouns.map((synset) => [synset.id, synset]));
  const found = new Set<string>();
  for (const { lemmas, pointers } of nouns)
    if (pointers.some(({ symbol, to }) => symbol === '@i' && KINDS.has(byId.get(to)?.lemmas[0] ?? '')))
      for (const lemma of lemmas) if (NAME.test(lemma) && !isKnown(lemma)) found.add(lemma);
  return [...found].sort();
}
