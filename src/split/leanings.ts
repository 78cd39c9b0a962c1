import { BOUNDARY_SIGNS, type BoundarySign } from './boundary-signs.js';
import { HEADLINE_SIGNS, type HeadlineSign } from './headline-signs.js';
import type { Leanings } from './judge.js';
export const BOUNDARY_LEANINGS = Object.fromEntries(
  BOUNDARY_SIGNS.map((s) => [s, s === 'the first reading began an article here' ? 1 : 0]),
) as Leanings<BoundarySign>;
export const HEADLINE_LEANINGS = Object.fromEntries(
  HEADLINE_SIGNS.map((s) => [s, s === 'the first reading took it for the headline' ? 1 : 0]),
) as Leanings<HeadlineSign>;
