/** Pieces in, the lines among them that author and day right below them, and then text, show to be titles out. */
import { bylineOf } from './byline.js';
import { isTopLine, KIND } from './kinds.js';
import { END } from './look.js';
import { isLikeTitle } from './parted-titles.js';
import type { Piece } from './pieces.js';
import { signedBelow } from './surroundings.js';
import type { Vocabulary } from './vocabulary.js';

const LONGEST_TITLE = 170;
/** Between author and day and the text; the pages of the fixtures have a row of four. */
const MOST_BUTTONS = 10;
/** What part of its words. At 0.15 the same titles of left-out sites are found; none of them is worse with dated titles than without. */
const TAKEN_UP = 0.3;
/** What may stand right above a title: where another title does, the line is a deck. */
const ABOVE = new Set([KIND['a word or two'], KIND['a label'], KIND['a number'], KIND['a menu or advert']]);

/** `prose`: 1 where a piece is running text. */
export function isSignedTitle(pieces: readonly Piece[], kinds: Uint8Array, prose: Uint8Array, piece: number): boolean {
  if (isTopLine(kinds[piece]!) || prose[piece] || pieces[piece]!.look.length > LONGEST_TITLE) return false;
  const buttons = isLikeTitle(pieces[piece]!, kinds[piece]!) ? MOST_BUTTONS : 0;
  const below = signatureBelow(kinds, prose, piece, buttons);
  return below.includes(KIND['a date']) && below.includes(KIND['a byline']);
}

/** A day alone below it says less: the text has to take up its words. `after`, `before`: what part of them comes after, stood before. */
export function isDatedTitle(pieces: readonly Piece[], kinds: Uint8Array, vocabulary: TakenUp, piece: number): boolean {
  if (!isTakenUp(pieces, kinds, vocabulary, piece)) return false;
  return signatureBelow(kinds, vocabulary.prose, piece, MOST_BUTTONS).includes(KIND['a date']);
}

/** The same of an author alone, whom the line has to announce. */
export function isAuthoredTitle(
  pieces: readonly Piece[],
  kinds: Uint8Array,
  vocabulary: TakenUp,
  piece: number,
): boolean {
  if (!isTakenUp(pieces, kinds, vocabulary, piece)) return false;
  const author = signatureBelow(kinds, vocabulary.prose, piece, MOST_BUTTONS).indexOf(KIND['a byline']);
  return author >= 0 && (bylineOf(pieces[piece + 1 + author]!.text, false)?.names.length ?? 0) > 0;
}

type TakenUp = Pick<Vocabulary, 'prose' | 'after' | 'before'>;

function isTakenUp(
  pieces: readonly Piece[],
  kinds: Uint8Array,
  { prose, after, before }: TakenUp,
  piece: number,
): boolean {
  if (prose[piece] || kinds[piece] === KIND['a label'] || !isLikeTitle(pieces[piece]!, kinds[piece]!)) return false;
  return after[piece]! >= TAKEN_UP && after[piece]! > before[piece]!;
}

function signatureBelow(kinds: Uint8Array, prose: Uint8Array, piece: number, buttons: number): Uint8Array {
  return kinds.subarray(piece + 1, piece + 1 + signedBelow(kinds, prose, piece, buttons));
}

/** Nothing right above it could be the title that it is a deck of. */
export function beginsArticle(pieces: readonly Piece[], kinds: Uint8Array, piece: number): boolean {
  if (piece === 0) return true;
  const { end } = pieces[piece - 1]!.look;
  return end === END.stop || ABOVE.has(kinds[piece - 1]!);
}
