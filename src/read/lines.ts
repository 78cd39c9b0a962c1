/** Text in, numbered lines out. */
import type { DumpPath } from '../model/brand.js';
import type { Message } from '../model/message.js';
import type { Line, Mark, RawRecord } from '../model/record.js';
import { recordMessage } from './record-message.js';

const LINE_END = /\r\n|\n|\r/;
/** A page run together on one line has some ten thousand characters; what is longer than this is no prose (a data URI, a minified script). */
const LONGEST = 1_000_000;

/** Lines numbered from 1; a line end at the very end of the text makes no further line. */
export function linesOf(text: string, unreadable: string | null = null, mark: Mark | null = null): Line[] {
  const parts = text.split(LINE_END);
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return parts.map((part, i) => ({ number: i + 1, text: part, mark, unreadable: unreadable ?? tooLong(part) }));
}

/** Why a line is set aside for its length; null where it is not. */
export function tooLong(part: string): string | null {
  return part.length > LONGEST ? `longer than ${LONGEST} characters` : null;
}

/** A message for each line of a dump that is too long to be read. */
export function longLines(lines: readonly Line[], path: DumpPath): Message[] {
  const text = `the line is longer than ${LONGEST} characters; it is set aside. Break it where its articles end`;
  return lines.filter(isLong).map(({ number }) => ({ level: 'warning', path, line: number, text }));
}

/** The same for a record whose lines are not those of its file: one message, with the first of them. */
export function longTexts(lines: readonly Line[], raw: RawRecord): Message[] {
  const first = lines.find(isLong);
  if (!first) return [];
  const opening = JSON.stringify(first.text.slice(0, 40));
  const text = `its text has a paragraph of more than ${LONGEST} characters (${opening}…); it is set aside. Look for data that is no text`;
  return [recordMessage(raw, 'warning', text)];
}

const isLong = (line: Line): boolean => line.text.length > LONGEST;
