/** A run of a passage and the model in, the best tag of each token out (Viterbi). */
import { byteRows } from '../text/byte-rows.js';
import type { Run } from './runs.js';
import { contextKeys, partsStretch, stretch, type TagPassage, voteKeys } from './tag-context.js';
import { type KeyTable, startOfKey, type TagModel } from './tag-model.js';
import { NO_SUM, SUM_FLOATS, TAG_COUNT, unpackSums } from './tag-sums.js';
import type { PassageTags } from './votes.js';

/** May `next` follow `previous`? A further word only after a first or further one of its kind; −1: the run's start. */
export function mayFollow(previous: number, next: number): boolean {
  if (next === 0 || next % 2 === 1) return true;
  return previous === next || previous === next - 1;
}

/** The sums of the tokens of the runs, `SUM_FLOATS` a token, passage after passage and run after run: what the first pass decides by. `seen`: of `wordsSeen`. */
export function tokenSums(model: TagModel, passages: readonly TagPassage[], seen: readonly Uint8Array[]): Float64Array {
  const sums = new Float64Array(tokensOfRuns(passages) * SUM_FLOATS);
  let row = 0;
  passages.forEach((at, p) => {
    const { numbers } = at.passage.tokens;
    for (const run of at.runs) {
      let around: Run = [run[0], run[0] - 1];
      for (let i = run[0]; i < run[1]; i++, row += SUM_FLOATS) {
        if (i > around[1] || partsStretch(at, i) || partsStretch(at, i - 1)) around = stretch(at, run, i);
        placesOf(i, around);
        setWords(model, numbers, sums, row);
        addKeys(model.context, contextKeys(at, run, i, around, seen[p]!), sums, row);
      }
    }
  });
  return sums;
}

function tokensOfRuns(passages: readonly TagPassage[]): number {
  let count = 0;
  for (const { runs } of passages) for (const [from, to] of runs) count += to - from;
  return count;
}

/** In the order of `DISTANCES`, used again for every token. */
const places = new Int32Array(7);
/** Where the weights of the word at each place begin; 0, where all are zero, outside the passage. */
const starts = new Int32Array(places.length);

function placesOf(i: number, [first, last]: Run): void {
  places[0] = i;
  places[1] = i - 2;
  places[2] = i - 1;
  places[3] = i + 1;
  places[4] = i + 2;
  places[5] = first - 1;
  places[6] = last + 1;
}

/** Begins a token's sums with what the words at `places` tell. */
function setWords({ words }: TagModel, numbers: readonly number[], sums: Float64Array, row: number): void {
  for (let d = 0; d < places.length; d++) {
    const place = places[d]!;
    starts[d] = place < 0 || place >= numbers.length ? 0 : words.startOf(numbers[place]!) + d * SUM_FLOATS;
  }
  // Asked for once all words are known: a word that is met for the first time makes it longer.
  const { sums: weights } = words;
  let low = NO_SUM;
  let high = NO_SUM;
  for (let d = 0; d < starts.length; d++) {
    low += weights[starts[d]!]!;
    high += weights[starts[d]! + 1]!;
  }
  sums[row] = low;
  sums[row + 1] = high;
}

function addKeys(table: KeyTable, keys: Int32Array, sums: Float64Array, row: number): void {
  let low = sums[row]!;
  let high = sums[row + 1]!;
  for (let k = 0; keys[k]! >= 0; k++) {
    const from = startOfKey(table, keys[k]!);
    low += table.sums[from]!;
    high += table.sums[from + 1]!;
  }
  sums[row] = low;
  sums[row + 1] = high;
}

/** Adds to the first pass's sums what the votes say. */
export function addVotes(
  model: TagModel,
  passages: readonly TagPassage[],
  sums: Float64Array,
  votes: readonly Uint8Array[],
): void {
  let row = 0;
  passages.forEach((at, p) => {
    for (const run of at.runs)
      for (let i = run[0]; i < run[1]; i++, row += SUM_FLOATS)
        addKeys(model.context, voteKeys(at, run, i, votes[p]!), sums, row);
  });
}

/** Used again by every run. */
let scores = new Float64Array(64 * TAG_COUNT);

/** The best tags of each passage's tokens; 0 outside its runs. */
export function bestTags(model: TagModel, passages: readonly TagPassage[], sums: Float64Array): PassageTags[] {
  const found = byteRows(passages.map(({ gazetteer }) => gazetteer.length));
  let row = 0;
  passages.forEach(({ runs }, p) => {
    const tags = found[p]!;
    for (const [from, to] of runs) {
      const length = to - from;
      if (scores.length < length * TAG_COUNT) scores = new Float64Array(length * TAG_COUNT * 2);
      for (let i = 0; i < length; i++, row += SUM_FLOATS) unpackSums(sums[row]!, sums[row + 1]!, scores, i * TAG_COUNT);
      viterbi(model.transitions, scores, { tags, from, to });
    }
  });
  return found;
}

const ALLOWED = Uint8Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, k) =>
  mayFollow(Math.floor(k / TAG_COUNT), k % TAG_COUNT) ? 1 : 0,
);

/** Used again by every run. */
let best = new Float64Array(64 * TAG_COUNT);
let before = new Uint8Array(64 * TAG_COUNT);

/** Where the tags of a run are written: an index into `TAGS` for each of its tokens, from `from` up to, not including, `to`. */
interface RunTags {
  readonly tags: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** `scores`: `TAG_COUNT` a token of the run. */
export function viterbi(transitions: Float64Array, scores: Float64Array, { tags, from, to }: RunTags): void {
  const length = to - from;
  if (best.length < length * TAG_COUNT) {
    best = new Float64Array(length * TAG_COUNT * 2);
    before = new Uint8Array(length * TAG_COUNT * 2);
  }
  for (let t = 0; t < TAG_COUNT; t++) best[t] = ALLOWED[t] ? scores[t]! + transitions[t]! : NEVER;
  for (let row = TAG_COUNT; row < length * TAG_COUNT; row += TAG_COUNT)
    for (let t = 0; t < TAG_COUNT; t++) {
      // A further word of a name follows its first or another further one alone: the tag itself and the one before it.
      const further = t > 0 && t % 2 === 0;
      const last = further ? t : TAG_COUNT - 1;
      let most = NEVER;
      let from = 0;
      for (let p = further ? t - 1 : 0; p <= last; p++) {
        const score = best[row - TAG_COUNT + p]! + transitions[p * TAG_COUNT + t]!;
        if (score <= most) continue;
        most = score;
        from = p;
      }
      best[row + t] = most + scores[row + t]!;
      before[row + t] = from;
    }
  const last = (length - 1) * TAG_COUNT;
  let tag = 0;
  for (let t = 1; t < TAG_COUNT; t++) if (best[last + t]! > best[last + tag]!) tag = t;
  for (let i = length - 1; i >= 0; i--) {
    tags[from + i] = tag;
    tag = before[i * TAG_COUNT + tag]!;
  }
}

/** What no tags score. */
const NEVER = -1e9;
