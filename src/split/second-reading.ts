/** The states that the signs of each piece give in, put right by what only whole articles show: where one begins, which line is its headline. */
import { BOUNDARY_SIGNS, BoundaryEvidence, type BoundarySign, type Dump, type Place } from './boundary-signs.js';
import { HEADLINE_SIGNS, HeadlineEvidence, type HeadlineSign, type Top } from './headline-signs.js';
import { type Leanings, Sheet } from './judge.js';
import { BOUNDARY_LEANINGS, HEADLINE_LEANINGS } from './leanings.js';
import { END } from './look.js';
import type { Piece } from './pieces.js';
import { readingOf, type Weights } from './reading.js';
import { KIND, kindOf } from './signs.js';
import { STATE_COUNT, stateOf } from './states.js';
import { takeTextsAfter } from './texts-after.js';
import { isProse, type Vocabulary } from './vocabulary.js';

/** What the judges weigh the evidence by; others than those that the program ships with in training alone. */
export interface Judges {
  readonly boundary: Leanings<BoundarySign>;
  readonly headline: Leanings<HeadlineSign>;
}
export const JUDGES: Judges = { boundary: BOUNDARY_LEANINGS, headline: HEADLINE_LEANINGS };

interface Sheets {
  readonly boundary: Sheet<BoundarySign>;
  readonly headline: Sheet<HeadlineSign>;
}

/** Made once for all records. */
const sheets = new WeakMap<Judges, Sheets>();

function sheetsOf(judges: Judges): Sheets {
  let made = sheets.get(judges);
  if (!made) {
    made = {
      boundary: new Sheet(BOUNDARY_SIGNS, judges.boundary),
      headline: new Sheet(HEADLINE_SIGNS, judges.headline),
    };
    sheets.set(judges, made);
  }
  return made;
}

export interface SecondReading {
  readonly states: Uint8Array;
  /** For pieces that a judge spoke of: why, in words. */
  readonly why: ReadonlyMap<number, string>;
}

/** What a judge's word on a boundary weighs, against signs that reach two or three for the clearest. */
const VERDICT = 6;
/** An article of many pages run together is broken at one place a round. */
const ROUNDS = 3;

export interface Reader {
  readonly weights: Weights;
  readonly vocabulary: Vocabulary;
  readonly judges: Judges;
}

export function secondReading(pieces: readonly Piece[], scores: Float32Array, reader: Reader): SecondReading {
  const { dump, states, why } = articlesIn(pieces, scores, reader);
  chooseHeadlines(dump, states, sheetsOf(reader.judges).headline, why);
  return { states, why };
}

/** The states once it is settled where articles begin. */
export function articlesIn(
  pieces: readonly Piece[],
  scores: Float32Array,
  { weights, vocabulary, judges }: Reader,
): { dump: Dump; states: Uint8Array; why: Map<number, string> } {
  const why = new Map<number, string>();
  const dump = dumpOf(pieces, scores.slice(), vocabulary);
  const sheet = sheetsOf(judges).boundary;
  let states = readingOf(scores, weights);
  for (let round = 0; round < ROUNDS; round++) {
    const empty = !states.some(opens);
    if (empty) favourText(pieces, scores);
    const { joins, breaks } = verdictsOn(dump, states, sheet, why);
    if (!empty && joins.length + breaks.length === 0) break;
    for (const i of joins) addTo(scores, i, -VERDICT);
    for (const i of breaks) addTo(scores, i, VERDICT);
    states = readingOf(scores, weights);
  }
  takeTextsAfter(pieces, states, vocabulary.lexicon);
  return { dump, states, why };
}

export function dumpOf(pieces: readonly Piece[], scores: Float32Array, vocabulary: Vocabulary): Dump {
  const gaps = new Map<number, number>();
  for (const { gap } of pieces) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  let gap = 0;
  for (const [size, count] of gaps) if (count > (gaps.get(gap) ?? 0)) gap = size;
  return { pieces, kinds: Uint8Array.from(pieces, ({ look }) => kindOf(look)), vocabulary, scores, gap };
}

const OPENING_HEADLINE = stateOf['opening headline'];
const OPENING_TEXT = stateOf['opening text'];
const TEXT = stateOf.text;
const opens = (state: number): boolean => state === OPENING_HEADLINE || state === OPENING_TEXT;

