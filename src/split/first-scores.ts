/** Pieces in, how well each state fits each of them by itself out: by its signs, by what its format says of it, and by what parts it from the others. */
import { type Dump, dumpOf } from './dump.js';
import { Favours } from './favours.js';
import { isTopLine, KIND } from './kinds.js';
import { markedTitles } from './marked-titles.js';
import { doTiesTell, isSentence, SUBHEAD } from './parted-titles.js';
import type { Piece } from './pieces.js';
import { scoresOf, type Weights } from './reading.js';
import { beginsArticle, isDatedTitle, isSignedTitle } from './signed-titles.js';
import { type Signs, signsOf } from './signs.js';
import { isSureCaption } from './sure-caption.js';
import { isWholeParagraph } from './whole-paragraphs.js';

export interface FirstScores {
  readonly signs: Signs;
  readonly dump: Dump;
  readonly favours: Favours;
}

/**
 * `forTraining`: of the judges. On labelled pages neither parted titles nor whole stories need a favour; from readings with
 * it the judges learn to find fewer headlines of invented short pieces: 0.943 to 0.946 of them, without it 0.956.
 */
export function firstScores(pieces: readonly Piece[], weights: Weights, forTraining = false): FirstScores {
  const signs = signsOf(pieces);
  const dump = dumpOf(pieces, signs, scoresOf(signs, weights));
  const favours = new Favours(dump.scores);
  heedMarks(dump, favours);
  heedWideGaps(dump, favours);
  heedSignedTitles(dump, favours);
  if (!forTraining) {
    heedPartedTitles(dump, favours);
    heedParagraphs(dump, favours);
  }
  return { signs, dump, favours };
}

/** How much a format's own word counts, against signs that reach two or three for the clearest. */
const SURE = 8;
const LIKELY = 2;

function heedMarks({ pieces, vocabulary }: Dump, favours: Favours): void {
  for (let i = 0; i < pieces.length; i++) {
    const { mark } = pieces[i]!;
    if (!mark) continue;
    if (mark.kind === 'title' || mark.kind === 'caption' || mark.kind === 'furniture') favours.add(i, mark.kind, SURE);
    else if (mark.kind === 'deck' || mark.kind === 'paragraph') favours.add(i, mark.kind, LIKELY);
    else if (mark.kind === 'byline' || mark.kind === 'time') favours.add(i, 'topLine', LIKELY);
    else if (mark.kind === 'listItem') favours.add(i, 'listItem', LIKELY);
    else if (mark.kind === 'heading' && mark.level === 1) favours.add(i, 'heading', LIKELY);
  }
  for (const i of markedTitles(pieces, vocabulary)) favours.add(i, 'heading', SURE);
}

/** What a gap wider than all others says for a beginning there. */
const WIDE_GAP = 2.5;
/** And where there are few such gaps, as between the pages of a dump. */
const RARE_GAP = 6;
const FEW = 0.1;
/** Only where nearly all gaps are alike does a wider one tell. */
const ALIKE = 0.8;

/** Subheads stand below gaps too, amid words that tie the text around them. At 0.6 short pieces run together. */
const TIED = 0.8;

function heedWideGaps({ pieces, gaps, gap: usual, vocabulary: { prose, ties } }: Dump, favours: Favours): void {
  if (gaps[usual]! < ALIKE * (pieces.length - 1)) return;
  const wide = gaps.slice(usual + 1).reduce((sum, count) => sum + count, 0);
  const weight = wide <= FEW * pieces.length ? RARE_GAP : WIDE_GAP;
  const most = doTiesTell(prose, wide) ? TIED : Infinity;
  for (let i = 1; i < pieces.length; i++)
    if (pieces[i]!.gap > usual && (ties[i]! < most || pieces[i]!.look.length >= SUBHEAD))
      favours.add(i, 'wideGap', weight);
}

/** Of invented short pieces one more in 300 is found with it, and pieces that lost their text keep it; on labelled pages article F1 is 0.979 with and without. */
const SIGNED_TITLE = 5;
/** Of six layouts of one dump in ten languages four more are cut right with it; on sites left out of training all figures are as without. */
const DATED_TITLE = 3;

