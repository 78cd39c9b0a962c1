/** The JSON object of an article in, its record out: with the fields of trafilatura, news-please and fundus. */
import type { DumpRecord, Line, RawRecord, Stated } from '../model/record.js';
import { dayOf } from './day.js';
import { linesOf, longLines } from './lines.js';
import { repairMojibake } from './mojibake.js';

type Row = Readonly<Record<string, unknown>>;

/** What a record of the format is to be, and which line of the file it stands on; null where a record is no line. */
export interface Shape {
  readonly line: number | null;
  /** In words, for who has to mend it: "Each line must be…". */
  readonly due: string;
}

export function articleIn(raw: RawRecord, sidecar: Stated, shape: Shape): DumpRecord {
  const row = parse(raw.bytes);
  if (row instanceof Unreadable) return unreadable(raw, sidecar, row, shape);
  const title = field(row, 'title', 'headline')?.replace(/\s+/g, ' ').trim() ?? null;
  const body = bodyOf(row);
  if (!body && !title) return unreadable(raw, sidecar, new Unreadable(EMPTY), shape);
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

const EMPTY = 'neither `body` nor `text` nor `title` holds anything';

class Unreadable {
  readonly why: string;
  /** In the words of the engine, which change with it: for the user's eyes, not for the site. */
  readonly detail: string;

  constructor(why: string, detail = '') {
    this.why = why;
    this.detail = detail;
  }
}

/** The object, or why there is none. */
function parse(bytes: Uint8Array): Row | Unreadable {
  let row: unknown;
  try {
    row = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return error instanceof SyntaxError
      ? new Unreadable('not valid JSON', `: ${error.message}`)
      : new Unreadable('not valid UTF-8');
  }
  const isObject = typeof row === 'object' && row !== null && !Array.isArray(row);
  return isObject ? (row as Row) : new Unreadable('not a JSON object');
}

function unreadable(raw: RawRecord, sidecar: Stated, { why, detail }: Unreadable, { line, due }: Shape): DumpRecord {
  const text = new TextDecoder().decode(raw.bytes).replace(/[\r\n]+/g, ' ');
  const message = `${line === null ? `record ${raw.number ?? 1}: ` : ''}${why}${detail}; the record is set aside. ${due}`;
  return {
    dump: raw.dump,
    number: raw.number,
    ref: null,
    kind: 'article',
    lines: [{ number: 1, text, mark: null, unreadable: why }],
    stated: sidecar,
    messages: [{ level: 'warning', path: raw.dump, line, text: message }],
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
