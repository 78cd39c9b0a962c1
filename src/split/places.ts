/** The states of a dump in, every place between two paragraphs where an article might begin out. */
import { opensAsWire } from './dateline.js';
import type { Dump } from './dump.js';
import { KIND } from './kinds.js';
import { opens, stateOf } from './states.js';

/** Where an article may begin. */
export interface Place {
  /** Its first paragraph, and the last one before it. */
  readonly first: number;
  readonly last: number;
  /** Paragraphs before and after it that may belong together, nearest last and first. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** The piece with which the reading begins an article here; −1 where it does not. */
  readonly opening: number;
}

/** Paragraphs that are asked on either side of a place. */
const REACH = 12;
const LONGEST_TITLE = 170;

/** In order. */
export function placesOf(dump: Dump, states: Uint8Array): Place[] {
  const { texts, openings } = paragraphsOf(dump, states);
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

const HEADS = new Set([KIND['a headline-like line'], KIND['a label'], KIND['a word or two']]);

interface Paragraphs {
  readonly texts: readonly number[];
  /** For each of them the piece with which the reading begins an article there; −1 where it does not. */
  readonly openings: readonly number[];
}

function paragraphsOf({ pieces, kinds }: Dump, states: Uint8Array): Paragraphs {
  const texts: number[] = [];
  const openings: number[] = [];
  let opening = -1;
  for (let i = 0; i < states.length; i++) {
    const state = states[i]!;
    if (opens(state)) opening = i;
    const isTitle = state === stateOf['opening headline'] && pieces[i]!.look.length < LONGEST_TITLE;
    if (isTitle || (state !== stateOf.text && !opens(state))) continue;
    if (state === stateOf.text && HEADS.has(kinds[i]!)) continue; // a subhead, or a headline not seen as one
    texts.push(i);
    openings.push(opening);
    opening = -1;
  }
  return { texts, openings };
}

/** Share of the words of the next paragraphs that stood before, and of the words that tie them to these: of labelled beginnings nine in ten have less of both. */
const NEW_WORDS = 0.3;
const TIED = 0.6;

function mayBegin({ pieces, kinds, vocabulary, gap }: Dump, last: number, first: number): boolean {
  const { onward, ties } = vocabulary;
  if ((onward[first]! < NEW_WORDS && ties[first]! < TIED) || pieces[first]!.gap > gap || pieces[first]!.glued)
    return true;
  for (let i = last + 1; i < first; i++) if (isTopKind(kinds[i]!)) return true;
  return opensAsWire(pieces[first]!.text);
}

function isTopKind(kind: number): boolean {
  return kind === KIND['a byline'] || kind === KIND['a date'] || kind === KIND['a headline-like line'];
}
