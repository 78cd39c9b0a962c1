/** Pieces in, the lines among them that begin what a wide gap, a rule of signs or the dump's edge parts from the rest, and that a text follows at once, out. */
import { isTopLine, KIND } from './kinds.js';
import { END, type Look } from './look.js';
import { closesText } from './notices.js';
import type { Piece } from './pieces.js';

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

export interface PartedTitle {
  readonly piece: number;
  /**
   * It is the dump's first line, author or day stand right below it, or a rule above it, or other parted titles of the dump are signed,
   * or nearly all of its wider gaps stand above one: else a subhead may look the same.
   */
  readonly isSure: boolean;
}

/** Fewer signed titles do not tell that the dump is one of many pieces. */
const FEWEST_SIGNED = 2;
/** Ten invented stories of two or three sentences, two blank lines between, gave five articles without this and ten with it; labelled pages, whose wide gaps stand between pages, the same. */
const FEWEST_SPACED = 2;
const NEARLY_ALL = 0.8;

/** Running text is told anywhere from 70 on; of those ten stories one has sentences of 60 to 65 characters alone. */
const SHORTEST_SENTENCE = 40;
const FEWEST_SENTENCE_WORDS = 7;

/** `prose`: 1 where a piece is running text; `usual`: the commonest gap. */
export function partedTitles(
  pieces: readonly Piece[],
  kinds: Uint8Array,
  prose: Uint8Array,
  usual: number,
): PartedTitle[] {
  const found: { piece: number; isSigned: boolean; isBare: boolean; isRuled: boolean }[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const above = isLabel(pieces[i - 1]) ? i - 1 : i;
    if (prose[i] || !mayTitle(pieces[i]!, kinds[i]!)) continue;
    const isClosed = (isBelowClosing(i) || isBelowClosing(above)) && hasOwnText(i);
    if (!isClosed && !isParted(i) && !isParted(above)) continue;
    const text = isClosed ? textOf(i) : textBelow(i);
    if (text < 0) continue;
    const isSigned = kinds.subarray(i + 1, text).some(isTopLine);
    found.push({ piece: i, isSigned, isBare: text === i + 1, isRuled: isClosed || isRuled(i) || isRuled(above) });
  }
  const isOfMany = found.filter(({ isSigned }) => isSigned).length >= FEWEST_SIGNED || isSpaced();
  return found.flatMap(({ piece, isSigned, isBare, isRuled }) => {
    const isSure = isOfMany || isSigned || isRuled || piece === 0;
    if (kinds[piece] === KIND['a label'] && !(isOfMany || isSigned || (piece === 0 && isBare))) return [];
    return isSure || isBare ? [{ piece, isSure }] : [];
  });

  /** Between paragraphs a blank line, and nearly each time that there are more, a title and its text. Subheads stand below one. */
  function isSpaced(): boolean {
    if (usual < 1) return false;
    const wide = pieces.filter(({ gap }, i) => i > 0 && gap > usual).length;
    const titled = found.filter(({ piece }) => piece > 0 && pieces[piece]!.gap > usual).length;
    return titled >= FEWEST_SPACED && titled >= NEARLY_ALL * wide;
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
    return pieces[end]!.look.end === END.stop;
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

/** Shorter than what passes for running text anywhere. */
export function isSentence({ length, words, end }: Look): boolean {
  return end === END.stop && length >= SHORTEST_SENTENCE && words >= FEWEST_SENTENCE_WORDS;
}

/** By its form alone; not one that stands in the middle of a line. */
export function mayTitle(piece: Piece, kind: number): boolean {
  return !piece.glued && isLikeTitle(piece, kind);
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
