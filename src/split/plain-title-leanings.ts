/** What tells titles from subheads where a dump has nothing but texts; made by `scripts/train-plain-titles.ts` from labelled pages. */
import type { Leanings } from './judge.js';
import type { PlainTitleSign } from './plain-title-signs.js';

/** Above 0: it speaks for a title, in natural logarithms of odds. */
export const PLAIN_TITLE_LEANINGS: Leanings<PlainTitleSign> = {
  'what speaks for a title anywhere': -1.2,
  'it has a title’s length': 1.63,
  'capitals on its words': 2.07,
  'the text below takes up its words': 3.67,
  'its words stood above': -5.18,
  'words tie the text below to the text above': -5.7,
  'what follows speaks of what stood above': -5.99,
  'lines like it are taken up by the text below them alone': 2.92,
};
