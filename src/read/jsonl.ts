/** A JSON Lines dump in, one article a record out: as trafilatura, news-please and fundus write it. */
import type { DumpPath } from '../model/brand.js';
import type { Line, RawRecord } from '../model/record.js';
import { dayOf } from './day.js';
import { linesOf } from './lines.js';
import type { Bytes, Reader } from './reader.js';

const NEWLINE = 10;

export const jsonlReader: Reader = {
  format: 'jsonl',
  endings: ['.jsonl', '.ndjson'],
  cut,
  read(raw, sidecar) {
    const blank = { dump: raw.dump, number: raw.number, kind: 'article' as const };
    const broken = (why: string) => ({
      ...blank,
      ref: null,
      lines: [{ number: 1, text: new TextDecoder().decode(raw.bytes), mark: null, unreadable: why }],
      stated: sidecar,
      messages: [
        { level: 'warning' as const, path: raw.dump, line: raw.number, text: `${why}; the record is left out` },
      ],
    });
    let row: unknown;
    try {
      row = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw.bytes));
    } catch (error) {
      return broken(`not valid JSON (${(error as Error).message})`);
    }
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return broken('not a JSON object');
    const field = fieldsOf(row as Record<string, unknown>);
    const title = field('title', 'headline');
    const body = field('body', 'text', 'maintext');
    if (!body && !title) return broken('neither a body nor a title: `body` or `text` must hold the article');
    const titleLines: Line[] = title
      ? [{ number: 1, text: title.replace(/\s+/g, ' ').trim(), mark: { kind: 'title' }, unreadable: null }]
      : [];
    const bodyLines = linesOf(body ?? '', null, { kind: 'paragraph' });
    const authors = authorsOf((row as Record<string, unknown>).authors ?? (row as Record<string, unknown>).author);
    return {
      ...blank,
      ref: field('id'),
      lines: [...titleLines, ...bodyLines.map((line) => ({ ...line, number: line.number + titleLines.length }))],
      stated: {
        ...sidecar,
        headline: title,
        authors: authors.length ? authors : sidecar.authors,
        source: field('source', 'sitename', 'source_domain') ?? sidecar.source,
        url: field('url') ?? sidecar.url,
        language: field('language', 'lang') ?? sidecar.language,
        published: dayOf(field('date', 'date_publish', 'publishing_date')) ?? sidecar.published,
      },
      messages: [],
    };
  },
};

async function* cut(dump: DumpPath, bytes: Bytes): AsyncIterable<RawRecord> {
  let rest: Uint8Array = new Uint8Array();
  let number = 0;
  const record = (part: Uint8Array): RawRecord => ({ dump, format: 'jsonl', number, bytes: part, about: null });
  for await (const chunk of bytes) {
    const all = rest.length ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    for (let end = all.indexOf(NEWLINE); end >= 0; end = all.indexOf(NEWLINE, from)) {
      number++;
      const part = all.subarray(from, end);
      from = end + 1;
      if (hasText(part)) yield record(part);
    }
    rest = all.subarray(from);
  }
  number++;
  if (hasText(rest)) yield record(rest);
}

const hasText = (part: Uint8Array): boolean => part.some((byte) => byte > 32);

function fieldsOf(row: Record<string, unknown>) {
  return (...names: string[]): string | null => {
    for (const name of names) {
      const value = row[name];
      if (typeof value === 'string' && value.trim()) return value;
      if (typeof value === 'number') return String(value);
    }
    return null;
  };
}

function authorsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s*[;,]\s*/).filter(Boolean);
  return Array.isArray(value)
    ? value.filter((name): name is string => typeof name === 'string' && name.trim() !== '')
    : [];
}
