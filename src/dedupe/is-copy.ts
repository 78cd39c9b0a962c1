/** What speaks for two texts being copies in, the verdict out. */
import type { Likeness } from './likeness.js';

// The figures beside the thresholds were measured on some 400 pairs of copies (abridged, updated, misread, with foreign
// paragraphs) and on the nearest pairs of unlike texts: reports of one event, notices, texts that share captions.

/** Fewer words than these identify nothing: "By our correspondents in London". */
const FEWEST_WORDS = 8;
/** Copies whose runs are short because words were changed all over still reach 0.71; notices with other words in their slots 0.62. */
const COVERED_THROUGHOUT = 0.65;
/** A cut copy with foreign paragraphs keeps 0.40 and a run of 32 words; reports of one event reach 0.57 and 47 words, by agency copy and quotations. */
const COVERED_IN_PART = 0.35;
const SENTENCES = 25;

/** `sameDays`: both state a day, and the two lie one day apart at most. */
export function isCopy(like: Likeness, sameDays: boolean): boolean {
  if (like.words < FEWEST_WORDS || isFilledTemplate(like)) return false;
  if (like.covered < COVERED_THROUGHOUT) return isCutAndMixed(like);
  return opensAlike(like) || isRewritten(like, sameDays);
}

/** A misread first sentence; reports of one event reach 0.45. */
const SAME_LEDE = 0.6;

/** The first paragraphs of a text, then others: only the same lede tells it from another report with the same quotations. */
function isCutAndMixed(like: Likeness): boolean {
  if (like.covered < COVERED_IN_PART || like.longestRun < SENTENCES) return false;
  return (
    like.beginAlike || like.openingOfLonger >= SAME_LEDE || (like.opening >= SAME_LEDE && like.begins <= BEGINNING)
  );
}

/** Copies: 0.53 and more in one direction at least; texts that share captions, quotations or house text: 0.38 at most. */
const OPENING = 0.45;
/** Where only the shorter text's opening stands in the longer: a chapter in the middle of a round-up is no copy of it. */
const PART_OF_LONGER = 0.35;
const BEGINNING = 0.25;

function opensAlike(like: Likeness): boolean {
  // A foreign paragraph may stand after the first sentence.
  if (like.beginAlike || like.openingOfLonger >= OPENING) return true;
  return like.opening >= OPENING && (like.coveredOfLonger >= PART_OF_LONGER || like.begins <= BEGINNING);
}

const NEARLY_ALL = 0.85;
/** Updates under a new lede: 0.86 and 177 words in one run. */
const REWRITTEN = 0.7;
const LONG_PASSAGE = 100;

/** A new lede on the old text, or the old paragraphs in another order. */
function isRewritten({ covered, coveredOfLonger, longestRun }: Likeness, sameDays: boolean): boolean {
  if (covered >= NEARLY_ALL && coveredOfLonger >= NEARLY_ALL) return true;
  return sameDays && covered >= REWRITTEN && longestRun >= LONG_PASSAGE;
}

/** In a notice of a few lines one other name or figure among twenty makes another notice; in a long text figures are updated. */
const NOTICE = 150;
const DIFFERS_IN_NOTICE = 0.05;
/** Updated copies: 0.16 at most; notices of different companies: 0.2 and more. */
const DIFFERS = 0.2;

function isFilledTemplate({ words, agreeing, differing }: Likeness): boolean {
  return differing > 0 && differing >= (words < NOTICE ? DIFFERS_IN_NOTICE : DIFFERS) * (agreeing + differing);
}
