/** A JSON Lines dump in, one article a record out: as trafilatura, news-please and fundus write it. */
import type { DumpPath } from '../model/brand.js';
import type { DumpRecord, Line, RawRecord, Stated } from '../model/record.js';
import { dayOf } from './day.js';
import { linesOf, longLines } from './lines.js';
import { repairMojibake } from './mojibake.js';
import type { Bytes, Reader } from './reader.js';

const NEWLINE = 10;

export const jsonlReader: Reader = { format: 'jsonl', endings: ['.jsonl', '.ndjson', '.jsonlines'], cut, read };

/** A record is a line of the file; empty lines are counted, so that the record's number is the line's. */
async function* cut(dump: DumpPath, bytes: Bytes): AsyncIterable<RawRecord> {
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

type Row = Readonly<Record<string, unknown>>;

function read(raw: RawRecord, sidecar: Stated): DumpRecord {
  const row = parse(raw.bytes);
  if (typeof row === 'string') return unreadable(raw, sidecar, row);
  const title = field(row, 'title', 'headline')?.replace(/\s+/g, ' ').trim() ?? null;
  const body = bodyOf(row);
  if (!body && !title) return unreadable(raw, sidecar, 'neither `body` nor `text` nor `title` holds anything');
  const titleLines: Line[] = title ? [{ number: 1, text: title, mark: { kind: 'title' }, unreadable: null }] : [];
  const bodyLines = linesOf(repairMojibake(body ?? ''), null, { kind: 'paragraph' });
  const lines = [...titleLines, ...bodyLines.map((line) => ({ ...line, number: line.number + titleLines.length }))];
  return {
    dump: raw.dump,
    number: raw.number,
    ref: field(row, 'id') ?? field(row, 'url'),
    kind: 'article',
    lines,
    stated: statedIn(row, title, sidecar),
    messages: longLines(lines, raw.dump),
  };
}

/** The object, or in words why there is none. */
function parse(bytes: Uint8Array): Row | string {
  let row: unknown;
  try {
    row = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return error instanceof SyntaxError ? `not valid JSON: ${error.message}` : 'not valid UTF-8';
  }
  return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Row) : 'not a JSON object';
}

function unreadable(raw: RawRecord, sidecar: Stated, why: string): DumpRecord {
  const text = new TextDecoder().decode(raw.bytes).replace(/[\r\n]+/g, ' ');
  const message = `${why}; the record is set aside. Each line must be one JSON object with a \`title\` and a \`body\``;
  return {
    dump: raw.dump,
    number: raw.number,
    ref: null,
    kind: 'article',
    lines: [{ number: 1, text, mark: null, unreadable: why }],
    stated: sidecar,
    messages: [{ level: 'warning', path: raw.dump, line: raw.number, text: message }],
  };
}

/** The first of the fields that holds something, as text. */
function field(row: Row, ...names: string[]): string | null {
  for (const name of names) {
    const value = row[name];
    if (typeof value === 'string' && value.trim()) return value;
    if (typeof value === 'number') return String(value);
  }
  return null;
}

/** Plain text, a list of paragraphs, or fundus's `{ summary, sections: [{ headline, paragraphs }] }`. */
function bodyOf(row: Row): string | null {
  return field(row, 'body', 'text', 'maintext', 'plaintext') ?? (strings(row.body ?? row.text).join('\n\n') || null);
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value !== 'object' || value === null) return [];
  const { summary, sections, headline, paragraphs } = value as Row;
  return [summary, sections, headline, paragraphs].flatMap(strings);
}

function statedIn(row: Row, headline: string | null, sidecar: Stated): Stated {
  const authors = namesIn(row.authors ?? row.author);
  return {
    ...sidecar,
    headline,
    authors: authors.length ? authors : sidecar.authors,
    source: field(row, 'source', 'sitename', 'source_domain', 'hostname') ?? sidecar.source,
    url: field(row, 'url') ?? sidecar.url,
    language: field(row, 'language', 'lang') ?? sidecar.language,
    published: dayOf(field(row, 'date', 'date_publish', 'publishing_date', 'published')) ?? sidecar.published,
    captured: dayOf(field(row, 'captured', 'date_download', 'filedate')) ?? sidecar.captured,
  };
}

/** trafilatura joins names by `; `, others by `, `. */
function namesIn(value: unknown): string[] {
  const found = typeof value === 'string' ? value.split(/\s*[;,]\s*/) : Array.isArray(value) ? value : [];
  return found.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}
