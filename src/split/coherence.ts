/** A first reading in, where its articles hang together too well to be two, or too little to be one, out. */
import { END, START } from './look.js';
import type { Piece } from './pieces.js';
import { stateOf } from './states.js';
import { isProse } from './vocabulary.js';

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

/** Where a new story begins, few words of its first four paragraphs stood before: only then is the text walked through. */
const NEW_WORDS = 0.2;

interface Segment {
  /** Indices of its pieces of text. */
  readonly texts: number[];
  readonly counts: Map<number, number>;
}

/** Share of a paragraph's stems that its article has; of labelled paragraphs set aside after a text, eight of ten above it were text. */
const SAME_STORY = 0.3;
const LONG = 60;

/** Running text after an article that speaks of the same things is taken into it, and what stands between becomes its furniture. */
export function takeTextsAfter(pieces: readonly Piece[], states: Uint8Array): void {
  let stems: Set<number> | null = null;
  let end = -1;
  for (let i = 0; i < states.length; i++) {
    const { look } = pieces[i]!;
    const opens = states[i] === stateOf['opening headline'] || states[i] === stateOf['opening text'];
    if (opens) stems = new Set();
    if (stems && states[i] === stateOf.outside && look.length >= LONG && look.end === END.stop && isProse(look)) {
      let known = 0;
      for (const stem of look.stems) if (stems.has(stem >> 1)) known++;
      if ((known >= SAME_STORY * look.stems.length && known > 1) || goesOn(pieces, states, end, i)) {
        for (let k = end + 1; k < i; k++)
          states[k] = states[k] === stateOf['outside caption'] ? stateOf.caption : stateOf.furniture;
        states[i] = stateOf.text;
      }
    }
    if (stems && end === i - 1 && states[i] === stateOf.outside && isLastWord(pieces[i]!)) states[i] = stateOf.text;
    if (states[i] === stateOf.fragment) stems = null;
    if (opens || states[i] === stateOf.text) {
      for (const stem of look.stems) stems?.add(stem >> 1);
      end = i;
    }
  }
}

/** So many paragraphs in a row after no more than a box of so many lines are the rest of the text. */
const FEWEST_IN_A_ROW = 3;
const LONGEST_BOX = 3;

/** Match: a newsletter box, then three paragraphs. Near misses: teasers with headings between them, comments below a heading. */
function goesOn(pieces: readonly Piece[], states: Uint8Array, end: number, at: number): boolean {
  if (at - end - 1 > LONGEST_BOX) return false;
  for (let i = end + 1; i < at; i++) {
    const { look } = pieces[i]!;
    if (look.words >= 4 && look.end !== END.stop && look.cueWords * 4 < look.words) return false;
  }
  for (let i = at; i < at + FEWEST_IN_A_ROW; i++) {
    const look = pieces[i]?.look;
    if (!look || states[i] !== stateOf.outside || look.end !== END.stop || !isProse(look)) return false;
    if (look.cueWords * 5 > look.words || look.address || pieces[i]!.gap > 2) return false;
  }
  return true;
}

/** A whole sentence right after the text, without a word of menus: "A decision is expected next week." Near misses: "© 2020 The Courier.", "Follow us here." */
function isLastWord({ look, text, gap }: Piece): boolean {
  if (look.end !== END.stop || look.words < 5 || look.length < 25 || look.address || gap > 2) return false;
  if (look.start === START.lower || look.start === START.sign || look.start === START.paren) return false;
  return look.cueWords * 7 < look.words && !text.includes('©');
}

export function doubtsOn(pieces: readonly Piece[], states: Uint8Array, onward: Float32Array): Doubts {
  const segments = segmentsOf(pieces, states);
  const joins: number[] = [];
  const breaks: number[] = [];
  for (let k = 0; k < segments.length; k++) {
    const segment = segments[k]!;
    if (k && areOneStory(segments[k - 1]!, segment, pieces)) joins.push(segment.texts[0]!);
    const at = segment.texts.some((i, at) => at >= FEWEST && onward[i]! < NEW_WORDS) ? breakIn(segment, pieces) : -1;
    if (at >= 0) breaks.push(at);
  }
  return { joins, breaks: breaks.map((at) => headingNear(pieces, at)) };
}

/** Of what the halves of each have in common, two parts of one story have nearly as much; long texts on any subject share more words than short ones. */
const LIKE_ITSELF = 0.85;

function areOneStory(one: Segment, other: Segment, pieces: readonly Piece[]): boolean {
  const likeness = cosine(one.counts, other.counts);
  if (likeness <= ONE_STORY) return false;
  return [one, other].every(
    ({ texts }) => texts.length < 2 * FEWEST || likeness >= LIKE_ITSELF * halvesLikeness(texts, pieces),
  );
}

function halvesLikeness(texts: readonly number[], pieces: readonly Piece[]): number {
  const middle = texts.length >> 1;
  return cosine(countsOf(texts.slice(0, middle), pieces), countsOf(texts.slice(middle), pieces));
}

function countsOf(texts: readonly number[], pieces: readonly Piece[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const i of texts)
    for (const stem of pieces[i]!.look.stems) counts.set(stem >> 1, (counts.get(stem >> 1) ?? 0) + 1);
  return counts;
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

/** A heading's words that come back in the next paragraphs, of which it says the subject. */
const FEWEST_SHARED = 2;
const NEXT = 6;
const HEADING_REACH = 3;

/** The headline, and byline, of a story that begins bare may have been read as the end of the story before; the nearest heading to the break is where it begins. */
function headingNear(pieces: readonly Piece[], at: number): number {
  let best = at;
  let distance = HEADING_REACH + 1;
  for (let i = Math.max(1, at - HEADING_REACH); i <= Math.min(pieces.length - 1, at + HEADING_REACH); i++)
    if (Math.abs(i - at) < distance && isHeadingOf(pieces, i)) {
      best = i;
      distance = Math.abs(i - at);
    }
  return best;
}

function isHeadingOf(pieces: readonly Piece[], at: number): boolean {
  const { look } = pieces[at]!;
  if (look.length > 160 || look.words < 4 || look.stops || look.end === END.stop || look.end === END.comma)
    return false;
  const stems = new Set<number>();
  for (let i = at + 1; i < Math.min(pieces.length, at + 1 + NEXT); i++)
    for (const stem of pieces[i]!.look.stems) stems.add(stem >> 1);
  return look.stems.filter((stem) => stems.has(stem >> 1)).length >= FEWEST_SHARED;
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
