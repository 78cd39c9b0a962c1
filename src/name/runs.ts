/** A passage's tokens in, the stretches in which names can stand out. */
import { CAPITAL, CONNECTS, MARK, NUMBER } from './flags.js';
import type { Tokens } from './tokens.js';

/** Tokens `from` up to, not including, `to`. */
export type Run = readonly [from: number, to: number];

/** Between two capitals at most so many connectors ("Ministry of the", "Rio de la"). */
const CONNECTED = 3;

/** Every capital word stands in exactly one run; a run begins with one (or with "al-") and ends with one or a number. */
export function runs({ words, flags }: Tokens): Run[] {
  const found: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!(flags[i]! & CAPITAL)) continue;
    let to = i + 1;
    for (let j = to, bridge = 0; j < words.length; j++) {
      if (flags[j]! & CAPITAL || (flags[j]! & NUMBER && bridge === 0)) {
        to = j + 1;
        bridge = 0;
      } else if (words[j - 1] === '-' && !(flags[j]! & MARK)) {
        // The second half of "Jong-un".
        to = j + 1;
        bridge = 0;
      } else if (bridge < CONNECTED && flags[j]! & CONNECTS && words[j] !== '.') bridge++;
      else break;
    }
    found.push([startOf(words, i, found.at(-1)?.[1] ?? 0), to]);
    i = to - 1;
  }
  return found;
}

/** "al-Ansari" and "el-Sisi" begin with their article. */
function startOf(words: readonly string[], at: number, least: number): number {
  return at - 2 >= least && words[at - 1] === '-' && /^(?:al|el|an|as|ar|ad|ul)$/.test(words[at - 2]!) ? at - 2 : at;
}
