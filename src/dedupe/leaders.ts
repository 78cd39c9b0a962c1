/** An index of texts in order of fullness in, each text's leader out: the fullest text of its group, with which alone it was compared. */
import type { GramIndex } from './gram-index.js';

/** A text that leads a group, and the share (0–1) of the telling grams of another that stand in it. */
export interface Candidate {
  readonly leader: number;
  readonly share: number;
}

/**
 * A gram that stands in this many groups already is no hint any more ("one of the"): it bounds the work a text, so that
 * the whole stays linear. A text reprinted 500 times is one group, so its grams stay telling.
 */
const COMMON = 24;

/**
 * Texts are taken in their order. `choose` gets the leaders that share `least` (0–1) or more of a text's telling grams,
 * best first, and returns the one that it follows, or null where it leads a group of its own. No chains: a follower is
 * never compared with.
 */
export function leaders(
  index: GramIndex,
  least: number,
  choose: (text: number, found: readonly Candidate[]) => number | null,
): Uint32Array {
  const leaderOf = new Uint32Array(index.size);
  const postings = emptyPostings(index);
  const votes = new Uint32Array(index.size);
  const voted = new Uint32Array(index.size);
  for (let text = 0; text < index.size; text++) {
    const grams = index.gramsOf.subarray(index.starts[text]!, index.starts[text + 1]!);
    const [count, telling] = vote(grams, postings, votes, voted);
    const own = index.counts[text]! - grams.length + telling;
    const enough = Math.max(2, least * own);
    const found: Candidate[] = [];
    for (let i = 0; i < count; i++) {
      const leader = voted[i]!;
      if (votes[leader]! >= enough) found.push({ leader, share: votes[leader]! / own });
      votes[leader] = 0;
    }
    found.sort((a, b) => b.share - a.share || a.leader - b.leader);
    const followed = choose(text, found);
    leaderOf[text] = followed ?? text;
    if (followed === null) post(grams, postings, text);
  }
  return leaderOf;
}

/** The leaders that a gram stands in are `leaders[offsets[gram] … offsets[gram] + used[gram])`. */
interface Postings {
  readonly offsets: Uint32Array;
  readonly used: Uint8Array;
  readonly leaders: Uint32Array;
}

function emptyPostings({ grams, textsWith }: GramIndex): Postings {
  const offsets = new Uint32Array(grams + 1);
  for (let gram = 0; gram < grams; gram++) offsets[gram + 1] = offsets[gram]! + Math.min(textsWith[gram]!, COMMON);
  return { offsets, used: new Uint8Array(grams), leaders: new Uint32Array(offsets[grams]!) };
}

/** Counts for each leader the telling grams that it shares; gives how many leaders got a vote, and how many grams told. */
function vote(grams: Uint32Array, postings: Postings, votes: Uint32Array, voted: Uint32Array): [number, number] {
  const { offsets, used, leaders: posted } = postings;
  let [count, telling] = [0, 0];
  for (const gram of grams) {
    const groups = used[gram]!;
    if (groups === COMMON) continue;
    telling++;
    const from = offsets[gram]!;
    for (let i = from; i < from + groups; i++) {
      const leader = posted[i]!;
      if (votes[leader]!++ === 0) voted[count++] = leader;
    }
  }
  return [count, telling];
}

function post(grams: Uint32Array, { offsets, used, leaders: posted }: Postings, text: number): void {
  for (const gram of grams) if (used[gram]! < COMMON) posted[offsets[gram]! + used[gram]!++] = text;
}
