import type { TextId } from './brand.js';

/** A text that a correction speaks of, and what its curator expected to find there. */
export interface CorrectedText {
  readonly text: TextId;
  /** A headline under which it runs. */
  readonly headline: string;
  /** The line of the correction that names it. */
  readonly line: number;
}

/** One `corrections/NAME.md`: a curator's word on which texts are one article. */
export interface Correction {
  /** Path inside the input folder, for messages. */
  readonly path: string;
  /** `merge`: the texts are editions of one article; `separate`: no two of them are. */
  readonly kind: 'merge' | 'separate';
  /** Two at least. */
  readonly texts: readonly CorrectedText[];
}
