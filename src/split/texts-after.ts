/** A reading in, with the running text that stands outside although it goes on with the article before it taken in, out. */
import { cueBit } from './cues.js';
import { isButton } from './kinds.js';
import type { Lexicon } from './lexicon.js';
import { END, START } from './look.js';
import { isPointer } from './notices.js';
import { PieceWords } from './piece-words.js';
import type { Piece } from './pieces.js';
import { opens, stateOf } from './states.js';
import { isSureCaption } from './sure-caption.js';
import { isProse } from './vocabulary.js';
import { leadsOn } from './whole-paragraphs.js';

/** Share of a paragraph's stems that its article has; of labelled paragraphs set aside after a text, eight of ten above it were text. */
const SAME_STORY = 0.3;
const LONG = 60;

/** Running text after an article that speaks of the same things is taken into it, and what stands between becomes its furniture. */
export function takeTextsAfter(pieces: readonly Piece[], states: Uint8Array, lexicon: Lexicon): void {
  const article = new PieceWords(lexicon);
  let isOpen = false;
  let end = -1;
  for (let i = 0; i < states.length; i++) {
    const { look } = pieces[i]!;
    const begins = opens(states[i]!);
    if (begins) {
      isOpen = true;
      article.clear();
    }
    if (isOpen && states[i] === stateOf.outside) {
      const isRunning = look.length >= LONG && look.end === END.stop && isProse(look);
      if (isRunning && (isOfStory(i) || goesOn(pieces, states, end, i))) takeIn(pieces, states, end, i);
      else if (isBelowInsert(pieces, end, i)) takeIn(pieces, states, end, i);
      if (end === i - 1 && isLastWord(pieces[i]!)) states[i] = stateOf.text;
    }
    if (states[i] === stateOf.fragment) isOpen = false;
    if (begins || states[i] === stateOf.text) {
      article.add(i);
      end = i;
    }
  }

  function isOfStory(piece: number): boolean {
    const known = knownOf(piece, article, lexicon);
    return known > 1 && known >= SAME_STORY * pieces[piece]!.look.stems.length;
  }
}

function takeIn(pieces: readonly Piece[], states: Uint8Array, end: number, at: number): void {
  for (let k = end + 1; k < at; k++) {
    const isCaption = states[k] === stateOf['outside caption'] || isSureCaption(pieces[k]!.text);
    states[k] = isCaption ? stateOf.caption : stateOf.furniture;
  }
  states[at] = stateOf.text;
}

/** From 0 to 4, no figure of left-out sites changes: only the near misses of the fixtures bound it, and how far an insert looks back. */
const MOST_INSERTS = 2;
/** Words: a pointer with the story that it leads to. */
const FEWEST_OF_STORY = 5;

/** A sentence below nothing but captions, pointers and the like, which stand amid texts. Near miss: the sentence of a teaser, with its title above it or "Read more" below it. */
function isBelowInsert(pieces: readonly Piece[], end: number, at: number): boolean {
  if (at - end < 2 || at - end - 1 > MOST_INSERTS || !isLastWord(pieces[at]!)) return false;
  for (let i = end + 1; i < at; i++) if (!isInsert(pieces, i)) return false;
  const below = pieces[at + 1];
  return !below || !leadsOn(below);
}

/** An advert, a caption, also one that stands again with other words at its end, or a pointer with the story that it leads to. Near miss: "Related links", above several. */
function isInsert(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  if (isButton(piece.look) && (piece.look.cues & ADVERT) !== 0) return true;
  return isSureCaption(piece.text) || isAgain(pieces, at) || (piece.look.words >= FEWEST_OF_STORY && isPointer(piece));
}

const ADVERT = cueBit('an advertisement');
/** From 10 to 90, the same. */
const NEAR = 30;

function isAgain(pieces: readonly Piece[], at: number): boolean {
  const { words, opening, end } = pieces[at]!.look;
  if (words < FEWEST_AGAIN || end === END.stop) return false;
  for (let i = Math.max(0, at - NEAR); i < at; i++) if (pieces[i]!.look.opening === opening) return true;
  return false;
}

/** Words of which `Look` makes the hash of an opening. */
const FEWEST_AGAIN = 6;

/** How many words of a piece stand in the article. */
function knownOf(piece: number, article: PieceWords, { starts, words }: Lexicon): number {
  let known = 0;
  for (let k = starts[piece]!; k < starts[piece + 1]!; k++) if (article.has(words[k]!)) known++;
  return known;
}

/** So many paragraphs in a row after no more than a box of so many lines are the rest of the text. */
const FEWEST_IN_A_ROW = 3;
const LONGEST_BOX = 3;

/** Match: a newsletter box, then three paragraphs. Near misses: teasers with headings between them, comments below a heading. */
function goesOn(pieces: readonly Piece[], states: Uint8Array, end: number, at: number): boolean {
  if (at - end - 1 > LONGEST_BOX) return false;
  for (let i = end + 1; i < at; i++) {
    const { look } = pieces[i]!;
    if (look.words >= 4 && look.end !== END.stop && look.cueWords * 4 < look.words) return false;
  }
  for (let i = at; i < at + FEWEST_IN_A_ROW; i++) {
    const look = pieces[i]?.look;
    if (!look || states[i] !== stateOf.outside || look.end !== END.stop || !isProse(look)) return false;
    if (look.cueWords * 5 > look.words || look.address || pieces[i]!.gap > 2) return false;
  }
  return true;
}

const SAYING = cueBit('a verb of saying');

/** A whole sentence right after the text, without a word of menus: "A decision is expected next week." Near misses: "© 2020 The Courier.", "Follow us here." */
function isLastWord({ look, text, gap }: Piece): boolean {
  const [words, length] = gap === 0 ? [4, 20] : [5, 25];
  if (look.end !== END.stop || look.words < words || look.length < length || look.address || gap > 2) return false;
  if (look.start === START.lower || look.start === START.sign || look.start === START.paren) return false;
  return ((look.cues & ~SAYING) === 0 || look.cueWords * 7 < look.words) && !text.includes('©');
}
