/** The place names of a text in, the country that each is read as lying in, beside all the others, out. */
import type { PlaceSense } from './place-senses.js';

/** A name of the text, once, however often it stands there: a paper names its own town in every paragraph. */
export interface NamedPlace {
  readonly key: string;
  readonly sense: PlaceSense;
  /** How much it says for its country. */
  readonly strength: number;
  /** The country that the text itself gives it ("Paris, Texas"); else null. */
  readonly fixed: string | null;
  /** How often it stands in the text. */
  readonly times: number;
}

export interface Reading {
  readonly code: string;
  /** What the other names of the text, and its spelling, say for that country. */
  readonly beside: number;
  /** The most that they say for any country. */
  readonly most: number;
}

/**
 * What the rest of the text says for a country, against the power of ten of a town's people. At 2, 2.5 and 3 the F1 of countries on two labelled
 * sets was 0.902, 0.910 and 0.901; 2.5 was best whichever fifth of the outlets was left out.
 */
const CONTEXT = 2.5;
/** Context never makes a country a village of its name: Angola in a list of countries is not Angola, Indiana. */
const CONTEXT_MOST = 4;
/**
 * Nor a village of a place that the world knows, named in passing: one flies from Newark to Paris, and lives in Paris, Texas, all text long. Of 672
 * capitals and the like in national and foreign news 82 were read as another place without this, 45 with it, half of those rightly (Georgia).
 */
const CONTEXT_PASSING = 3;
const WELL_KNOWN = 7;
const IN_PASSING = 3;
/** Each name is read anew beside what the others were taken for; past three readings nothing changes. */
const ROUNDS = 3;

interface Open {
  readonly key: string;
  readonly codes: readonly string[];
  readonly magnitudes: readonly number[];
  /** What context may do at most against the first of `codes`. */
  readonly most: number;
  readonly strength: number;
  /** How far the name is taken to lie in each of `codes`; 1 together. */
  shares: readonly number[];
}

/** By key. `said`: country → what the text says for it besides its names. */
export function readings(names: readonly NamedPlace[], said: ReadonlyMap<string, number>): Map<string, Reading> {
  const total = new Map(said);
  const all = names.map(openName);
  for (const one of all) count(total, one, 1);
  const ambiguous = all.filter(({ codes }) => codes.length > 1);
  for (let round = 1; round < ROUNDS; round++) {
    const next = ambiguous.map((one) => sharesOf(scoresOf(one, total)));
    ambiguous.forEach((one, n) => {
      count(total, one, -1);
      one.shares = next[n]!;
      count(total, one, 1);
    });
  }
  const heaviest = [...total].sort((a, b) => b[1] - a[1]);
  return new Map(all.map((one) => [one.key, readingOf(one, total, heaviest)]));
}

function openName({ key, sense, strength, fixed, times }: NamedPlace): Open {
  const codes = fixed === null ? sense.codes : [fixed];
  const magnitudes = fixed === null ? sense.magnitudes : [0];
  return { key, codes, magnitudes, most: mostContext(sense, times), strength, shares: sharesOf(magnitudes) };
}

function mostContext({ kind, magnitudes }: PlaceSense, times: number): number {
  if (kind === 'country') return CONTEXT_MOST;
  return magnitudes[0]! >= WELL_KNOWN && times < IN_PASSING ? CONTEXT_PASSING : Number.POSITIVE_INFINITY;
}

function count(total: Map<string, number>, { codes, strength, shares }: Open, sign: number): void {
  codes.forEach((code, i) => {
    total.set(code, (total.get(code) ?? 0) + sign * strength * shares[i]!);
  });
}

/** A name says nothing for its own reading: what it says itself is taken from the total. */
function othersOf({ strength, shares }: Open, i: number, total: number): number {
  return Math.max(0, total - (i < 0 ? 0 : strength * shares[i]!));
}

function scoresOf(one: Open, total: ReadonlyMap<string, number>): number[] {
  return one.codes.map((code, i) => {
    const context = CONTEXT * Math.log2(1 + othersOf(one, i, total.get(code) ?? 0));
    return one.magnitudes[i]! + (i > 0 ? Math.min(one.most, context) : context);
  });
}

/** A point more is twice as likely. */
function sharesOf(scores: readonly number[]): readonly number[] {
  if (scores.length === 1) return WHOLE;
  const top = scores[bestOf(scores)]!;
  let sum = 0;
  const parts = scores.map((score) => 2 ** (score - top));
  for (const part of parts) sum += part;
  return parts.map((part) => part / sum);
}

const WHOLE: readonly number[] = [1];

/** `heaviest`: the totals, largest first: of countries that the name cannot lie in, only the first matters. */
function readingOf(
  one: Open,
  total: ReadonlyMap<string, number>,
  heaviest: readonly (readonly [string, number])[],
): Reading {
  const best = one.codes.length > 1 ? bestOf(scoresOf(one, total)) : 0;
  const code = one.codes[best]!;
  let most = 0;
  for (const [other, all] of heaviest) {
    const at = one.codes.indexOf(other);
    most = Math.max(most, othersOf(one, at, all));
    if (at < 0) break;
  }
  return { code, beside: othersOf(one, best, total.get(code) ?? 0), most };
}

function bestOf(scores: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}
