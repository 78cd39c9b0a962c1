/** One law suite over every reader: what the rooms after it rely on, whatever the format and however bad the bytes. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DumpPath } from '../model/brand.js';
import type { DumpRecord, RawRecord } from '../model/record.js';
import { readerFor, readerOf, readers } from './readers.js';
import { NOTHING_STATED } from './stated-fields.js';

const ARTICLE = [
  'Ferry returns to the harbour',
  'The ferry came back on Tuesday, the harbour master said.',
  'Nobody was hurt.',
];
const HTML = `<html><head><title>x</title><meta property="og:type" content="article"></head><body><nav><a href="/">Home</a></nav>
<article><h1>${ARTICLE[0]}</h1><p>${ARTICLE[1]}</p><p>${ARTICLE[2]}</p></article></body></html>`;

function warcOf(type: string, mediaType: string, text: string, http: string): string {
  const content = `${http}${text}`;
  const length = new TextEncoder().encode(content).length;
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://news.example/ferry\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\nContent-Type: ${mediaType}\r\nContent-Length: ${length}\r\n\r\n${content}\r\n\r\n`;
}
const RESPONSE = warcOf(
  'response',
  'application/http; msgtype=response',
  HTML,
  'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n',
);
const REQUEST = warcOf(
  'request',
  'application/http; msgtype=request',
  '',
  'GET /ferry HTTP/1.1\r\nHost: news.example\r\n\r\n',
);

/** A good dump a format; a reader without one fails the first law. */
const GOOD: Readonly<Record<string, string>> = {
  text: ARTICLE.join('\n\n'),
  markdown: `---\ntitle: ${ARTICLE[0]}\n---\n\n${ARTICLE.slice(1).join('\n\n')}\n`,
  html: HTML,
  json: JSON.stringify(
    [
      { id: 1, title: ARTICLE[0], body: ARTICLE.slice(1).join('\n\n') },
      { id: 2, title: '"}[{', text: ARTICLE.slice(1) },
    ],
    null,
    2,
  ),
  jsonl: `${JSON.stringify({ id: 1, title: ARTICLE[0], body: ARTICLE.slice(1).join('\n\n') })}\n`,
  warc: REQUEST + RESPONSE + warcOf('conversion', 'text/plain', ARTICLE.join('\n'), ''),
};
const dump = 'dump' as DumpPath;
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function recordsOf(path: string, chunks: readonly Uint8Array[]): Promise<RawRecord[]> {
  const found: RawRecord[] = [];
  for await (const raw of readerFor(path)!.cut(dump, chunks)) found.push(raw);
  return found;
}
const read = (raw: RawRecord): DumpRecord => readerOf(raw).read(raw, NOTHING_STATED);

function keepsTheLaws(record: DumpRecord): void {
  expect(record.lines.map((line) => line.number)).toEqual(record.lines.map((_, i) => i + 1));
  for (const line of record.lines) expect(line.text).not.toMatch(/[\n\r]/);
  for (const { path, line } of record.messages) {
    expect(path).toBe(dump);
    if (line !== null) expect(line).toBeGreaterThan(0);
  }
}

