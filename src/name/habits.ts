/** The texts of a clipping and their language in, what is told of all their tokens out: how they are parted. */
import { tongueOf } from './tongue.js';
import type { NamesByFirstUnit } from './unspaced.js';

/** What is told of the whole text. */
export interface Habits {
  /** Hyphens between spaces join: {@link hasLooseHyphens}. */
  readonly loose: boolean;
  /** {@link hasElision}. */
  readonly elides: boolean;
  /** Names to be cut out of stretches without spaces; null where spaces part words. */
  readonly unspaced: NamesByFirstUnit | null;
}

export function habitsOf(texts: readonly string[], language: string | null): Habits {
  return {
    loose: hasLooseHyphens(texts),
    elides: hasElision(language),
    unspaced: tongueOf(language)?.unspaced ?? null,
  };
}

/** "Jong - un", against the "Jong-un" of texts as printed. */
const LOOSE_HYPHEN = /\p{L} - \p{L}/gu;
const TIGHT_HYPHEN = /\p{L}[-‐‑]\p{L}/gu;
/** "Abe’ s", left by the same joining of tokens. */
const LOOSE_POSSESSIVE = /\p{L}[’'] s\b/gu;
const LOOSE_LEAST = 2;
const LOOSE_TIMES = 4;

/** Texts put back together from tokens have spaces around the hyphens of compounds: told by hyphens that are nearly all so. */
function hasLooseHyphens(texts: readonly string[]): boolean {
  let loose = 0;
  for (const text of texts) if (text.includes(' - ')) loose += text.match(LOOSE_HYPHEN)?.length ?? 0;
  if (loose < LOOSE_LEAST) return false;
  let possessives = 0;
  for (const text of texts) possessives += text.match(LOOSE_POSSESSIVE)?.length ?? 0;
  if (possessives >= LOOSE_LEAST) return true;
  let tight = 0;
  for (const text of texts) tight += text.match(TIGHT_HYPHEN)?.length ?? 0;
  return loose >= LOOSE_TIMES * tight;
}

/** Languages whose small words lose their vowel before another: "l'Allemagne", "dell'Austria". */
const ELIDING = /^(?:fr|it|ca)(?:-|$)/;

function hasElision(language: string | null): boolean {
  return language !== null && ELIDING.test(language);
}
