/** A run of words of a text that may be a subject's name, and how it is compared with others. */
import type { LineRange } from '../model/place.js';
import { fold } from '../text/fold.js';
import type { Word } from './lexicon.js';

export interface Phrase {
  readonly words: readonly Word[];
  /** Which of the words are names. */
  readonly proper: readonly boolean[];
  count: number;
  inHeadline: boolean;
  inLead: boolean;
  /** Stands in the first sentence of a text without a headline. */
  opens: boolean;
  /** Stands outside the headline too. */
  inText: boolean;
  /** Bare: it stood by itself at least once, no word of the phrase before or after it. */
  bare: boolean;
  /** Its first place. */
  readonly lines: LineRange;
  /** As it stands there. */
  readonly text: string;
}

/** Its stems, one space between them. */
export function keyOf({ words }: Pick<Phrase, 'words'>): string {
  let key = words[0]!.stem;
  for (let i = 1; i < words.length; i++) key += ` ${words[i]!.stem}`;
  return key;
}

/** Its text folded: for most phrases of one word, as its word is. */
export function foldedOf({ words, text }: Pick<Phrase, 'words' | 'text'>): string {
  const { surface, folded } = words[0]!;
  return text === surface ? folded : fold(text);
}