/** Throws where somebody asks again and again for more than there is, and would for ever. */
function onceOnly(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  let asked = 0;
  const next = async () => {
    if (++asked > 1000) throw new Error('bug: the reader does not see that the file has ended');
    return asked === 1 ? { value: bytes, done: false as const } : { value: undefined, done: true as const };
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

const ZIP = zipSync({ 'a.txt': bytesOf(GOOD.text!), 'pages/b.html': bytesOf(HTML), 'c.jsonl': bytesOf(GOOD.jsonl!) });
const rows = [
  ...readers.map(
    (reader) =>
      [reader.format as string, reader, `news${reader.endings[0]}`, bytesOf(GOOD[reader.format] ?? '')] as const,
  ),
  ['zip', readerFor('news.zip')!, 'news.zip', ZIP] as const,
];

const ABOUT = {
  url: 'https://news.example/ferry',
  captured: null,
  mediaType: 'text/html',
  charset: 'utf-8',
  problem: null,
};
/** What nests in some format: how it opens, how it closes. */
const NESTED = [
  ['elements', '<div>', '</div>'],
  ['elements without end', '<b>', ''],
  ['elements that need no end', '<li><p>', ''],
  ['links', '<a href="/">', ''],
  ['forms', '<form>', ''],
  ['drawings', '<svg><title><p>', ''],
  ['brackets', '[', ']'],
  ['bracketed links', '[a](', ')'],
  ['objects', '{"body":', '}'],
  ['lists of JSON', '{"title":"t","body":[', ']}'],
  ['quoted lines', '> ', ''],
  ['list items', '- ', ''],
  ['emphasis', '*a _b ', '_ *'],
  ['quotation marks', '"', '"'],
  ['backslashes', '\\', '\\'],
  ['code', '`', '`'],
  ['braces', '{{', '}}'],
] as const;

describe.each(rows)('the %s reader', (format, reader, path, good) => {
  it('reads a good dump: each sentence on a line, nothing unreadable, no message', async () => {
    const records = (await recordsOf(path, [good])).map(read);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      keepsTheLaws(record);
      expect(record.messages).toEqual([]);
      expect(record.lines.filter((line) => line.unreadable)).toEqual([]);
      const texts = record.lines.map((line) => line.text);
      for (const sentence of ARTICLE.slice(1)) expect(texts).toContain(sentence);
    }
  });
  // an archive is packed by itself
  if (format !== 'zip')
    it('reads the same from a gzipped file', async () => {
      expect((await recordsOf(`${path}.gz`, [gzipSync(good)])).map(read)).toEqual(
        (await recordsOf(path, [good])).map(read),
      );
    });
  it('cuts the same records wherever the chunks end', async () => {
    const whole = (await recordsOf(path, [good])).map(read);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(good.length), { maxLength: 5 }), async (cuts) => {
        const ends = [...cuts, good.length].sort((a, b) => a - b);
        const chunks = ends.map((end, i) => good.slice(ends[i - 1] ?? 0, end));
        expect((await recordsOf(path, chunks)).map(read)).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });
  it('ends where the file breaks off, with the whole records before', async () => {
    const whole = (await recordsOf(path, [good])).map(read);
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length), async (length) => {
        const found: RawRecord[] = [];
        try {
          for await (const raw of reader.cut(dump, onceOnly(good.slice(0, length)))) found.push(raw);
        } catch (error) {
          expect((error as Error).message).not.toMatch(/^bug: /);
        }
        expect(found.slice(0, -1).map(read)).toEqual(whole.slice(0, Math.max(0, found.length - 1)));
        for (const raw of found) keepsTheLaws(read(raw));
      }),
      { numRuns: 60 },
    );
  });
  it('reads the same record twice alike', async () => {
    for (const raw of await recordsOf(path, [good])) expect(read(raw)).toEqual(read(raw));
  });
  it('never throws on a record of any bytes, and keeps the laws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        keepsTheLaws(reader.read({ dump, format: reader.format, number: 1, bytes, about: null }, NOTHING_STATED));
      }),
      { numRuns: 150 },
    );
  });
  it('never throws on a damaged good record, and keeps the laws', async () => {
    const records = await recordsOf(path, [good]);
    fc.assert(
      fc.property(fc.nat(records.length - 1), fc.nat(), fc.uint8Array({ maxLength: 12 }), (which, at, noise) => {
        const raw = records[which]!;
        const cut = at % (raw.bytes.length + 1);
        const bytes = Uint8Array.from([...raw.bytes.slice(0, cut), ...noise, ...raw.bytes.slice(cut + noise.length)]);
        keepsTheLaws(read({ ...raw, bytes }));
      }),
      { numRuns: 150 },
    );
  });
  it('marks nothing but whole lines, and reads hostile text as text', () => {
    const hostile = '<script>alert(1)</script> {{ 7*7 }} ../../x javascript:alert(1) \u0000\u202e';
    keepsTheLaws(
      reader.read({ dump, format: reader.format, number: null, bytes: bytesOf(hostile), about: null }, NOTHING_STATED),
    );
  });
  // an archive's files have readers of their own; a page in a WARC is cut by its length
  it.each(format === 'zip' ? [] : NESTED)('reads %s 50,000 deep as text, or says why not', async (_, opens, closes) => {
    const text = `${opens.repeat(50_000)}deep${closes.repeat(50_000)}`;
    const around = format === 'json' ? `{"title":"t","body":${text}}` : `---\ntitle: ${text}\n---\n\nText`;
    for (const bytes of [bytesOf(text), bytesOf(around)]) {
      const page: RawRecord = { dump, format: 'warc', number: 1, bytes, about: ABOUT };
      for (const record of (format === 'warc' ? [page] : await recordsOf(path, [bytes])).map(read)) {
        keepsTheLaws(record);
        const isSaid = record.messages.some(({ level }) => level !== 'note');
        expect(isSaid || record.lines.some((line) => line.text.includes('deep'))).toBe(true);
      }
    }
  });
});
