/** An index of grams in, which of them stand in three or more otherwise unlike texts out. */
import { SAMPLED } from './fingerprint.js';
import type { GramIndex } from './gram-index.js';
import { leaders } from './leaders.js';

/**
 * Texts that share this much of the shorter one's grams count as one text here. Galleries of 2000 words share 0.69 of
 * two articles that carry them, copies altered moderately 0.75 and more; 0.7 and 0.75 give the same groups.
 */
const LIKE = 0.72;
const UNLIKE_TEXTS = 3;

/** One a gram: 1 where it recurs. */
export function recurringGrams(index: GramIndex, texts: readonly Uint32Array[]): Uint8Array {
  const leaderOf = leaders(sampledAlone(index, texts), LIKE, (_, [best]) => best?.leader ?? null);
  const inOrderOfGroups = Uint32Array.from({ length: index.size }, (_, text) => text).sort(
    (a, b) => leaderOf[a]! - leaderOf[b]! || a - b,
  );
  const groups = new Uint8Array(index.grams);
  const lastGroup = new Uint32Array(index.grams).fill(index.size);
  for (const text of inOrderOfGroups)
    for (let i = index.starts[text]!; i < index.starts[text + 1]!; i++) {
      const gram = index.gramsOf[i]!;
      if (lastGroup[gram] === leaderOf[text]) continue;
      lastGroup[gram] = leaderOf[text]!;
      if (groups[gram]! < UNLIKE_TEXTS) groups[gram]!++;
    }
  return groups.map((count) => (count === UNLIKE_TEXTS ? 1 : 0));
}

/** Without the grams that are kept of openings only: with them, texts that open with one gallery would look like one text. */
function sampledAlone(index: GramIndex, texts: readonly Uint32Array[]): GramIndex {
  const starts = new Uint32Array(index.size + 1);
  const gramsOf = new Uint32Array(index.gramsOf.length);
  let kept = 0;
  for (let text = 0; text < index.size; text++) {
    for (let i = index.starts[text]!; i < index.starts[text + 1]!; i++)
      if (index.hashOf[index.gramsOf[i]!]! < SAMPLED) gramsOf[kept++] = index.gramsOf[i]!;
    starts[text + 1] = kept;
  }
  const counts = Uint32Array.from(texts, (grams) => below(grams, SAMPLED));
  return { ...index, starts, gramsOf: gramsOf.subarray(0, kept), counts };
}

/** How many of the sorted numbers are smaller than `limit`. */
function below(sorted: Uint32Array, limit: number): number {
  let count = 0;
  while (count < sorted.length && sorted[count]! < limit) count++;
  return count;
}
