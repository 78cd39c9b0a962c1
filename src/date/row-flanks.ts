/** A run of undated texts between two dated ones and what each text's own words make of its day in, what is held of the texts on either side of each out. */
import { type Belief, beliefOf, certain } from './belief.js';
import type { DayOdds } from './day-odds.js';
import type { DumpOrder, Flank, Place } from './dump-order.js';
import type { Flanks } from './flanks.js';

/** Undated texts tell each other's day where at least this share of their row's steps is in order of time. */
const ORDERED = 0.5;

export type OddsOf = (text: number, flanks: Flanks | null) => DayOdds | null;

/** For each text of the run, in its order; null where nothing stands on both sides. */
export function rowFlanks(
  run: readonly number[],
  { placeOf, stretch }: DumpOrder,
  season: (day: number) => number,
  oddsOf: OddsOf,
): (Flanks | null)[] {
  const places = run.map(placeOf);
  const flanks = (
    place: Place,
    before: Belief | null,
    after: Belief | null,
    inferred: readonly Flank[] = [],
  ): Flanks => ({
    place,
    before,
    after,
    inferred,
    season,
    stretch,
  });
  if (run.length < 2 || places.some((place) => !place || place.steps.order < ORDERED))
    return places.map((place) => place && flanks(place, certain(place.before.day), certain(place.after.day)));
  const last = run.length - 1;
  /** Each hears what stands before it, and tells it on. */
  const before: Belief[] = [certain(places[0]!.before.day)];
  for (let i = 0; i < last; i++) {
    const odds = oddsOf(run[i]!, flanks(places[i]!, before[i]!, null));
    before.push(odds ? beliefOf(odds) : before[i]!);
  }
  const after: Belief[] = [certain(places[last]!.after.day)];
  for (let i = last; i > 0; i--) {
    const heard = after[0]!;
    const odds = oddsOf(run[i]!, flanks(places[i]!, null, heard));
    after.unshift(odds ? beliefOf(odds) : heard);
  }
  return places.map((place, i) => {
    const beside = [
      ...(i > 0 ? inferred(run[i - 1]!, before[i]!) : []),
      ...(i < last ? inferred(run[i + 1]!, after[i]!) : []),
    ];
    return flanks(place!, before[i]!, after[i]!, beside);
  });
}

/** A day is told of where it holds more than half. */
const PROBABLE = 0.5;

function inferred(text: number, { days, shares }: Belief): Flank[] {
  const at = days.findIndex((_, i) => shares[i]! > PROBABLE);
  return at < 0 ? [] : [{ text, day: days[at]! }];
}
