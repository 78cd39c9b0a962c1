/** A text in, its words by the keys under which likeness knows them out: for who has to show what two texts have in common. */
import { printedWords } from '../text/words.js';
import { scanWords } from './scan-words.js';

/** Hash → the word as it stands there first. Function words have no key; pairs of names are known by their words. */
export function printedKeys(text: string): Map<number, string> {
  const printed = new Map<number, string>();
  for (const word of printedWords(text))
    scanWords(word, ({ hash }) => {
      if (!printed.has(hash)) printed.set(hash, word);
    });
  return printed;
}
