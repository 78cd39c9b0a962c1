/** Pieces in, the titles among them that stand each below the same few lines, as the buttons of a page or the signs of a widget, out. */
import { isTopLine, KIND } from './kinds.js';
import { END } from './look.js';
import { mayTitle } from './parted-titles.js';
import type { Piece } from './pieces.js';
import { leadsOn } from './whole-paragraphs.js';

/**
 * A line that stands so often may divide. Ten invented stories with share buttons below each gave four articles without divided titles and ten
 * with them; on labelled pages no figure changes, so the bounds are only kept from cards, teasers and adverts (the tests).
 */
const FEWEST_TIMES = 3;
const FEWEST_TITLES = 3;
/** Of all places below dividing lines; below a menu's lines stand others. */
const NEARLY_ALL = 0.8;
/** Cards of other stories have a summary of one paragraph. */
const FEWEST_PARAGRAPHS = 2;
/** So far above the text a title stands a first time, dividing lines between. */
const REACH = 6;
const LONGEST_DIVIDER = 60;

/** In order. None where hardly all such places have a title and a text of paragraphs: then the lines recur for another reason. */
export function dividedTitles(pieces: readonly Piece[], kinds: Uint8Array): number[] {
  const times = new Map<number, number>();
  for (const { look } of pieces) times.set(look.hash, (times.get(look.hash) ?? 0) + 1);
  const divides = pieces.map((piece, i) => isDivider(piece, kinds[i]!, times.get(piece.look.hash)!));
  const found: number[] = [];
  let places = 0;
  for (let i = 1; i < pieces.length; i++) {
    if (!divides[i - 1] || divides[i]) continue;
    places++;
    if (isTitled(i)) found.push(firstOf(i));
  }
  if (found.length < FEWEST_TITLES || found.length < NEARLY_ALL * places) return [];
  return isTitled(0) && found[0] !== 0 ? [0, ...found] : found;

  function isTitled(i: number): boolean {
    return mayTitle(pieces[i]!, kinds[i]!) && paragraphsBelow(i) >= FEWEST_PARAGRAPHS;
  }

  /** Below a title, lines of author and day aside. */
  function paragraphsBelow(title: number): number {
    let paragraphs = 0;
    for (let i = title + 1; i < pieces.length && !divides[i]; i++)
      if (pieces[i]!.look.end === END.stop || pieces[i]!.look.end === END.quote) paragraphs++;
      else if (!isTopLine(kinds[i]!)) break;
    return paragraphs;
  }

  /** The title itself, or the same line above those that divide it from its text. */
  function firstOf(title: number): number {
    for (let i = title - 1; i >= 0 && i >= title - REACH && (divides[i] || isSame(i, title)); i--)
      if (isSame(i, title)) return i;
    return title;
  }

  function isSame(i: number, title: number): boolean {
    return pieces[i]!.look.hash === pieces[title]!.look.hash;
  }
}

/** Match: "Share on Facebook", "TT". Near misses: "Read more", which ends a card; a sentence. */
function isDivider(piece: Piece, kind: number, times: number): boolean {
  const { look } = piece;
  if (times < FEWEST_TIMES || look.length > LONGEST_DIVIDER || look.end === END.stop) return false;
  return kind !== KIND['a byline'] && kind !== KIND['a date'] && !leadsOn(piece);
}
