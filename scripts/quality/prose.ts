/** A language and chance in, an invented text out: made-up words, of which each article has its own that come back all through it. */
import type { Chance } from './chance.js';
import type { Tongue } from './tongues.js';

export interface Prose {
  readonly headline: string;
  readonly deck: string;
  readonly paragraphs: readonly string[];
  readonly subhead: string;
  readonly captions: readonly string[];
  readonly names: readonly [string, string];
}

/** How many words of a kind an article has, and how often a word is one of them and not heard but once. */
const OWN_WORDS = 14;
const OWN = 0.7;
/** A headline is made of what the text speaks of most. */
const HEADWORDS = 4;
const SENTENCES = [1, 3] as const;

export function proseOf(tongue: Tongue, chance: Chance, length: number): Prose {
  const word = wordsOf(tongue, chance);
  const filled = (pattern: string, range = OWN_WORDS): string =>
    pattern
      .replace(/\{(\w+)\}/g, (_, key: string) => word(key, range))
      .replace(/^(["“„«‘]?\s?)(\p{Ll})/u, (_, open: string, letter: string) => open + letter.toUpperCase());
  const sentences = chance.some(tongue.sentences, Math.ceil(tongue.sentences.length / 2));
  const paragraph = (): string =>
    chance.odds(0.2)
      ? filled(chance.one(tongue.quotes))
      : Array.from({ length: chance.whole(...SENTENCES) }, () => filled(chance.one(sentences))).join(' ');
  return {
    headline: filled(chance.one(tongue.headlines), HEADWORDS),
    deck: filled(chance.one(tongue.decks), HEADWORDS),
    paragraphs: Array.from({ length }, paragraph),
    subhead: filled(chance.one(tongue.subheads)),
    captions: [filled(chance.one(tongue.captions)), filled(chance.one(tongue.captions))],
    names: [nameOf(tongue, chance), nameOf(tongue, chance)],
  };
}

function wordsOf(tongue: Tongue, chance: Chance): (key: string, range: number) => string {
  const kinds: Readonly<Record<string, readonly string[]>> = {
    noun: tongue.nouns,
    verb: tongue.verbs,
    adj: tongue.adjectives,
  };
  const own = Object.fromEntries(
    Object.entries(kinds).map(([key, ends]) => [
      key,
      Array.from({ length: OWN_WORDS }, () => madeUp(tongue, ends, chance)),
    ]),
  );
  const people = [nameOf(tongue, chance), nameOf(tongue, chance)];
  const place = `${titled(madeUp(tongue, tongue.towns, chance))}`;
  return (key, range) => {
    if (key === 'day') return chance.one(tongue.weekdays);
    if (key === 'month') return chance.one(tongue.months);
    if (key === 'number') return String(chance.whole(3, 940));
    if (key === 'place') return place;
    if (key === 'who') return chance.one(people);
    const known = own[key]!;
    return range < OWN_WORDS || chance.odds(OWN)
      ? chance.one(known.slice(0, chance.whole(1, range)))
      : madeUp(tongue, kinds[key]!, chance);
  };
}

/** A word that is not in any book, but sounds as if. */
function madeUp(
  { onsets, vowels, codas, capitalNouns, nouns }: Tongue,
  ends: readonly string[],
  chance: Chance,
): string {
  let made = '';
  for (let left = chance.odds(0.45) ? 2 : 1; left > 0; left--)
    made += chance.one(onsets) + chance.one(vowels) + chance.one(codas);
  const word = chance.one(ends).replace('~', made);
  return capitalNouns && ends === nouns ? titled(word) : word;
}

const titled = (word: string): string => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

function nameOf(tongue: Tongue, chance: Chance): string {
  return `${chance.one(tongue.first)} ${titled(madeUp(tongue, tongue.families, chance))}`;
}
