/** A run of undated texts between two dated ones and what each text's own words make of its day in, what is held of the texts on either side of each out. */
import { type Belief, beliefOf, certain } from './belief.js';
import { dayOdds, type OwnOdds } from './day-odds.js';
import type { DumpOrder, Flank, Place } from './dump-order.js';
import type { Flanks } from './flanks.js';

/** Undated texts tell each other's day where at least this share of their row's steps is in order of time; set by judgement, rows have nearly all or nearly none. */
const ORDERED = 0.5;

/** For each text of the run, in its order; null where nothing stands on both sides. */
export function rowFlanks(
  run: readonly number[],
  own: readonly (OwnOdds | null)[],
  { placeOf, stretch }: DumpOrder,
  season: (day: number) => number,
): (Flanks | null)[] {
  const places = run.map(placeOf);
  const flanks = (
    place: Place,
    before: Belief | null,
    after: Belief | null,
    inferred: readonly Flank[] = [],
  ): Flanks => ({ place, before, after, inferred, season, stretch });
  if (run.length < 2 || places.some((place) => !place || place.steps.order < ORDERED))
    return places.map((place) => place && flanks(place, certain(place.before.day), certain(place.after.day)));
  const told = (i: number, before: Belief | null, after: Belief | null): Belief => {
    const odds = own[i] && beliefOf(dayOdds(own[i], flanks(places[i]!, before, after)));
    return odds ?? (before ?? after)!;
  };
  const last = run.length - 1;
  const before = [certain(places[0]!.before.day)];
  for (let i = 0; i < last; i++) before.push(told(i, before[i]!, null));
  const after = [certain(places[last]!.after.day)];
  for (let i = last; i > 0; i--) after.push(told(i, null, after[last - i]!));
  return places.map((place, i) => {
    const above = i > 0 ? inferred(run[i - 1]!, before[i]!) : [];
    const below = i < last ? inferred(run[i + 1]!, after[last - i]!) : [];
    return flanks(place!, before[i]!, after[last - i]!, [...above, ...below]);
  });
}

/** An undated text is told of in the proof where one day holds more than half of what is held of it. */
const PROVING = 0.5;

function inferred(text: number, { days, shares }: Belief): Flank[] {
  const at = days.findIndex((_, i) => shares[i]! > PROVING);
  return at < 0 ? [] : [{ text, day: days[at]! }];
}
