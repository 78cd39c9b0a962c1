/** Texts as weighted keys in, how like each other they are and which are nearest out; cost grows with the texts, not with their pairs. */
import type { Likeness } from '../model/likeness.js';
import { nearestOf } from './nearest.js';
import { subjectVectors } from './subject-vectors.js';

/** `texts`: of each the keys that its card carries, packed as `packed-key.ts` says. */
export function likenessOf(texts: readonly (readonly number[])[]): Likeness {
  const [vectors, postings] = subjectVectors(texts);
  return { ...vectors, nearest: nearestOf(vectors, postings) };
}
