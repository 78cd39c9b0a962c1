/** Two readings in, what speaks for their being copies of one text out. */
import { type Run, runs } from './aligned-runs.js';
import type { Reading } from './reading.js';
import { slots } from './slots.js';
import { type Stretch, stretchOf } from './stretch.js';

export interface Likeness {
  /** Words of the shorter text outside recurring passages. */
  readonly words: number;
  /** Share (0–1) of them that stand in runs of three or more in the longer text, or, misread, between two such runs. */
  readonly covered: number;
  /** The same of the longer text. */
  readonly coveredOfLonger: number;
  /** Share of the shorter text's first words that stand in the longer one, and the reverse. */
  readonly opening: number;
  readonly openingOfLonger: number;
  /** Both begin with one run, a dateline or a label aside. */
  readonly beginAlike: boolean;
  /** Where in the longer text (0–1) the shorter one's first run stands. */
  readonly begins: number;
  /** Where in the longer text the shorter one stands. */
  readonly stands: Stretch;
  /** Words of the longest run that both have, recurring passages left out. */
  readonly longestRun: number;
  /** Names and figures in the runs, and those that stand in the same slot between two runs but differ. */
  readonly agreeing: number;
  readonly differing: number;
}

/** Words that make an opening: a lede and the sentence after it. */
const OPENING = 60;

/** `shorter` has no more words than `longer`. */
export function likeness(shorter: Reading, longer: Reading): Likeness {
  const aligned = runs(shorter, longer);
  const inShorter = new Uint8Array(shorter.folded.length);
  const inLonger = new Uint8Array(longer.folded.length);
  for (const { a, b, length } of aligned) {
    inShorter.fill(1, a, a + length);
    inLonger.fill(1, b, b + length);
  }
  const { agreeing, differing, misread } = slots(aligned, shorter, longer);
  for (const { a, b } of misread) {
    inShorter.fill(1, a[0], a[1]);
    inLonger.fill(1, b[0], b[1]);
  }
  const whole = share(inShorter, shorter.recurring, Number.POSITIVE_INFINITY);
  const own = aligned.filter(({ a }) => !shorter.recurring[a]);
  return {
    words: whole.of,
    covered: whole.share,
    coveredOfLonger: share(inLonger, longer.recurring, Number.POSITIVE_INFINITY).share,
    opening: share(inShorter, shorter.recurring, OPENING).share,
    openingOfLonger: share(inLonger, longer.recurring, OPENING).share,
    beginAlike: own.some(beginsBoth),
    begins: (own[0]?.b ?? 0) / Math.max(1, longer.folded.length),
    stands: stretchOf(aligned, inLonger),
    longestRun: own.reduce((most, { length }) => Math.max(most, length), 0),
    agreeing,
    differing,
  };
}

/** A run of a sentence's length within the first two lines of both. */
const SENTENCE = 12;
const FIRST_LINES = 25;

function beginsBoth({ a, b, length }: Run): boolean {
  return length >= SENTENCE && a <= FIRST_LINES && b <= FIRST_LINES;
}

/** Of the first so many words outside recurring passages: how many there are, and the share of them that is covered. */
function share(covered: Uint8Array, recurring: Uint8Array, first: number): { share: number; of: number } {
  let [of, hit] = [0, 0];
  for (let i = 0; i < covered.length && of < first; i++) {
    if (recurring[i]) continue;
    of++;
    hit += covered[i]!;
  }
  return { share: of ? hit / of : 0, of };
}
