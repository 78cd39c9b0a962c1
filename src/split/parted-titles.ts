/** Pieces in, the lines among them that begin what a wide gap, a rule of signs or the dump's edge parts from the rest, and that a text follows at once, out. */
import { isTopLine, KIND } from './kinds.js';
import { END, type Look } from './look.js';
import { closesText, headsPointers } from './notices.js';
import type { Piece } from './pieces.js';
import type { Vocabulary } from './vocabulary.js';

const LONGEST_TITLE = 170;
const FEWEST_WORDS = 3;
const MOST_TOP_LINES = 4;
const LONGEST_TOP_LINE = 120;
const MOST_LABEL_WORDS = 4;
/** An agency alone. */
const LONGEST_SENDER = 30;

const TITLES = new Set([
  KIND['a label'], // of three words and more, where the dump or its author says so
  KIND['a headline-like line'],
  KIND['a long line without an end'],
  KIND['a short sentence'],
  KIND['a sentence'],
]);

/** A sign alone is the bullet of a list. */
const SHORTEST_RULE = 3;

/** Fewer signed titles do not tell that the dump is one of many pieces. */
const FEWEST_SIGNED = 2;
/** Ten invented stories of two or three sentences, two blank lines between, gave five articles without this and ten with it; labelled pages, whose wide gaps stand between pages, the same. */
const FEWEST_SPACED = 2;
const NEARLY_ALL = 0.7;
/** Paragraphs a part, on average: at 3 short texts in languages without small words run together. */
const FEWEST_PARAGRAPHS = 3.5;
/**
 * Letters, on average. Half of labelled subheads have at most 34; of headlines three in four have 46 and more. With this and the ties 45 and 50
 * of 120 labelled articles that are set with one or two blank lines above their subheads are cut there, without them 50 and 71; by the ties alone
 * 24 and 26, but then 0.694 of the titles of articles on one event are found, not 0.917.
 */
export const SUBHEAD = 36;
/** On average, of 1: between texts of different articles ties are 0.2, within an article 0.7. */
const TIED = 0.45;

/** Running text is told anywhere from 70 on; of those ten stories one has sentences of 60 to 65 characters alone. */
const SHORTEST_SENTENCE = 40;
const FEWEST_SENTENCE_WORDS = 7;

/**
 * In order. Below a gap subheads look the same, so one counts that stands at the dump's edge, below a rule or a note that closes a text, or
 * above author or day; that no words tie to the text above; or if nearly all wide gaps of the dump, or two signed titles, show it to be one
 * of many texts. `usual`: the commonest gap.
 */
