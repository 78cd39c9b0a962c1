/** The tags of a first pass over a clipping in, for each word what the rest of the text takes it for out. */

import { byteRows } from '../text/byte-rows.js';
import { wordTable } from '../text/word-set.js';
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
  rows.clear();
  let size = 0;
  passages.forEach(({ passage: { tokens }, runs }, p) => {
    for (const [from, to] of runs)
      for (let i = from; i < to; i++) {
        if (!(tokens.flags[i]! & CAPITAL)) continue;
        let row = rows.get(tokens.numbers[i]!);
        if (row < 0) {
          row = size;
          size += COLUMNS;
          rows.set(tokens.numbers[i]!, row);
          if (size > counts.length) counts = longer(counts);
          counts.fill(0, row, size);
        }
        counts[row + columnOf(tags[p]!, i)]!++;
      }
  });
  const found = byteRows(passages.map(({ gazetteer }) => gazetteer.length));
  passages.forEach(({ passage: { tokens }, runs }, p) => {
    const own = found[p]!;
    for (const [from, to] of runs)
      for (let i = from; i < to; i++) {
        if (!(tokens.flags[i]! & CAPITAL)) continue;
        const row = rows.get(tokens.numbers[i]!);
        const column = row + columnOf(tags[p]!, i);
        counts[column]!--;
        own[i] = decision(row);
        counts[column]!++;
      }
  });
  return found;
}

/** Where the counts of each word stand: `COLUMNS` a word. */
const rows = wordTable();
let counts = new Uint16Array(64 * COLUMNS);

function longer(row: Uint16Array): Uint16Array<ArrayBuffer> {
  const made = new Uint16Array(row.length * 2);
  made.set(row);
  return made;
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

/** Of the word whose counts begin at `row`. */
function decision(row: number): number {
  sums[0] = counts[row]!;
  sums[1] = 0;
  sums[2] = 0;
  sums[3] = 0;
  let total = 0;
  for (let c = 0; c < COLUMNS; c++) {
    total += counts[row + c]!;
    if (c) sums[1 + Math.floor((c - 1) / 3)]! += counts[row + c]!;
  }
  let best = 0;
  for (let k = 1; k < 4; k++) if (sums[k]! > sums[best]!) best = k;
  // A word that stands in a longer name of one kind is that kind's, however often it stands alone without a sign.
  if (best === 0 && sums[0]! < total)
    for (let k = 1; k < 4; k++) if (counts[row + 3 * k - 1]! + counts[row + 3 * k]! > 0) best = k;
  if (total === 0) return 0;
  if (best === 0) return 1;
  const part = counts[row + 3 * best]! > 0 ? 2 : counts[row + 3 * best - 1]! > 0 ? 1 : 0;
  return 2 + 6 * (best - 1) + (sums[best]! >= CLEAR * total ? 3 : 0) + part;
}
