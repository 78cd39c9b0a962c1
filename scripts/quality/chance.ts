/** A seed in, the same choices out every time. */
export interface Chance {
  /** 0 ≤ n < 1. */
  readonly next: () => number;
  readonly whole: (least: number, most: number) => number;
  readonly odds: (share: number) => boolean;
  readonly one: <T>(list: readonly T[]) => T;
  /** Some of a list, each once, in a new order. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
}

/** Mulberry32, which is in the public domain. */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const some = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list];
    const taken: T[] = [];
    while (taken.length < count && rest.length) taken.push(...rest.splice(whole(0, rest.length - 1), 1));
    return taken;
  };
  return { next, whole, odds: (share) => next() < share, one: (list) => list[whole(0, list.length - 1)]!, some };
}
