/** Text in, numbered lines out. */
import type { DumpPath } from '../model/brand.js';
import type { Message } from '../model/message.js';
import type { Line, Mark } from '../model/record.js';

const LINE_END = /\r\n|\n|\r/;
/** A page run together on one line has some ten thousand characters; what is longer than this is no prose (a data URI, a minified script). */
const LONGEST = 1_000_000;

/** Lines numbered from 1; a line end at the very end of the text makes no further line. */
export function linesOf(text: string, unreadable: string | null = null, mark: Mark | null = null): Line[] {
  const parts = text.split(LINE_END);
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return parts.map((part, i) => ({ number: i + 1, text: part, mark, unreadable: unreadable ?? tooLong(part) }));
}

function tooLong(part: string): string | null {
  return part.length > LONGEST ? `longer than ${LONGEST} characters` : null;
}

/** A message for each line that is too long to be read. */
export function longLines(lines: readonly Line[], path: DumpPath): Message[] {
  const text = `the line is longer than ${LONGEST} characters; it is set aside. Break it where its articles end`;
  return lines
    .filter((line) => line.text.length > LONGEST)
    .map(({ number }) => ({ level: 'warning', path, line: number, text }));
}
