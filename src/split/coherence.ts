/** A first reading in, where its articles hang together too well to be two, or too little to be one, out. */
import type { Piece } from './pieces.js';
import { stateOf } from './states.js';

/** What a second reading should heed: pieces where no article begins after all, and where one does. */
export interface Doubts {
  readonly joins: readonly number[];
  readonly breaks: readonly number[];
}

/** Cosine of two texts' vocabularies (log counts of stems). Of labelled neighbours 95 % stay below 0.18; of halves of one article cut at furniture, 95 % lie above 0.14 and 98 % above 0.076. */
const ONE_STORY = 0.2;
const TWO_STORIES = 0.075;
/** Where nothing but text stands between the halves, a break needs more. */
const TWO_STORIES_BARE = 0.035;
/** Paragraphs on either side, fewer of which prove nothing. */
const FEWEST = 3;

interface Segment {
  /** Indices of its pieces of text. */
  readonly texts: number[];
  readonly counts: Map<number, number>;
}

export function doubtsOn(pieces: readonly Piece[], states: Uint8Array): Doubts {
  const segments = segmentsOf(pieces, states);
  const joins: number[] = [];
  const breaks: number[] = [];
  for (let k = 0; k < segments.length; k++) {
    const segment = segments[k]!;
    if (k && cosine(segments[k - 1]!.counts, segment.counts) > ONE_STORY) joins.push(segment.texts[0]!);
    const at = breakIn(segment, pieces);
    if (at >= 0) breaks.push(at);
  }
  return { joins, breaks };
}

/** `texts[0]` is the piece that opens the article. */
function segmentsOf(pieces: readonly Piece[], states: Uint8Array): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | null = null;
  for (let i = 0; i < states.length; i++) {
    const opens = states[i] === stateOf['opening headline'] || states[i] === stateOf['opening text'];
    if (opens) {
      open = { texts: [], counts: new Map() };
      segments.push(open);
    }
    if (!open || !(opens || states[i] === stateOf.text)) continue;
    open.texts.push(i);
    for (const stem of pieces[i]!.look.stems) open.counts.set(stem >> 1, (open.counts.get(stem >> 1) ?? 0) + 1);
  }
  return segments;
}

function cosine(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  let dot = 0;
  for (const [stem, count] of one) {
    const shared = other.get(stem);
    if (shared) dot += Math.log1p(count) * Math.log1p(shared);
  }
  return dot ? dot / Math.sqrt(norm(one) * norm(other)) : 0;
}

function norm(counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += Math.log1p(count) ** 2;
  return sum;
}

/** The place where the two halves have least in common, if it is little enough; −1 where none is. Each paragraph walks from the second half to the first once. */
function breakIn({ texts, counts }: Segment, pieces: readonly Piece[]): number {
  if (texts.length < 2 * FEWEST + 1) return -1;
  const first = new Map<number, number>();
  const second = new Map(counts);
  let dot = 0;
  let firstNorm = 0;
  let secondNorm = norm(counts);
  let best = -1;
  let least = 1;
  for (let k = 0; k + FEWEST <= texts.length - 1; k++) {
    for (const stem of pieces[texts[k]!]!.look.stems) {
      const key = stem >> 1;
      const a = first.get(key) ?? 0;
      const b = second.get(key) ?? 1;
      const [a0, a1, b0, b1] = [Math.log1p(a), Math.log1p(a + 1), Math.log1p(b), Math.log1p(b - 1)];
      dot += a1 * b1 - a0 * b0;
      firstNorm += a1 * a1 - a0 * a0;
      secondNorm += b1 * b1 - b0 * b0;
      first.set(key, a + 1);
      second.set(key, b - 1);
    }
    if (k + 1 < FEWEST) continue;
    const next = texts[k + 1]!;
    const parted = next - texts[k]! > 1 || pieces[next]!.gap > 1 || pieces[next]!.glued;
    const likeness = dot / Math.sqrt(Math.max(firstNorm * secondNorm, 1e-9));
    const enough = parted ? TWO_STORIES : TWO_STORIES_BARE;
    if (likeness < enough && likeness / enough < least) {
      least = likeness / enough;
      best = next;
    }
  }
  return best;
}
