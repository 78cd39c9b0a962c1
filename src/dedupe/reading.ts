/** A body in, the form in which two texts are aligned out. */
import type { Body } from '../model/card.js';
import { hash32 } from '../text/hash.js';
import { printedWords, words } from '../text/words.js';
import { GRAM, gramHashes } from './grams.js';

export interface Reading {
  /** The headline's words, in lower case. */
  readonly headline: ReadonlySet<string>;
  /** As printed; `folded` has the same words in lower case. */
  readonly printed: readonly string[];
  readonly folded: readonly string[];
  readonly grams: Uint32Array;
  /** 1 at each word of a passage that recurs in otherwise unlike texts. */
  readonly recurring: Uint8Array;
}

/** A run of known grams all of which recur is a passage from this many words on; a shorter one is a phrase. */
const PASSAGE = 24;
const PASSAGE_GRAMS = 5;

/**
 * `fate` tells of a gram's hash whether it recurs (1), does not (0), or was not sampled and so is not known (−1).
 * Paragraphs do not matter: many copies have lost or joined theirs.
 */
export function reading(body: Body, fate: (gram: number) => number): Reading {
  const printed = body.paragraphs.flatMap(({ text }) => printedWords(text));
  const folded = printed.map((word) => word.toLowerCase());
  const grams = gramHashes(Uint32Array.from(folded, hash32));
  const headline = new Set(words(body.headline));
  return { headline, printed, folded, grams, recurring: recurringWords(grams, printed.length, fate) };
}

function recurringWords(grams: Uint32Array, words: number, fate: (gram: number) => number): Uint8Array {
  const marked = new Uint8Array(words);
  let [first, last, count] = [0, 0, 0];
  const close = () => {
    if (count >= PASSAGE_GRAMS && last + GRAM - first >= PASSAGE) marked.fill(1, first, last + GRAM);
    count = 0;
  };
  for (let i = 0; i < grams.length; i++) {
    const known = fate(grams[i]!);
    if (known === 0) close();
    if (known !== 1) continue;
    if (count++ === 0) first = i;
    last = i;
  }
  close();
  // A text that is nearly all such passage has nothing else to be known by.
  return marked.reduce((sum, mark) => sum + mark, 0) > words * MOSTLY ? new Uint8Array(words) : marked;
}

const MOSTLY = 0.9;
