/** A clipping in, the passages whose names count out, each with its place and its rank. */
import type { Clipping } from '../model/clipping.js';
import type { LineRange } from '../model/place.js';
import type { Reading, ReadText } from '../text/reading.js';
import { habitsOf } from './habits.js';
import { type Tokens, tokens } from './tokens.js';

export interface NamedPassage {
  readonly lines: LineRange;
  readonly tokens: Tokens;
  /** Headline, deck and the first two paragraphs: what stands there leads the text. */
  readonly leads: boolean;
  /** Written In Title Case, so that capitals tell nothing. */
  readonly titleCase: boolean;
  readonly part: 'headline' | 'deck' | 'body' | 'caption';
}

/** The parts of a clipping in which names are looked for. */
export type NamingText = Pick<Clipping, 'headline' | 'deck' | 'paragraphs' | 'captions' | 'lines' | 'language'>;

/** Lead paragraphs. */
const LEADS = 2;

/** Headline (unless it was only derived from the text), deck, paragraphs, captions. */
export function passages(clipping: NamingText, reading: Reading): NamedPassage[] {
  const { headline, deck, paragraphs, captions } = clipping;
  const habits = habitsOf(
    paragraphs.map(({ text }) => text),
    clipping.language,
  );
  const found: NamedPassage[] = [];
  const add = (read: ReadText, lines: LineRange, part: NamedPassage['part'], leads: boolean) => {
    const made = tokens(read, habits);
    const { text } = read;
    if (made.words.length)
      found.push({
        lines,
        tokens: made,
        leads,
        part,
        titleCase: part !== 'caption' && text.length <= LONGEST_TITLE && isTitleCase(text),
      });
  };
  const firstLines = paragraphs[0]?.lines ?? clipping.lines[0] ?? [1, 1];
  if (headline.origin === 'stated') add(reading.headline, headline.lines[0] ?? firstLines, 'headline', true);
  if (deck && reading.deck) add(reading.deck, deck.lines, 'deck', true);
  paragraphs.forEach(({ lines }, i) => {
    add(reading.paragraphs[i]!, lines, 'body', i < LEADS);
  });
  captions.forEach(({ text, lines }, i) => {
    if (text) add(reading.captions[i]!, lines[0] ?? firstLines, 'caption', false);
  });
  return found;
}

/** Of the words that a sentence would print in lower case (four letters or more, not the first), more than this share is capitalised. */
const TITLE_SHARE = 0.7;
const FEWEST_WORDS = 4;
/** Headlines bear no full stop; a sentence dense with names ("President Ana Sol met Minister Jon Ek in Oslo.") does. */
const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;
/** Characters; longer passages are sentences. */
const LONGEST_TITLE = 200;

/** "Administration Weighs Adding 36 Countries to Travel Ban" is; "Kim Jong-un meets Putin in Moscow and Beijing" is not. */
function isTitleCase(text: string): boolean {
  if (SENTENCE_END.test(text)) return false;
  let long = 0;
  let capital = 0;
  let first = true;
  for (const word of text.split(/\s+/)) {
    const letters = word.replace(/^[^\p{L}]+/u, '');
    if (letters.length < 4) continue;
    if (!first) {
      long++;
      if (letters[0] !== letters[0]!.toLowerCase()) capital++;
    }
    first = false;
  }
  return long >= FEWEST_WORDS && capital / long > TITLE_SHARE;
}
