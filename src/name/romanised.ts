/** People of one article or several in, those of them out that are one person in the letters of two transliterations. */
import { inOrder } from '../text/order.js';
import { nameWords } from './spellings.js';

/** A person of the archive: all that stands beside them (other names, countries) tells whether two are one. */
export interface Spelt {
  readonly key: string;
  readonly name: string;
  readonly articles: number;
  readonly beside: ReadonlySet<string>;
}

/** Where transliterations differ: "Sergey" and "Sergei", "Moussa" and "Musa", "Alexei" and "Aleksei". */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/y/gu, 'i'],
  [/ou/gu, 'u'],
  [/x/gu, 'ks'],
];
/** "Zelenskyy", "Zelenskiy", "Zelensky"; "Mohammed", "Mohamed". */
const DOUBLED = /(\p{L})\1+/gu;
/** Vowels of other scripts are written as they are heard: "Muhammad", "Mohamed". In shorter words other names would meet, as "Harman" and "Herman". */
const LONG_WORD = 7;
/** Not the last letter: "Christina" and "Christine" are two. */
const HEARD_A = /e(?!$)/gu;
const HEARD_U = /o(?!$)/gu;

/** The same for all spellings of one name: "Volodymyr Zelenskiy" → `vuludimirzalanski`. */
export function romanised(name: string): string {
  return nameWords(name).map(romanisedWord).join('');
}

function romanisedWord(word: string): string {
  const told = LETTERS.reduce((letters, [from, to]) => letters.replace(from, to), word).replace(DOUBLED, '$1');
  return told.length < LONG_WORD ? told : told.replace(HEARD_A, 'a').replace(HEARD_U, 'u');
}

/**
 * The key of a rarer spelling → that of the most frequent one. Two spellings are one person only where another name or a country stands
 * beside both; a surname alone is told by `full-names.ts`.
 */
export function transliterations(people: readonly Spelt[]): ReadonlyMap<string, string> {
  const alike = new Map<string, Spelt[]>();
  const ranked = [...people].sort((a, b) => b.articles - a.articles || inOrder(a.key, b.key));
  const found = new Map<string, string>();
  for (const person of ranked) {
    if (nameWords(person.name).length < 2) continue;
    const sound = romanised(person.name);
    const others = alike.get(sound) ?? [];
    const same = others.find((other) => meet(other.beside, person.beside));
    if (same) found.set(person.key, found.get(same.key) ?? same.key);
    alike.set(sound, [...others, person]);
  }
  return found;
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const feature of one) if (other.has(feature)) return true;
  return false;
}
