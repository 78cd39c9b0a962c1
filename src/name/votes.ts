/** The tags of a first pass over a clipping in, for each word what the rest of the text takes it for out. */

import { CAPITAL } from './flags.js';
import type { TagPassage } from './tag-context.js';

/** Tags of the tokens of each passage; 0 (nothing) outside its runs. */
export type PassageTags = Uint8Array;

/** Columns: nothing; then person, organisation, place, each alone, first, and further in a longer name. */
const COLUMNS = 10;
/** From this share on, the text is of one mind. */
const CLEAR = 0.8;

/** For each passage and token: 0 where the word stands nowhere else, 1 nothing, else 2 + 6 × kind + 3 where of one mind + part (alone, first, further). */
export function votes(passages: readonly TagPassage[], tags: readonly PassageTags[]): Uint8Array[] {
  const counts = new Map<number, Uint16Array>();
  passages.forEach(({ passage: { tokens }, runs }, p) => {
    for (const [from, to] of runs)
      for (let i = from; i < to; i++) {
        if (!(tokens.flags[i]! & CAPITAL)) continue;
        let known = counts.get(tokens.numbers[i]!);
        if (!known) {
          known = new Uint16Array(COLUMNS);
          counts.set(tokens.numbers[i]!, known);
        }
        known[columnOf(tags[p]!, i)]!++;
      }
  });
  return passages.map(({ passage: { tokens }, runs }, p) => {
    const own = new Uint8Array(tokens.words.length);
    for (const [from, to] of runs)
      for (let i = from; i < to; i++) {
        if (!(tokens.flags[i]! & CAPITAL)) continue;
        const columns = counts.get(tokens.numbers[i]!)!;
        const column = columnOf(tags[p]!, i);
        columns[column]!--;
        own[i] = decision(columns);
        columns[column]!++;
      }
    return own;
  });
}

function columnOf(tags: PassageTags, i: number): number {
  const tag = tags[i]!;
  if (tag === 0) return 0;
  const kind = (tag - 1) >> 1;
  const further = tag % 2 === 0;
  const goesOn = (tags[i + 1] ?? 0) === 2 * kind + 2;
  return 1 + 3 * kind + (further ? 2 : goesOn ? 1 : 0);
}

const sums = new Uint16Array(4);

function decision(columns: Uint16Array): number {
  sums[0] = columns[0]!;
  sums[1] = 0;
  sums[2] = 0;
  sums[3] = 0;
  let total = 0;
  for (let c = 0; c < COLUMNS; c++) {
    total += columns[c]!;
    if (c) sums[1 + Math.floor((c - 1) / 3)]! += columns[c]!;
  }
  let best = 0;
  for (let k = 1; k < 4; k++) if (sums[k]! > sums[best]!) best = k;
  // A word that stands in a longer name of one kind is that kind's, however often it stands alone without a sign.
  if (best === 0 && sums[0]! < total)
    for (let k = 1; k < 4; k++) if (columns[3 * k - 1]! + columns[3 * k]! > 0) best = k;
  if (total === 0) return 0;
  if (best === 0) return 1;
  const part = columns[3 * best]! > 0 ? 2 : columns[3 * best - 1]! > 0 ? 1 : 0;
  return 2 + 6 * (best - 1) + (sums[best]! >= CLEAR * total ? 3 : 0) + part;
}