export function partedTitles(
  pieces: readonly Piece[],
  kinds: Uint8Array,
  { prose, ties }: Pick<Vocabulary, 'prose' | 'ties'>,
  usual: number,
): number[] {
  const found: { piece: number; text: number; isSigned: boolean; isRuled: boolean }[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const above = isLabel(pieces[i - 1]) ? i - 1 : i;
    if (isRunning(pieces, prose, i) || !mayTitle(pieces[i]!, kinds[i]!)) continue;
    const isClosed = (isBelowClosing(i) || isBelowClosing(above)) && hasOwnText(i);
    if (!isClosed && !isParted(i) && !isParted(above)) continue;
    const text = isClosed ? textOf(i) : textBelow(i);
    if (text < 0) continue;
    const isSigned = kinds.subarray(i + 1, text).some(isTopLine);
    found.push({ piece: i, text, isSigned, isRuled: isClosed || isRuled(i) || isRuled(above) });
  }
  const isOfMany = found.filter(({ isSigned }) => isSigned).length >= FEWEST_SIGNED || areTexts();
  return found
    .filter(({ piece, text, isSigned, isRuled }) => {
      if (isOfMany || isSigned) return true;
      if (kinds[piece] === KIND['a label']) return piece === 0 && text === 1;
      return piece === 0 || isRuled || ties[text]! < TIED;
    })
    .map(({ piece }) => piece);

  /** Nearly each time that a gap is wider than usual, a title and its text; titles no longer than subheads part texts that few words tie to each other. */
  function areTexts(): boolean {
    const wide = pieces.filter(({ gap }, i) => i > 0 && gap > usual).length;
    const titled = found.filter(({ piece }) => piece > 0 && pieces[piece]!.gap > usual);
    if (titled.length < FEWEST_SPACED || titled.length < NEARLY_ALL * wide) return false;
    if (areLong(titled)) return true; // words tie articles of one theme to each other, too
    if (!doTiesTell(prose, wide)) return usual > 0; // below a single blank line subheads stand as well
    return titled.reduce((sum, { text }) => sum + ties[text]!, 0) < TIED * titled.length;
  }

  function areLong(titles: readonly { readonly piece: number }[]): boolean {
    return titles.reduce((sum, { piece }) => sum + pieces[piece]!.look.length, 0) >= SUBHEAD * titles.length;
  }

  /** The text that begins right below a title, or below short lines such as author and day; −1 where none does. */
  function textBelow(title: number): number {
    for (let i = title + 1; i < pieces.length && i - title <= MOST_TOP_LINES + 1; i++) {
      if (isParted(i)) return -1;
      if (isText(i)) return endsAsStory(i) ? i : -1;
      if (pieces[i]!.look.length > LONGEST_TOP_LINE || pieces[i]!.look.rule) return -1;
    }
    return -1;
  }

  /** Below a note that closes a text stand the titles of other stories too, but no text of theirs. */
  function hasOwnText(title: number): boolean {
    const text = textOf(title);
    return text >= 0 && ((isText(text + 1) && !isParted(text + 1)) || endsAsStory(text));
  }

  /** The first text below nothing but author, day and sender; −1 where none is. */
  function textOf(title: number): number {
    for (let i = title + 1; i < pieces.length && i - title <= MOST_TOP_LINES + 1; i++) {
      if (isParted(i)) return -1;
      if (isText(i)) return i;
      if (!isTopLine(kinds[i]!) && pieces[i]!.look.length > LONGEST_SENDER) return -1;
    }
    return -1;
  }

  function isText(i: number): boolean {
    return i < pieces.length && (prose[i] === 1 || isSentence(pieces[i]!.look));
  }

  /** The part that a text stands in ends with a sentence. Near miss: a teaser, "Read more" below it. */
  function endsAsStory(text: number): boolean {
    let end = text;
    while (end + 1 < pieces.length && !isParted(end + 1) && !isBelowClosing(end + 1) && !pieces[end + 1]!.look.rule)
      end++;
    while (end > text && closesText(pieces[end]!)) end--;
    const { end: closing } = pieces[end]!.look;
    return closing === END.stop || closing === END.quote;
  }

  function isParted(i: number): boolean {
    return i === 0 || pieces[i]!.gap > usual || isRuled(i);
  }

  function isBelowClosing(i: number): boolean {
    return i > 0 && closesText(pieces[i - 1]!);
  }

  function isRuled(i: number): boolean {
    const look = pieces[i - 1]?.look;
    return look?.rule === true && look.length >= SHORTEST_RULE;
  }
}

/** Longer headlines have as many small words as running text; but no sentence ends in them, and nothing goes on in their line. */
export function isRunning(pieces: readonly Piece[], prose: Uint8Array, piece: number): boolean {
  const { end, stops } = pieces[piece]!.look;
  return (
    prose[piece] === 1 && (stops > 0 || end === END.stop || end === END.quote || pieces[piece + 1]?.glued === true)
  );
}

/** `wide`: how many gaps part the texts. */
export function doTiesTell(prose: Uint8Array, wide: number): boolean {
  return howFarTiesTell(prose, wide + 1) === 1;
}

/** 0–1: too few words of short texts come back to tell whether they belong together. */
export function howFarTiesTell(prose: Uint8Array, texts: number): number {
  return Math.min(1, prose.reduce((sum, one) => sum + one, 0) / (FEWEST_PARAGRAPHS * texts));
}

/** Shorter than what passes for running text anywhere. */
export function isSentence({ length, words, end }: Look): boolean {
  return end === END.stop && length >= SHORTEST_SENTENCE && words >= FEWEST_SENTENCE_WORDS;
}

/** By its form alone; not one that stands in the middle of a line. */
export function mayTitle(piece: Piece, kind: number): boolean {
  return !piece.glued && isLikeTitle(piece, kind) && !headsPointers(piece);
}

/** By its form alone. */
export function isLikeTitle({ look }: Piece, kind: number): boolean {
  return (
    TITLES.has(kind) && look.length <= LONGEST_TITLE && look.words >= FEWEST_WORDS && look.cueWords * 2 < look.words
  );
}

/** Match: "TRANSPORT", "STATE OF THE UNION". */
function isLabel(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.look.words <= MOST_LABEL_WORDS && piece.look.words === piece.look.shouts;
}
