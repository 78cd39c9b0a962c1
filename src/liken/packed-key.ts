/** A text's weighted keys as one number each: what a card carries of its subject, and how it is packed. */

/** Weights are kept in eighths. */
const WEIGHT_STEPS = 8;
const WEIGHT_LIMIT = 64;
const UNITS = WEIGHT_LIMIT * 2;

export interface SubjectKey {
  /** 32 bits, unsigned. */
  readonly hash: number;
  /** 1/8–63/8; how much of the text it carries, rarity left aside. */
  readonly weight: number;
  /** It is a name or a number, not a common word. */
  readonly naming: boolean;
}

/** One number below 2^39. */
export function packedKey({ hash, weight, naming }: SubjectKey): number {
  const steps = Math.min(WEIGHT_LIMIT - 1, Math.max(1, Math.round(weight * WEIGHT_STEPS)));
  return hash * UNITS + steps * 2 + (naming ? 1 : 0);
}

export function keyHash(packed: number): number {
  return Math.floor(packed / UNITS);
}

export function keyWeight(packed: number): number {
  return ((packed % UNITS) >> 1) / WEIGHT_STEPS;
}

export function isNaming(packed: number): boolean {
  return packed % 2 === 1;
}
