/** How far texts of one subject lie apart in time: the usual shares in, and those of a source, learnt from its dated texts, out. */
import { neighbourWeight, type Tie } from './ties.js';

/** Reports of one event, of one affair, of one season: how far they lie apart in days. The rest lies anywhere. */
const WIDTHS = [1.2, 7, 30];
/** Of dated news: shares of one event, one affair, one season, and of texts that lie anywhere. */
const USUAL = [0.4, 0.3, 0.17, 0.13];
/** The usual shares count in an archive, and the archive's for a source, as if so much of weight had been seen; of 5 and 20 neither was better. */
const USUAL_WEIGHT = 10;
/** Shares settle after a few rounds. */
const ROUNDS = 5;
/** Farther apart two texts tell nothing of each other's day. */
export const REACH = 60;

/** Two-sided and geometric: the share of each day so many days from the middle. */
const HILLS = WIDTHS.map((width) =>
  Float64Array.from({ length: REACH + 1 }, (_, days) => Math.exp(-days / width) / (2 / (1 - Math.exp(-1 / width)) - 1)),
);

/** The pairs of dated texts of one subject, by days apart; the last place holds those farther apart than `REACH`. */
interface Pairs {
  readonly weights: Float64Array;
  /** Of all pairs of a place, each by its weight: how likely their days are anyway. */
  readonly anyway: Float64Array;
}

/** A dated text with its ties to others. */
export interface DatedTies {
  readonly source: string | null;
  readonly day: number;
  readonly ties: readonly Tie[];
}

/** For each source, by days apart, how much a tie makes a day likely: a daily paper's like texts stand close, a thin source's need not. */
export function neighbourHills(
  dated: Iterable<DatedTies>,
  season: (day: number) => number,
): (source: string | null) => Float64Array {
  const all = noPairs();
  const own = new Map<string | null, Pairs>();
  for (const { source, day, ties } of dated) {
    const anyway = season(day);
    const known = own.get(source) ?? noPairs();
    own.set(source, known);
    for (const tie of ties) {
      const place = Math.min(REACH + 1, Math.abs(tie.day - day));
      const weight = neighbourWeight(tie);
      known.weights[place]! += weight;
      known.anyway[place]! += weight * anyway;
      all.weights[place]! += weight;
      all.anyway[place]! += weight * anyway;
    }
  }
  const archive = sharesOf(all, USUAL);
  const hills = new Map<string | null, Float64Array>();
  return (source) => {
    const known = hills.get(source) ?? hillOf(sharesOf(own.get(source) ?? noPairs(), archive));
    hills.set(source, known);
    return known;
  };
}

function noPairs(): Pairs {
  return { weights: new Float64Array(REACH + 2), anyway: new Float64Array(REACH + 2) };
}

/** Each pair is shared out among what may have tied it, by the shares found before. */
function sharesOf({ weights, anyway }: Pairs, usual: readonly number[]): readonly number[] {
  let shares = usual;
  for (let round = 0; round < ROUNDS; round++) {
    const sums = usual.map((share) => share * USUAL_WEIGHT);
    weights.forEach((weight, apart) => {
      if (!weight) return;
      const parts = shares.map(
        (share, kind) => share * (HILLS[kind] ? (HILLS[kind][apart] ?? 0) : anyway[apart]! / weight),
      );
      const whole = parts.reduce((a, b) => a + b, 0);
      parts.forEach((part, kind) => {
        sums[kind]! += (weight * part) / whole;
      });
    });
    const total = sums.reduce((a, b) => a + b, 0);
    shares = sums.map((sum) => sum / total);
  }
  return shares;
}

function hillOf(shares: readonly number[]): Float64Array {
  return Float64Array.from({ length: REACH + 1 }, (_, days) =>
    HILLS.reduce((sum, hill, kind) => sum + shares[kind]! * hill[days]!, 0),
  );
}
