/** A clipping's passages in, how the text prints a word, small or with a capital, out: what a capital at the head of a sentence hides. */
import { CAPITAL, MARK, OPENS, UPPER } from './flags.js';
import { lowerNumberOf } from './known-word.js';
import type { NamedPassage } from './passages.js';

/** The number of a word in lower case → how much oftener the text prints it so than with a capital where no sentence begins. */
export type PrintedCases = ReadonlyMap<number, number>;

/** Words In Title Case and IN CAPITALS tell nothing. */
export function printedCases(passages: readonly NamedPassage[]): PrintedCases {
  const found = new Map<number, number>();
  for (const { tokens, titleCase } of passages) {
    if (titleCase) continue;
    const { numbers, flags } = tokens;
    for (let i = 0; i < numbers.length; i++) {
      const flag = flags[i]!;
      if (flag & (MARK | UPPER) || (flag & CAPITAL && begins(flags, i))) continue;
      const lower = lowerNumberOf(numbers[i]!);
      found.set(lower, (found.get(lower) ?? 0) + (flag & CAPITAL ? -1 : 1));
    }
  }
  return found;
}

/** First word of a sentence, or after a mark such as a dateline's dash: a capital there is the sentence's. */
export function begins(flags: readonly number[], i: number): boolean {
  return i === 0 || (flags[i]! & OPENS) !== 0 || (flags[i - 1]! & MARK) !== 0;
}
