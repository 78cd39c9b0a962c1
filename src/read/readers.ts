/** A file's name in, the reader for its format out: one row a format. */
import type { Format, RawRecord } from '../model/record.js';
import { jsonlReader } from './jsonl.js';
import type { Reader } from './reader.js';
import { textReader } from './text.js';

export const readers: readonly Reader[] = [textReader, jsonlReader];

/** Null where no reader takes such a file. */
export function readerFor(path: string): Reader | null {
  const name = path.toLowerCase();
  return readers.find((reader) => reader.endings.some((ending) => name.endsWith(ending))) ?? null;
}

export function readerOf(raw: RawRecord): Reader {
  return ofFormat(raw.format);
}

function ofFormat(format: Format): Reader {
  const found = readers.find((reader) => reader.format === format);
  if (!found) throw new Error(`bug: no reader for format ${format}`);
  return found;
}