/** A headline counts as one whatever its end; a text that opens an article may be its title all the same. */
function addTo(scores: Float32Array, piece: number, value: number): void {
  scores[piece * STATE_COUNT + OPENING_HEADLINE]! += value;
  scores[piece * STATE_COUNT + OPENING_TEXT]! += value;
}

/** Where nothing was taken for an article, running text is one: when in doubt, keep. */
function favourText(pieces: readonly Piece[], scores: Float32Array): void {
  for (let i = 0; i < pieces.length; i++)
    if (isProse(pieces[i]!.look)) for (const state of [OPENING_TEXT, TEXT]) scores[i * STATE_COUNT + state]! += VERDICT;
}

/** Paragraphs that are asked on either side of a place. */
const REACH = 12;
const LONGEST_TITLE = 170;

/** Every place between two paragraphs where an article might begin, in order. */
export function placesOf(dump: Dump, states: Uint8Array): Place[] {
  const { pieces } = dump;
  const texts: number[] = [];
  const openings: number[] = [];
  let opening = -1;
  for (let i = 0; i < states.length; i++) {
    const state = states[i]!;
    if (opens(state)) opening = i;
    if (
      state !== TEXT &&
      !(state === OPENING_TEXT || (state === OPENING_HEADLINE && pieces[i]!.look.length >= LONGEST_TITLE))
    )
      continue;
    if (state === TEXT && dump.kinds[i] === KIND['a headline-like line']) continue; // a subhead, or a headline not seen as one
    texts.push(i);
    openings.push(opening);
    opening = -1;
  }
  const places: Place[] = [];
  for (let k = 1; k < texts.length; k++) {
    if (openings[k]! < 0 && !mayBegin(dump, texts[k - 1]!, texts[k]!)) continue;
    let from = k - 1;
    while (from > 0 && openings[from]! < 0 && k - from < REACH) from--;
    let to = k + 1;
    while (to < texts.length && openings[to]! < 0 && to - k < REACH) to++;
    places.push({
      first: texts[k]!,
      last: texts[k - 1]!,
      left: texts.slice(from, k),
      right: texts.slice(k, to),
      opening: openings[k]!,
    });
  }
  return places;
}

/** Share of the words of the next paragraphs that stood before, and of the words that tie them to these: of labelled beginnings nine in ten have less of both. */
const NEW_WORDS = 0.3;
const TIED = 0.6;

const TOPS = new Set([KIND['a byline'], KIND['a date'], KIND['a headline-like line']]);

function mayBegin({ pieces, kinds, vocabulary, gap }: Dump, last: number, first: number): boolean {
  const { onward, ties } = vocabulary;
  if ((onward[first]! < NEW_WORDS && ties[first]! < TIED) || pieces[first]!.gap > gap || pieces[first]!.glued)
    return true;
  for (let i = last + 1; i < first; i++) if (TOPS.has(kinds[i]!)) return true;
  return false;
}

/**
 * Two articles in one are worse than one in two: a beginning that was not seen needs less, one that was seen is not taken
 * back lightly. On sites left out of training article F1 was 0.943 with these; 0.927 at 0 and 0, 0.936 at −1 and −0.5, 0.930 at −2 and −1.
 */
const BREAK = -1.5;
const JOIN = -0.5;

interface Verdicts {
  /** Pieces where no article begins after all. */
  readonly joins: readonly number[];
  /** Pieces where one does: the likeliest place of each article. */
  readonly breaks: readonly number[];
}

function verdictsOn(dump: Dump, states: Uint8Array, sheet: Sheet<BoundarySign>, why: Map<number, string>): Verdicts {
  const evidence = new BoundaryEvidence(dump);
  const joins: number[] = [];
  const breaks: number[] = [];
  let best = -1;
  let most = BREAK;
  const close = () => {
    if (best >= 0) breaks.push(best);
    best = -1;
    most = BREAK;
  };
  for (const place of placesOf(dump, states)) {
    evidence.write(place, sheet);
    const verdict = sheet.verdict();
    if (place.opening >= 0) {
      close();
      if (verdict < JOIN && !isDated(dump, place)) joins.push(place.opening);
    } else if (verdict > most && (verdict > 0 || place.left.length > 1)) {
      most = verdict;
      best = beginningOf(dump, place);
      why.set(best, sheet.why());
    }
  }
  close();
  return { joins, breaks };
}