/** Scraped pages seldom have author and day right between title and text, so the weights know little of it; people's own dumps do. */
function heedSignedTitles(dump: Dump, favours: Favours): void {
  const { pieces, kinds, vocabulary } = dump;
  for (let i = 0; i < pieces.length; i++) {
    if (!beginsArticle(pieces, kinds, i)) continue;
    if (isSignedTitle(pieces, kinds, vocabulary.prose, i)) favours.add(i, 'signedTitle', SIGNED_TITLE);
    else if (isDatedTitle(pieces, kinds, vocabulary, i)) favours.add(i, 'datedTitle', DATED_TITLE);
    else continue;
    heedTextBelow(dump, favours, i, pieces.length);
  }
}

/**
 * Of 460 invented short pieces 0.990 are found with these, 0.867 without, and their headlines in 0.961, before in 0.728; of labelled pages
 * as many as without. At 5 an article whose subheads stand below blank lines is cut at the first of them.
 */
const PARTED = 7;
/** What the text says where nothing parts it. At 10 one labelled article in ten is cut at its subheads; now one in twelve. */
const PLAIN = 7;
/** Where all lines like it are titles, even a short one that looks like a subhead to the weights: of eight notices of one pattern two remain subheads at 7. */
const ALL_PLAIN = 10;
/** Short sentences below are text. Days of invented short pieces are right in 0.981 with it, in 0.983 without and in 0.979 at 3; without it, texts below buttons that recur are set aside. */
const TITLED_TEXT = 1;

function heedPartedTitles(dump: Dump, favours: Favours): void {
  const { pieces, parted, plain } = dump;
  parted.forEach((piece, n) => {
    if (plain.titles.has(piece)) favours.add(piece, 'plainTitle', plain.areAll ? ALL_PLAIN : PLAIN);
    else favours.add(piece, 'partedTitle', PARTED);
    heedTextBelow(dump, favours, piece, parted[n + 1] ?? pieces.length);
  });
}

/** From below author, day and share buttons, above which a deck may stand, up to the first line that is no sentence, or the next title. */
function heedTextBelow(
  { pieces, kinds, vocabulary: { prose } }: Dump,
  favours: Favours,
  title: number,
  next: number,
): void {
  const isText = (i: number) => prose[i] === 1 || isSentence(pieces[i]!.look);
  const isBetween = (i: number) => isTopLine(kinds[i]!) || kinds[i] === KIND['a share button'];
  let end = title + 1;
  let from = end;
  for (; end < next && (isText(end) || isBetween(end)); end++) if (isBetween(end)) from = end + 1;
  for (let i = from; i < end; i++) favours.add(i, 'titledText', TITLED_TEXT);
}

/**
 * Of sites left out of training (four parts, three mixes of 4,000 dumps) 0.040 of the body lines are lost, without this 0.045, and 0.012 of
 * their tokens, without 0.018; articles are found in 0.961, without in 0.944. Taken into the training it is learned away again: 0.948.
 */
const PARAGRAPH = 3;
/** At 1 to 2 no figure of left-out sites changes; at 3 two texts that a picture parts run together. */
const BELOW_PICTURE = 2;

/** What the weights say of a site's furniture must not outweigh that a line is a whole paragraph of a story: when in doubt, keep. */
function heedParagraphs({ pieces, vocabulary: { prose } }: Dump, favours: Favours): void {
  for (let i = 0; i < pieces.length; i++)
    if (isWholeParagraph(pieces[i]!, pieces[i + 1])) favours.add(i, 'story', PARAGRAPH);
    else if (isBelowPicture(i) && isWholeParagraph(pieces[i]!, pieces[i + 1], true))
      favours.add(i, 'story', BELOW_PICTURE);

  /** A caption amid a text, which goes on below it. */
  function isBelowPicture(i: number): boolean {
    return i > 1 && prose[i] === 1 && prose[i - 2] === 1 && !prose[i - 1] && isSureCaption(pieces[i - 1]!.text);
  }
}
