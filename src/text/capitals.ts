/** A name in, whether it is a capital's out: "Moscow" in the news is most often its government. */
import { CAPITALS } from './capitals-table.js';
import { fold } from './fold.js';

let table: ReadonlySet<string> | null = null;

/** `folded`: by `fold`. */
export function isCapital(folded: string): boolean {
  table ??= new Set(CAPITALS.trim().split('\n').map(fold));
  return table.has(folded);
}
