/** Where texts stand in their dumps in, the nearest dated ones before and after each and the runs of undated ones out: many dumps are in order of time, or put together by season. */
import { addTo } from '../text/grouped-by.js';
import { STRETCH, type Step, type Steps, stepsOf } from './dump-steps.js';

/** A text at its place. */
interface Standing {
  /** Texts of one shelf stand in a row: the records of a dump, the articles of a folder's dumps. */
  readonly shelf: string;
  readonly source: string | null;
  /** The stated day as a number; null where it is to be found out. */
  readonly day: number | null;
}

/** A dated text of the row. */
export interface Flank {
  readonly text: number;
  readonly day: number;
}

/** The nearest dated texts of the row on either side, and how the row runs. */
export interface Place {
  readonly before: Flank;
  readonly after: Flank;
  readonly steps: Steps;
}

export interface DumpOrder {
  /** Null where a text has no dated one on both sides: a table that was sorted by its dates has those without one at its end. */
  readonly placeOf: (text: number) => Place | null;
  /** All undated texts, once each: those that stand in a row between two dated ones together, in its order. */
  readonly runs: readonly (readonly number[])[];
  /** How much of the news lies within a stretch of a day. */
  readonly stretch: (day: number) => number;
}

/** A source has an order of its own from so many steps on, else its shelf's. */
const ENOUGH = 10;
/** A longer run is told in parts, so that what is held of its texts, each with days of its own, stays small. */
const LONGEST_RUN = 100;

/** `row`: the numbers of `texts` in order of place. */
export function dumpOrder(
  texts: readonly Standing[],
  row: readonly number[],
  season: (day: number) => number,
): DumpOrder {
  const before = flanks(texts, row);
  const after = flanks(texts, [...row].reverse());
  const stretch = stretchOf(season);
  const steps = learnt(texts, before, (from, to, texts) => ({
    days: to - from,
    texts,
    season: season(to),
    stretch: stretch(from),
  }));
  const placeOf = (text: number): Place | null => {
    const [a, b] = [before[text], after[text]];
    return a && b ? { before: a, after: b, steps: steps(texts[text]!) } : null;
  };
  return { placeOf, runs: runsOf(texts, row), stretch };
}

function runsOf(texts: readonly Standing[], row: readonly number[]): number[][] {
  const open = new Map<string, number[]>();
  const runs: number[][] = [];
  for (const text of row) {
    const { shelf, day } = texts[text]!;
    const run = open.get(shelf);
    if (day !== null) open.delete(shelf);
    else if (run && run.length < LONGEST_RUN) run.push(text);
    else {
      const begun = [text];
      runs.push(begun);
      open.set(shelf, begun);
    }
  }
  return runs;
}

/** A dated text, and how many texts stand up to the one that asks for it, itself counted. */
interface Before extends Flank {
  readonly texts: number;
}

/** For each text the nearest dated one that stands before it in the row. */
function flanks(texts: readonly Standing[], row: readonly number[]): (Before | null)[] {
  const found = new Array<Before | null>(texts.length).fill(null);
  const last = new Map<string, Flank & { place: number }>();
  const places = new Map<string, number>();
  for (const text of row) {
    const { shelf, day } = texts[text]!;
    const place = (places.get(shelf) ?? 0) + 1;
    places.set(shelf, place);
    const known = last.get(shelf);
    found[text] = known ? { text: known.text, day: known.day, texts: place - known.place } : null;
    if (day !== null) last.set(shelf, { text, day, place });
  }
  return found;
}

/** How much of the news lies within a stretch of a day. */
function stretchOf(season: (day: number) => number): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    let sum = known.get(day) ?? 0;
    if (!sum) for (let apart = -STRETCH; apart <= STRETCH; apart++) sum += season(day + apart);
    known.set(day, sum);
    return sum;
  };
}

function learnt(
  texts: readonly Standing[],
  before: readonly (Before | null)[],
  stepOf: (from: number, to: number, texts: number) => Step,
): (text: Standing) => Steps {
  const taken = new Map<string, Step[]>();
  const ownKey = ({ shelf, source }: Standing) => `${shelf}\n${source ?? ''}`;
  texts.forEach((text, number) => {
    const from = before[number];
    if (text.day === null || !from) return;
    const step = stepOf(from.day, text.day, from.texts);
    for (const key of [text.shelf, ownKey(text)]) addTo(taken, key, step);
  });
  const made = new Map<string, Steps>();
  return (text) => {
    const own = ownKey(text);
    const key = (taken.get(own)?.length ?? 0) >= ENOUGH ? own : text.shelf;
    const known = made.get(key) ?? stepsOf(taken.get(key) ?? []);
    made.set(key, known);
    return known;
  };
}
