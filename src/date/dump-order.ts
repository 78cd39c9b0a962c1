/** Where texts stand in their dumps in, what the dated ones before and after each tell of its day out: many dumps are in order of time, or put together by season. */
import { firstFrom } from './day-row.js';
import { LONGEST, STRETCH, type Step, type Steps, stepsOf } from './dump-steps.js';

/** A text at its place. */
export interface Standing {
  /** Texts of one shelf stand in a row: the records of a dump, the articles of a folder's dumps. */
  readonly shelf: string;
  readonly source: string | null;
  /** The stated day as a number; null where it is to be found out. */
  readonly day: number | null;
}

export interface Flank {
  readonly text: number;
  readonly day: number;
}

/** The nearest dated texts of the row on either side, and how the row runs. */
export interface Flanks {
  readonly before: Flank;
  readonly after: Flank;
  readonly steps: Steps;
  /** How much of the archive's news falls around the days of each. */
  readonly season: { readonly after: number; readonly stretchBefore: number; readonly stretchAfter: number };
}

/** A source has an order of its own from so many steps on, else its shelf's. */
const ENOUGH = 10;

/**
 * `row`: the numbers of `texts` in order of place. Null where a text has no dated one on both sides: a table that was sorted
 * by its dates has those without one at its end.
 */
export function dumpOrder(
  texts: readonly Standing[],
  row: readonly number[],
  season: (day: number) => number,
): (text: number) => Flanks | null {
  const before = flanks(texts, row);
  const after = flanks(texts, [...row].reverse());
  const stretch = stretchOf(season);
  const steps = learnt(texts, before, (from, to) => ({
    days: to - from,
    season: season(to),
    stretch: stretch(from),
  }));
  return (text) => {
    const [a, b] = [before[text], after[text]];
    if (!a || !b) return null;
    const seasons = { after: season(b.day), stretchBefore: stretch(a.day), stretchAfter: stretch(b.day) };
    return { before: a, after: b, steps: steps(texts[text]!), season: seasons };
  };
}

/** For each text the nearest dated one that stands before it in the row. */
function flanks(texts: readonly Standing[], row: readonly number[]): (Flank | null)[] {
  const found = new Array<Flank | null>(texts.length).fill(null);
  const last = new Map<string, Flank>();
  for (const text of row) {
    const { shelf, day } = texts[text]!;
    found[text] = last.get(shelf) ?? null;
    if (day !== null) last.set(shelf, { text, day });
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
  before: readonly (Flank | null)[],
  stepOf: (from: number, to: number) => Step,
): (text: Standing) => Steps {
  const taken = new Map<string, Step[]>();
  const ownKey = ({ shelf, source }: Standing) => `${shelf}\n${source ?? ''}`;
  texts.forEach((text, number) => {
    const from = before[number];
    if (text.day === null || !from) return;
    const step = stepOf(from.day, text.day);
    for (const key of [text.shelf, ownKey(text)]) {
      const known = taken.get(key) ?? [];
      taken.set(key, known);
      known.push(step);
    }
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

/** Adds to `odds` (natural logarithms) what the flanks make of each of the ascending `days`, days far from both being worth 0. */
export function addFlanks(
  { before, after, steps, season }: Flanks,
  days: readonly number[],
  anyway: Float64Array,
  odds: Float64Array,
): void {
  const { sign, order, lengths, near, anywhere } = steps;
  const worth = (step: number, likely: number, stretch: number) =>
    Math.log1p(
      ((Math.abs(step) <= STRETCH ? near / stretch : 0) + (order * (lengths[step * sign] ?? 0)) / likely) / anywhere,
    );
  const each = (from: number, add: (i: number) => number) => {
    for (let i = firstFrom(days, from - LONGEST); i < days.length && days[i]! <= from + LONGEST; i++)
      odds[i]! += add(i);
  };
  each(before.day, (i) => worth(days[i]! - before.day, anyway[i]!, season.stretchBefore));
  each(after.day, (i) => worth(after.day - days[i]!, season.after, season.stretchAfter));
}
