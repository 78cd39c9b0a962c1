/** Words of a passage in, the evidence that quotes them out. */
import type { Evidence } from '../model/place.js';
import type { NamedPassage } from './passages.js';

/** Characters quoted on either side, at most. */
const AROUND = 50;

/** Quotes tokens `from` up to `to` with some words around them, as they stand. */
export function quotation(
  { lines, tokens }: NamedPassage,
  from: number,
  to: number,
  says: string | null = null,
): Evidence {
  const { source, starts, ends } = tokens;
  let first = from;
  while (first > 0 && starts[from]! - starts[first - 1]! <= AROUND) first--;
  let last = to - 1;
  while (last + 1 < ends.length && ends[last + 1]! - ends[to - 1]! <= AROUND) last++;
  return { lines, text: source.slice(starts[first]!, ends[last]!), says };
}
