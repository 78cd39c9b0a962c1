import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DumpPath } from '../model/brand.js';
import type { DumpRecord } from '../model/record.js';
import { NOTHING_STATED } from './stated-fields.js';
import { warcReader } from './warc.js';

const TEXT = 'The ferry came back.\n\nNobody was hurt.\nIt sails again on Monday.';

/** `missing`: bytes that the stated length lacks. */
function conversion(text: string, missing = 0): string {
  const length = Buffer.byteLength(text) - missing;
  return `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://h.example/1\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\n\r\n${text}\r\n\r\n`;
}

function response(content: Uint8Array, encoding: string, missing: number): Buffer {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n${encoding}\r\n`;
  const length = http.length + content.length - missing;
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://h.example/2\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head + http), content, Buffer.from('\r\n\r\n')]);
}

async function recordsIn(file: string | Uint8Array): Promise<DumpRecord[]> {
  const found: DumpRecord[] = [];
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  for await (const raw of warcReader.cut('a.warc' as DumpPath, [bytes]))
    found.push(warcReader.read(raw, NOTHING_STATED));
  return found;
}
const texts = (records: readonly DumpRecord[]) => records.map(({ lines }) => lines.map(({ text }) => text).join('\n'));
const said = (records: readonly DumpRecord[]) => records.flatMap(({ messages }) => messages.map(({ text }) => text));

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a response that declares no type', () => {
  const page = `<!DOCTYPE html>\n<title>Ferry</title><p>${TEXT}</p>`;
  /** The same length, so that what the record says of it stays true. */
  const untyped = (content: string) =>
    Buffer.from(response(Buffer.from(content), '', 0).toString().replace('Content-Type: text', 'X-Other-Type: text'));

  it.each(['', '\ufeff', '\n<!-- saved -->\n'])('is a page where its content opens as HTML does', async (before) => {
    const records = await recordsIn(untyped(before + page));
    expect(texts(records)[0]).toContain('The ferry came back.');
    expect(said(records)).toEqual([]);
  });

  it('is passed over where it may be anything', async () => {
    for (const content of ['{"a": 1}', '%PDF-1.7', 'body { color: red }', ''])
      expect(await recordsIn(untyped(content))).toEqual([]);
  });
});

describe('a record that cannot be read', () => {
  it.each([
    [
      'packed in a way that is not read',
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2]),
      'zstd',
      /^record 1: its content is packed as zstd/,
    ],
    ['damaged', gzipSync(TEXT).subarray(0, 12), 'gzip', /^record 1: its content is damaged, empty/],
    ['damaged', brotliCompressSync(TEXT).subarray(0, 12), 'br', /^record 1: its content is damaged, empty/],
  ])('is named where it is %s', async (_, content, coding, message) => {
    const records = await recordsIn(response(content, `Content-Encoding: ${coding}\r\n`, 0));
    expect(said(records)[0]).toMatch(message);
    for (const text of said(records)) expect(text).toMatch(/^record 1: /);
  });

  it('is read where it is packed by Brotli', async () => {
    const records = await recordsIn(response(brotliCompressSync(TEXT), 'Content-Encoding: br\r\n', 0));
    expect([texts(records), said(records)]).toEqual([[TEXT], []]);
  });

  it('is not named where nothing was packed', async () => {
    expect(said(await recordsIn(response(Buffer.from(TEXT), 'Content-Encoding: identity\r\n', 0)))).toEqual([]);
  });
});

describe('a record that is longer than it says', () => {
  const parts = [conversion(TEXT, 40), conversion('The pier stands.')];

  it.each([
    ['a WARC', () => Buffer.from(parts.join(''))],
    ['a gzipped one', () => gzipSync(parts.join(''))],
    ['one whose records are gzipped', () => Buffer.concat(parts.map((part) => gzipSync(part)))],
  ])('is read to its end, and named, in %s', async (_, bytes) => {
    const printed = vi.spyOn(console, 'warn');
    const records = await recordsIn(bytes());
    expect(texts(records)).toEqual([TEXT, 'The pier stands.']);
    expect(records.map(({ number }) => number)).toEqual([1, 2]);
    expect(said(records)).toEqual([expect.stringMatching(/^record 1: its Content-Length is too small by 40 bytes/)]);
    expect(printed).not.toHaveBeenCalled();
  });

  it('is read as far as it says where it is packed', async () => {
    const packed = response(
      Buffer.from('1c\r\nThe ferry came back, he said\r\n0\r\n\r\n'),
      'Transfer-Encoding: chunked\r\n',
      15,
    );
    const records = await recordsIn(Buffer.concat([packed, Buffer.from(conversion('The pier stands.'))]));
    expect(texts(records)[1]).toBe('The pier stands.');
    expect(said(records)).toEqual([expect.stringMatching(/^record 1: .* are left out/)]);
  });

  it('is named where it is the last', async () => {
    expect(said(await recordsIn(conversion(TEXT, 3)))).toEqual([expect.stringContaining('by 3 bytes')]);
  });
});
