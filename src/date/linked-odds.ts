/** How far apart in days two texts are likely to be published, by their likeness. */

/**
 * Dated news of two months: of nearest neighbours with likeness 0.15, 0.25, 0.35 and 0.5, 19, 60, 76 and 84 % lay
 * within a day, 57, 89, 92 and 100 % within a week.
 */
const LINKED_PER_LIKENESS = 3.2;
const LINKED_POWER = 1.3;
const LINKED_LEAST = 0.02;
const LINKED_MOST = 0.9;
/** Of linked texts this share is of one event, the rest of one affair; less where they are not much alike. */
const ONE_EVENT = 0.6;
const FULL_LIKENESS = 0.25;
const EVENT_DAYS = 1.2;
const AFFAIR_DAYS = 7;
/** Neighbours are alike among themselves: each counts for half. */
const INDEPENDENT = 0.5;

const REACH = 40;

/** A two-sided geometric hill: its share of the day so many days from its middle. */
const hill = (width: number): Float64Array =>
  Float64Array.from({ length: REACH + 1 }, (_, days) => Math.exp(-days / width) / (2 / (1 - Math.exp(-1 / width)) - 1));
const EVENT = hill(EVENT_DAYS);
const AFFAIR = hill(AFFAIR_DAYS);

/** Adds to `odds` (natural logarithms) by how much a dated neighbour makes each of the ascending `days` more likely than `base`. */
export function addLinked(
  neighbour: { readonly day: number; readonly likeness: number },
  days: readonly number[],
  base: Float64Array,
  odds: Float64Array,
): void {
  const { day, likeness } = neighbour;
  const linked = Math.min(LINKED_MOST, LINKED_LEAST + likeness ** LINKED_POWER * LINKED_PER_LIKENESS);
  const event = ONE_EVENT * Math.min(1, likeness / FULL_LIKENESS);
  // All days but those near it fall alike; taken off those near it instead.
  const elsewhere = Math.log(1 - linked);
  for (let i = firstFrom(days, day - REACH); i < days.length && days[i]! <= day + REACH; i++) {
    const apart = Math.abs(days[i]! - day);
    const near = event * EVENT[apart]! + (1 - event) * AFFAIR[apart]!;
    odds[i]! += INDEPENDENT * (Math.log((linked * near) / base[i]! + 1 - linked) - elsewhere);
  }
}

/** Index of the first of the ascending days that is not before `day`. */
function firstFrom(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