/** Two stories of one thing have many words in common, but each has its day: of labelled openings with a date below them, and of like words, two in three are articles. */
function isDated({ kinds }: Dump, { opening, first, left }: Place): boolean {
  if (left.length < 2) return false; // a summary above author and day
  for (let i = opening + 1; i < first; i++) if (kinds[i] === KIND['a date']) return true;
  return false;
}

/** Between the last paragraph and the first one: the piece with which the signs say that the article begins. */
function beginningOf({ scores }: Dump, { last, first }: Place): number {
  let best = first;
  const begins = (i: number) =>
    Math.max(scores[i * STATE_COUNT + OPENING_HEADLINE]!, scores[i * STATE_COUNT + OPENING_TEXT]!) -
    scores[i * STATE_COUNT + stateOf.outside]!;
  for (let i = last + 1; i < first; i++) if (begins(i) > begins(best)) best = i;
  return best;
}

/** So far above its text a headline is looked for. */
const FARTHEST = 120;
const PARAGRAPHS = 14;

/** Each article's top, in order. */
export function topsOf({ pieces, vocabulary }: Dump, states: Uint8Array): Top[] {
  const tops: Top[] = [];
  let end = -1;
  let before: readonly number[] = [];
  for (let i = 0; i < states.length; i++) {
    if (!opens(states[i]!)) {
      if (states[i] === stateOf.fragment) end = i;
      continue;
    }
    const texts: number[] = [];
    let last = i;
    for (let k = i; k < states.length && (k === i || !opens(states[k]!)); k++) {
      if (states[k] !== TEXT && !(k === i && states[k] === OPENING_TEXT)) continue;
      last = k;
      const { look } = pieces[k]!;
      if (texts.length < PARAGRAPHS && !(k === i && look.length < LONGEST_TITLE && look.end !== END.stop))
        texts.push(k);
    }
    const first = texts.find((k) => vocabulary.prose[k]) ?? texts[0];
    if (first !== undefined) tops.push({ from: Math.max(end + 1, first - FARTHEST), first, opening: i, texts, before });
    before = texts;
    end = last;
  }
  return tops;
}

function chooseHeadlines(dump: Dump, states: Uint8Array, sheet: Sheet<HeadlineSign>, why: Map<number, string>): void {
  const evidence = new HeadlineEvidence(dump);
  for (const top of topsOf(dump, states)) {
    let best = -1;
    let most = 0;
    let reason = '';
    evidence.walk(top, states, sheet, (piece) => {
      const verdict = sheet.verdict();
      if (verdict <= most) return;
      most = verdict;
      best = piece;
      reason = sheet.why();
    });
    if (best >= 0 && states[best] !== OPENING_HEADLINE) why.set(best, reason);
    settle(dump, states, top, best);
  }
}

const ABOVE: Readonly<Record<number, number>> = {
  [stateOf['top caption']]: stateOf['outside caption'],
  [stateOf.caption]: stateOf['outside caption'],
};
const BELOW: Readonly<Record<number, number>> = {
  [stateOf['outside caption']]: stateOf['top caption'],
  [stateOf.caption]: stateOf['top caption'],
  [stateOf.outside]: stateOf['top furniture'],
  [stateOf.fragment]: stateOf['top furniture'],
  [stateOf.furniture]: stateOf['top furniture'],
  [OPENING_HEADLINE]: stateOf['headline again'],
  [OPENING_TEXT]: TEXT,
};

/** Makes `headline` the article's headline; −1: it has none. */
function settle({ vocabulary }: Dump, states: Uint8Array, { opening, first }: Top, headline: number): void {
  if (headline === opening && states[opening] === OPENING_HEADLINE) return;
  if (headline < 0) {
    if (states[opening] !== OPENING_HEADLINE) return;
    for (let i = opening; i < first; i++)
      states[i] = states[i] === TEXT ? TEXT : (ABOVE[states[i]!] ?? stateOf.outside);
    for (let i = opening; i <= first; i++)
      if (states[i] === TEXT) {
        states[i] = OPENING_TEXT;
        break;
      }
    return;
  }
  if (headline > opening && vocabulary.prose[opening] && states[opening] === OPENING_TEXT) return;
  for (let i = opening; i < headline; i++) states[i] = ABOVE[states[i]!] ?? stateOf.outside;
  for (let i = headline + 1; i < first; i++) states[i] = BELOW[states[i]!] ?? states[i]!;
  if (headline < opening && opening >= first) states[opening] = BELOW[states[opening]!] ?? TEXT;
  states[headline] = OPENING_HEADLINE;
}
