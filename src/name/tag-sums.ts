/** A weight for each tag in, all of them packed into two floats out, so that two additions sum what takes seven: adding weights was a quarter of the search for names. */

/** Nothing, then the first and the further words of a person's, an organisation's and a place's name. */
export const TAGS = ['O', 'P', 'p', 'G', 'g', 'L', 'l'] as const;
export const TAG_COUNT = TAGS.length;

/** Floats that hold the sums of all tags. */
export const SUM_FLOATS = 2;

/** A float counts exactly up to 2^53: four lanes of 13 bits. */
const LANE_BITS = 13;
const LANES = 4;
const LANE = 2 ** LANE_BITS;
/** Two lanes, as much as bit operations may hold. */
const HALF = LANE * LANE;
/** Half a lane is added to each, so that none is below zero. */
const ZERO = LANE / 2;

/** Of one feature at most; fifty features a token then stay within their lanes. The greatest so far is 15. */
const MOST = 80;

/** Sums of nothing: what to begin from. */
export const NO_SUM = ZERO * (1 + LANE + HALF + LANE * HALF);

/** Adds a tag's weight at `at`, where its floats stand. */
export function addWeight(floats: Float64Array, at: number, tag: number, weight: number): void {
  if (!(Math.abs(weight) <= MOST)) throw new Error(`bug: a weight of ${weight} for a tag; ${MOST} is the most`);
  floats[at + Math.floor(tag / LANES)]! += weight * LANE ** (tag % LANES);
}

/** Writes a token's sums, begun from `NO_SUM`, to `scores`: a number a tag. */
export function unpackSums(low: number, high: number, scores: Float64Array, row: number): void {
  const upper = Math.floor(low / HALF);
  const lower = low - upper * HALF;
  scores[row] = (lower & (LANE - 1)) - ZERO;
  scores[row + 1] = (lower >> LANE_BITS) - ZERO;
  scores[row + 2] = (upper & (LANE - 1)) - ZERO;
  scores[row + 3] = (upper >> LANE_BITS) - ZERO;
  const last = Math.floor(high / HALF);
  const before = high - last * HALF;
  scores[row + 4] = (before & (LANE - 1)) - ZERO;
  scores[row + 5] = (before >> LANE_BITS) - ZERO;
  scores[row + 6] = (last & (LANE - 1)) - ZERO;
}
