/** Text in, numbered lines out. */
import type { Line, Mark } from '../model/record.js';

const LINE_END = /\r\n|\n|\r/;

/** Lines numbered from 1; a line end at the very end of the text makes no further line. */
export function linesOf(text: string, unreadable: string | null = null, mark: Mark | null = null): Line[] {
  const parts = text.split(LINE_END);
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return parts.map((part, i) => ({ number: i + 1, text: part, mark, unreadable }));
}
