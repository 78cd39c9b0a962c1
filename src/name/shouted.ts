/** A name as printed in a dateline in, the same as running text prints it out. */
import { isConnector } from './word-facts.js';

/** Letters; "UAE", "NYC" are no words. */
const SHORTEST = 4;

/** "MILAN", "RIO DE JANEIRO"; not "Milan", "UAE". */
export function isShouted(name: string): boolean {
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  return (
    letters >= SHORTEST && name === name.toUpperCase() && name !== name.toLowerCase() && !/\p{L}\.\p{L}/u.test(name)
  );
}

/** "MILAN" → "Milan", "RIO DE JANEIRO" → "Rio de Janeiro"; a name that is not shouted stays. */
export function spoken(name: string): string {
  if (!isShouted(name)) return name;
  return name.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) => {
    if (at > 0 && (isConnector(word) || (word === 's' && /['’]/.test(name[at - 1]!)))) return word;
    return word[0]!.toUpperCase() + word.slice(1);
  });
}
