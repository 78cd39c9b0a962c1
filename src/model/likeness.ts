/** How like each other the archive's texts are: made in `liken/`, read by `link/` and `date/`. A text is told by its place among the articles. */

/** A vector of unit length a text; text and key are small integers. */
export interface SubjectVectors {
  readonly size: number;
  /** Where the vector of text i starts in `keys` and `weights`; `starts[size]` is the end. */
  readonly starts: Uint32Array;
  /** Of one text in ascending order; keys that no other text has are left out, but count in the length. */
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  /** 1 where the key is a name or a number in this text. */
  readonly naming: Uint8Array;
  /** How many texts have the key. */
  readonly holders: Uint32Array;
}

/** In columns: a large archive has millions of neighbours. */
export interface Nearest {
  /** The neighbours of text i stand from `from[i]` up to, not including, `from[i + 1]`, nearest first; ties by text. */
  readonly from: Uint32Array;
  readonly texts: Uint32Array;
  /** Cosine, 0–1. */
  readonly cosines: Float64Array;
}

/** The archive's texts as vectors, and of each its neighbours. */
export interface Likeness extends SubjectVectors {
  readonly nearest: Nearest;
}
