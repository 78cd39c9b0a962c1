/** Texts as weighted keys in, how like each other they are and which are nearest out; cost grows with the texts, not with their pairs. */
import { type Nearest, nearestOf } from './nearest.js';
import { type SubjectVectors, subjectVectors } from './subject-vectors.js';

/** The archive's texts as vectors, and of each its neighbours. */
export interface Likeness extends SubjectVectors {
  readonly nearest: Nearest;
}

export function likenessOf(texts: readonly (readonly number[])[]): Likeness {
  const [vectors, postings] = subjectVectors(texts);
  return { ...vectors, nearest: nearestOf(vectors, postings) };
}
