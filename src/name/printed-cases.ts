/** A clipping's passages in, how the text prints a word, small or with a capital, out: what a capital at the head of a sentence hides. */
import { CAPITAL, MARK, OPENS, UPPER } from './flags.js';
import type { NamedPassage } from './passages.js';

/** A word in lower case → how much oftener the text prints it so than with a capital where no sentence begins. */
export type PrintedCases = ReadonlyMap<string, number>;

/** Words In Title Case and IN CAPITALS tell nothing. */
export function printedCases(passages: readonly NamedPassage[]): PrintedCases {
  const found = new Map<string, number>();
  for (const { tokens, titleCase } of passages) {
    if (titleCase) continue;
    tokens.words.forEach((word, i) => {
      const flag = tokens.flags[i]!;
      if (flag & (MARK | UPPER) || (flag & CAPITAL && begins(tokens.flags, i))) return;
      const lower = word.toLowerCase();
      found.set(lower, (found.get(lower) ?? 0) + (flag & CAPITAL ? -1 : 1));
    });
  }
  return found;
}

/** First word of a sentence, or after a mark such as a dateline's dash: a capital there is the sentence's. */
export function begins(flags: readonly number[], i: number): boolean {
  return i === 0 || (flags[i]! & OPENS) !== 0 || (flags[i - 1]! & MARK) !== 0;
}
