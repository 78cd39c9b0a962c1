/** A JSON Lines dump in, one article a record out: as scrapers write it that go on for days. */
import type { DumpPath } from '../model/brand.js';
import type { DumpRecord, RawRecord, Stated } from '../model/record.js';
import { begun } from './begun.js';
import { inUtf8 } from './in-utf8.js';
import { isDocument, jsonReader } from './json.js';
import { articleIn } from './json-article.js';
import type { Bytes, Reader, Say } from './reader.js';

const NEWLINE = 10;

export const jsonlReader: Reader = { format: 'jsonl', endings: ['.jsonl', '.ndjson', '.jsonlines'], cut, read };

/** Some call a file so that is one JSON document on many lines: it is read as that. */
async function* cut(dump: DumpPath, bytes: Bytes, say?: Say): AsyncIterable<RawRecord> {
  const { start, all } = await begun(inUtf8(bytes, say), START);
  yield* isDocument(start) ? jsonReader.cut(dump, all) : cutLines(dump, all);
}

/** Enough of a file to tell a list or an object on many lines from an object a line. */
const START = 64;

/** A record is a line of the file; empty lines are counted, so that the record's number is the line's. */
async function* cutLines(dump: DumpPath, bytes: Bytes): AsyncIterable<RawRecord> {
  const open: Uint8Array[] = [];
  let number = 1;
  const record = (): RawRecord | null => {
    const line = open.length === 1 ? open[0]! : Buffer.concat(open);
    open.length = 0;
    return line.some((byte) => byte > 32) ? { dump, format: 'jsonl', number, bytes: line, about: null } : null;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      open.push(chunk.subarray(from, end));
      from = end + 1;
      const made = record();
      if (made) yield made;
      number++;
    }
    if (from < chunk.length) open.push(chunk.slice(from));
  }
  const last = record();
  if (last) yield last;
}

function read(raw: RawRecord, sidecar: Stated): DumpRecord {
  return articleIn(raw, sidecar, DUE);
}

const DUE = 'Each line must be one JSON object with a `title` and a `body`';
