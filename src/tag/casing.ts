/** A text's words in, which of them are names by their capitals out. */
import { numberOf } from '../text/word-numbers.js';
import { wordSet } from '../text/word-set.js';
import type { Tokens } from './tokens.js';
import {
  ACRONYM,
  BEGINS_NAMES,
  CAPITAL,
  COUNTRY,
  LONGER,
  OPENS,
  PARTED,
  STOP,
  stemNumberOf,
  TITLE,
  UNKNOWN,
} from './word-facts.js';

/** Numbers of stems; they hold until the next text. */
export interface Casing {
  /** Was it seen with a capital where none was due? */
  readonly isName: (stem: number) => boolean;
  /** Was it seen without one? */
  readonly isPlain: (stem: number) => boolean;
}

const names = wordSet();
const plain = wordSet();

/** `texts`: running text, no headlines. `given`: what else is known to be names, folded. */
export function casingOf(texts: readonly Tokens[], given: ReadonlySet<string>): Casing {
  names.clear();
  plain.clear();
  for (const { numbers, facts } of texts)
    for (let i = 0; i < numbers.length; i++) {
      if (facts[i]! & STOP) continue;
      if (!(facts[i]! & CAPITAL)) plain.add(stemNumberOf(numbers[i]!));
      else if (!(facts[i]! & OPENS)) names.add(stemNumberOf(numbers[i]!));
    }
  for (const name of given) names.add(numberOf(name));
  return { isName: names.has, isPlain: plain.has };
}

/** Most of its longer words have capitals, as headlines in the United States do: then a capital proves no name. */
export function isTitleCase({ facts }: Tokens): boolean {
  if (facts.length < 4) return false;
  let longer = 0;
  let capitals = 0;
  for (let i = 1; i < facts.length; i++) {
    if (!(facts[i]! & LONGER)) continue;
    longer += 1;
    if (facts[i]! & CAPITAL) capitals += 1;
  }
  return capitals * 10 >= longer * 7;
}

/** For each word 1 where it is a name. `titled`: in a headline whose words all have capitals. */
export function properOf({ numbers, facts }: Tokens, casing: Casing, titled: boolean): Uint8Array {
  const proper = new Uint8Array(facts.length);
  for (let i = 0; i < facts.length; i++)
    if (facts[i]! & (CAPITAL | COUNTRY) && isProper(facts[i]!, numbers[i]!, casing, titled)) proper[i] = 1;
  // With a capital, before a name, "New" belongs to it.
  for (let i = 0; i + 1 < facts.length; i++)
    if (proper[i + 1] && facts[i]! & BEGINS_NAMES && !(facts[i + 1]! & PARTED)) proper[i] = 1;
  return proper;
}

function isProper(facts: number, number: number, { isName, isPlain }: Casing, titled: boolean): boolean {
  if (facts & COUNTRY) return true;
  if (facts & (TITLE | STOP)) return false;
  if (facts & ACRONYM && !titled) return true;
  if (!(facts & OPENS) && !titled) return true;
  const stem = stemNumberOf(number);
  return (isName(stem) || (facts & UNKNOWN) !== 0) && !isPlain(stem);
}
