import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DumpPath } from '../model/brand.js';
import { readerFor, readerOf } from './readers.js';
import { NOTHING_STATED } from './stated-fields.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const PAGE = bytesOf('The ferry came back on Tuesday.\n');
const LINES = bytesOf('{"title":"Ferry","body":"It came back."}\n{"title":"Bridge","body":"It is closed."}\n');

async function textsOf(zip: Uint8Array, size = zip.length, said: string[] = []): Promise<string[]> {
  const chunks = Array.from({ length: Math.ceil(zip.length / size) }, (_, i) => zip.slice(i * size, (i + 1) * size));
  const texts: string[] = [];
  for await (const raw of readerFor('news.zip')!.cut('news.zip' as DumpPath, chunks, (level, text) =>
    said.push(`${level}: ${text}`),
  )) {
    expect(raw.number).toBe(texts.length + 1);
    texts.push(
      readerOf(raw)
        .read(raw, NOTHING_STATED)
        .lines.map(({ text }) => text)
        .join('|'),
    );
  }
  return texts;
}

describe('a zip archive', () => {
  it('is read as the files in it, in order, each by its own reader', async () => {
    const zip = zipSync({
      'a/page.txt': PAGE,
      'b.jsonl': LINES,
      'c.jsonl.gz': gzipSync(LINES),
      'd.txt': [PAGE, { level: 0 }],
    });
    const texts = ['The ferry came back on Tuesday.', 'Ferry|It came back.', 'Bridge|It is closed.'];
    const [page, ...lines] = (await textsOf(zip)).map((text) => text.replace(/\|+$/, ''));
    expect(page).toBe(texts[0]);
    expect(lines).toHaveLength(5);
    expect(lines.slice(0, 2)).toEqual(lines.slice(2, 4));
  });
  it('reads the same wherever the chunks end', async () => {
    const zip = zipSync({ 'a.txt': PAGE, 'b.jsonl': LINES });
    const whole = await textsOf(zip);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: zip.length }), async (size) => {
        expect(await textsOf(zip, size)).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });
  it('uses names to choose a reader and for nothing else, and leaves closed what no reader takes', async () => {
    const zip = zipSync({
      '../../etc/passwd.txt': PAGE,
      '/root.txt': PAGE,
      'picture.png': PAGE,
      '__MACOSX/._page.txt': PAGE,
      '.hidden.txt': PAGE,
      'inner.zip': zipSync({ 'page.txt': PAGE }),
    });
    const said: string[] = [];
    expect(await textsOf(zip, zip.length, said)).toHaveLength(2);
    expect(said).toEqual([
      expect.stringMatching(/^warning: holds what no reader takes there \(picture\.png, inner\.zip\)/),
    ]);
  });
  it('leads to a line that is wrong in one of its files', async () => {
    const zip = zipSync({
      'a.txt': PAGE,
      'b.md': bytesOf('---\ntitel: x\n---\n'),
      'c.txt': Buffer.from('Caf\xe9\n', 'latin1'),
    });
    const messages: (readonly [number | null, string])[] = [];
    for await (const raw of readerFor('news.zip')!.cut('news.zip' as DumpPath, [zip]))
      messages.push(
        ...readerOf(raw)
          .read(raw, NOTHING_STATED)
          .messages.map(({ line, text }) => [line, text] as const),
      );
    expect(messages).toEqual([
      [null, expect.stringMatching(/^record 2: line 2: unknown key `titel`/)],
      [null, expect.stringMatching(/^record 3: line 1: not valid UTF-8/)],
    ]);
  });
  it('stops at what unpacks to more than text can', async () => {
    const bomb = zipSync({ 'bomb.txt': new Uint8Array(150 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expect(textsOf(bomb)).rejects.toThrow('bomb.txt unpacks to more than text can');
    const hidden = zipSync({ 'bomb.png': new Uint8Array(150 * 1024 * 1024) });
    await expect(textsOf(hidden)).rejects.toThrow('unpacks to more than text can');
  });
  it('says so where it breaks off or is none', async () => {
    const zip = zipSync({ 'a.txt': bytesOf(Array.from({ length: 500 }, (_, i) => `Line ${i * 7919}`).join('\n')) });
    await expect(textsOf(zip.slice(0, 300))).rejects.toThrow();
    await expect(textsOf(bytesOf('This is no archive, whatever its name says.'))).rejects.toThrow('no zip archive');
    await expect(textsOf(bytesOf('short'))).rejects.toThrow('no zip archive');
    expect(await textsOf(zipSync({}))).toEqual([]);
  });
});
