/** What tells titles from subheads where a dump has nothing but texts; made by `scripts/train-plain-titles.ts` from labelled pages. */
import type { Leanings } from './judge.js';
import type { PlainTitleSign } from './plain-title-signs.js';

/** Above 0: it speaks for a title, in natural logarithms of odds. */
export const PLAIN_TITLE_LEANINGS: Leanings<PlainTitleSign> = {
  'what speaks for a title anywhere': -0.96,
  'it has a title’s length': 1.78,
  'capitals on its words': 1.86,
  'the text below takes up its words': 3.22,
  'its words stood above': -5.23,
  'words tie the text below to the text above': -5.3,
  'what follows speaks of what stood above': -6.74,
  'lines like it are taken up by the text below them alone': 2.85,
};
