/** A file's name in, the reader for its format out: one row a format. */
import type { RawRecord } from '../model/record.js';
import { gunzipped } from './gzip.js';
import { htmlReader } from './html.js';
import { jsonReader } from './json.js';
import { jsonlReader } from './jsonl.js';
import { markdownReader } from './markdown.js';
import { oversizedReader } from './oversized.js';
import type { Reader } from './reader.js';
import { textReader } from './text.js';
import { warcReader } from './warc.js';
import { unzipped } from './zip.js';

export const readers: readonly Reader[] = [textReader, markdownReader, htmlReader, jsonReader, jsonlReader, warcReader];

/** Null where no reader takes such a file. A gzipped file (`news.jsonl.gz`) is read as what it was packed from, a zip archive as the files in it. */
export function readerFor(path: string): Reader | null {
  const name = path.toLowerCase();
  if (name.endsWith('.zip')) return zipReader;
  const ending = (file: string) => readers.find((reader) => reader.endings.some((end) => file.endsWith(end)));
  const plain = ending(name);
  if (plain || !name.endsWith('.gz')) return plain ?? null;
  const packed = ending(name.slice(0, -'.gz'.length));
  return packed ? { ...packed, cut: (dump, bytes) => packed.cut(dump, gunzipped(bytes)) } : null;
}

/** Cuts only: each record is read by the reader of the file that it stood in. Archives in archives, and what systems put beside the files, stay closed. */
const zipReader: Reader = {
  ...textReader,
  endings: ['.zip'],
  async *cut(dump, bytes) {
    let number = 0;
    for await (const file of unzipped(bytes, isPacked))
      for await (const raw of readerFor(file.name)!.cut(dump, [file.bytes])) yield { ...raw, number: ++number };
  },
};

function isPacked(name: string): boolean {
  const own = name.split('/').at(-1)!;
  return (
    !own.startsWith('.') &&
    !name.startsWith('__MACOSX/') &&
    !own.toLowerCase().endsWith('.zip') &&
    readerFor(own) !== null
  );
}

export function readerOf(raw: RawRecord): Reader {
  const found = [...readers, oversizedReader].find((reader) => reader.format === raw.format);
  if (!found) throw new Error(`bug: no reader for format ${raw.format}`);
  return found;
}
