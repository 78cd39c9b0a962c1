/** The archive's likeness and stated days in, on which days its rare words are in the news out: what a text's own words tell of its day. */
import type { Likeness } from '../text/likeness.js';

/** Words of more texts than this are always in the news. */
const MOST_HOLDERS = 40;
/** A text's heaviest words; of 24, 40 and 64, none was better than the others. */
const WORDS = 32;
/** The heaviest of them alone put days forward. */
const LEADING_WORDS = 12;
const LEADING_HOLDERS = 12;
/** A word's news lasts: this share of its texts stand within a day or two of each other, the rest within a week or two. */
const SHORT_SHARE = 0.5;
const SHORT_DAYS = 1.5;
const LONG_DAYS = 8;
const REACH = 10;
/** As if so many texts had the word on any day of the archive. */
const ANYWHERE = 3;
/** How much words count beside neighbours: of 1 and 1.5, 1.5 put more texts within three days (0.579, 0.566). */
const TRUST = 1.5;

const HILL = Array.from(
  { length: REACH + 1 },
  (_, days) =>
    (SHORT_SHARE * Math.exp(-days / SHORT_DAYS)) / (2 / (1 - Math.exp(-1 / SHORT_DAYS)) - 1) +
    ((1 - SHORT_SHARE) * Math.exp(-days / LONG_DAYS)) / (2 * LONG_DAYS),
);

export interface DatedWords {
  /** Days on which other dated texts have the text's rare words. */
  readonly days: (text: number) => number[];
  /** Adds to `odds` (natural logarithms, one for each of the ascending `days`) what the text's words say of each day. */
  readonly weigh: (text: number, days: readonly number[], base: Float64Array, odds: Float64Array) => void;
}

export function datedWords(likeness: Likeness, stated: readonly (number | null)[]): DatedWords {
  const { starts, keys, weights } = likeness;
  const { from, owner } = datedHolders(likeness, stated);
  const known = stated.filter((day) => day !== null);
  const first = known.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY) - REACH;
  const last = known.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY) + REACH;
  /** For each day from `first` on its index among the days asked about, else -1. */
  const at = new Int32Array(known.length ? last - first + 1 : 0).fill(-1);
  const heavy = (text: number): number[] => {
    const slots: number[] = [];
    for (let slot = starts[text]!; slot < starts[text + 1]!; slot++)
      if (from[keys[slot]! + 1]! > from[keys[slot]!]!) slots.push(slot);
    return slots.sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, WORDS);
  };
  return {
    days: (text) => {
      const found = new Set<number>();
      for (const slot of heavy(text).slice(0, LEADING_WORDS))
        for (
          let i = from[keys[slot]!]!;
          i < Math.min(from[keys[slot]!]! + LEADING_HOLDERS, from[keys[slot]! + 1]!);
          i++
        )
          if (owner[i] !== text) found.add(stated[owner[i]!]!);
      return [...found];
    },
    weigh: (text, days, base, odds) => {
      days.forEach((day, index) => {
        if (day >= first && day < first + at.length) at[day - first] = index;
      });
      const hills = new Float64Array(days.length);
      for (const slot of heavy(text)) {
        const touched: number[] = [];
        let count = 0;
        for (let i = from[keys[slot]!]!; i < from[keys[slot]! + 1]!; i++) {
          if (owner[i] === text) continue;
          count++;
          const day = stated[owner[i]!]!;
          for (let apart = -REACH; apart <= REACH; apart++) {
            const index = at[day + apart - first]!;
            if (index < 0) continue;
            if (hills[index] === 0) touched.push(index);
            hills[index]! += HILL[Math.abs(apart)]!;
          }
        }
        if (!count) continue;
        // Days that no text with the word lies near all fall alike: taken off once, not day by day.
        const nowhere = Math.log(ANYWHERE / (count + ANYWHERE));
        for (const index of touched) {
          const share = (hills[index]! + ANYWHERE * base[index]!) / ((count + ANYWHERE) * base[index]!);
          odds[index]! += TRUST * weights[slot]! * (Math.log(share) - nowhere);
          hills[index] = 0;
        }
      }
      at.fill(-1);
    },
  };
}

/** For each key that few texts have, its dated holders, from `from[key]` to `from[key + 1]`. */
function datedHolders({ size, starts, keys, holders }: Likeness, stated: readonly (number | null)[]) {
  const from = new Uint32Array(holders.length + 1);
  const each = (take: (key: number, text: number) => void) => {
    for (let text = 0; text < size; text++) {
      if (stated[text] === null) continue;
      for (let slot = starts[text]!; slot < starts[text + 1]!; slot++)
        if (holders[keys[slot]!]! <= MOST_HOLDERS) take(keys[slot]!, text);
    }
  };
  each((key) => from[key + 1]!++);
  for (let key = 0; key < holders.length; key++) from[key + 1]! += from[key]!;
  const owner = new Uint32Array(from[holders.length]!);
  const filled = from.slice();
  each((key, text) => {
    owner[filled[key]!++] = text;
  });
  return { from, owner };
}
