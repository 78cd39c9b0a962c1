/** Steps from one dated text of a row to the next in, how likely each further step is out: in order of time, within one stretch of it, or to anywhere. */

/** From one dated text to the next of the row. */
export interface Step {
  /** Negative where the row goes back in time. */
  readonly days: number;
  /** How many texts of the row it passes, the one stepped to counted. */
  readonly texts: number;
  /** How much of the archive's news falls on the days around the one stepped to. */
  readonly season: number;
  /** How much of it falls within `STRETCH` days of the one stepped from. */
  readonly stretch: number;
}

/** How a row runs through time; its three parts are all there is. */
export interface Steps {
  /** 1 where time runs with the row, −1 where the newest stands first. */
  readonly sign: 1 | -1;
  /** The share of steps in order of time; seen in so many steps, it is at least so much. */
  readonly order: number;
  /** Of the steps in order, from each text to the next, how likely each length is; `LONGEST` of them and no day at all. */
  readonly lengths: Float64Array;
  /** The shares of steps to any news of the same stretch of time, and to any news of the archive. */
  readonly near: number;
  readonly anywhere: number;
}

/** A longer step in order tells nothing. */
export const LONGEST = 120;
/** Rows without order may still be put together by season: neighbours then lie so many days apart at most. */
export const STRETCH = 45;
/** Steps in order lead to the same day or one of the next, a week or two on, a season on; with 1.2 days for the narrowest, fewer hidden days were told. */
const WIDTHS = [2, 7, 30];
const hillAt = (days: number, width: number) => Math.exp(-days / width) * (1 - Math.exp(-1 / width));
const HILLS = WIDTHS.map((width) => Float64Array.from({ length: LONGEST + 1 }, (_, days) => hillAt(days, width)));
const USUAL_WIDTHS = WIDTHS.map(() => 1 / WIDTHS.length);
/** Most rows have no order; set by judgement, some ten steps outweigh it. */
const USUAL_NEAR = [0.2, 0.8];
/** What is usual counts as if so many steps had been seen. */
const DOUBT = 5;
/** Standard deviations by which a row must have more steps one way than the other before it counts as in order. */
const BY_CHANCE = 2;
/** Shares settle after a few rounds. */
const ROUNDS = 8;

export function stepsOf(steps: readonly Step[]): Steps {
  const forward = steps.filter(({ days }) => days > 0).length;
  const back = steps.filter(({ days }) => days < 0).length;
  const sign = forward >= back ? 1 : -1;
  const order = orderOf(Math.abs(forward - back), forward + back);
  const along = steps.map(({ days, texts }) => (days * sign) / texts).filter((days) => days >= 0 && days <= LONGEST);
  const widths = sharesOf(
    USUAL_WIDTHS,
    along.map((days) => WIDTHS.map((width) => hillAt(days, width))),
  );
  const [near, anywhere] = sharesOf(
    USUAL_NEAR,
    steps.map(({ days, season, stretch }) => [Math.abs(days) <= STRETCH ? season / stretch : 0, season]),
  );
  return {
    sign,
    order,
    lengths: HILLS[0]!.map((_, days) => HILLS.reduce((sum, hill, width) => sum + widths[width]! * hill[days]!, 0)),
    near: (1 - order) * near!,
    anywhere: (1 - order) * anywhere!,
  };
}

/** Of a row whose other steps lead forward and back alike, `more` steps lead its way than the other. */
function orderOf(more: number, steps: number): number {
  if (!steps) return 0;
  const share = more / steps;
  const least = share - BY_CHANCE * Math.sqrt((1 - share * share) / steps);
  return (Math.max(0, least) * steps) / (steps + DOUBT);
}

/** Each step is shared out among what may have led to it, by the shares found before. */
function sharesOf(usual: readonly number[], steps: readonly (readonly number[])[]): readonly number[] {
  let shares = usual;
  for (let round = 0; round < ROUNDS; round++) {
    const sums = usual.map((share) => share * DOUBT);
    for (const likely of steps) {
      const parts = shares.map((share, kind) => share * likely[kind]!);
      const whole = parts.reduce((a, b) => a + b, 0);
      parts.forEach((part, kind) => {
        sums[kind]! += part / whole;
      });
    }
    const total = sums.reduce((a, b) => a + b, 0);
    shares = sums.map((sum) => sum / total);
  }
  return shares;
}
