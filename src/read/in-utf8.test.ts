import { describe, expect, it } from 'vitest';
import type { DumpPath } from '../model/brand.js';
import { readerFor, readerOf } from './readers.js';
import { NOTHING_STATED } from './stated-fields.js';

const GERMAN = { title: 'Größere Brände', text: 'Die Feuerwehr löschte drei größere Brände in Österreich.' };
const ENGLISH = { title: 'Ferry sails again', text: 'The ferry came back on Tuesday, the master said.' };

async function readIn(name: string, bytes: Uint8Array, size = bytes.length) {
  const said: string[] = [];
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.slice(i * size, (i + 1) * size),
  );
  const titles: (string | null)[] = [];
  const say = (level: string, text: string) => said.push(`${level}: ${text}`);
  for await (const raw of readerFor(name)!.cut(name as DumpPath, chunks, say)) {
    const { stated, messages } = readerOf(raw).read(raw, NOTHING_STATED);
    titles.push(stated.headline);
    said.push(...messages.map(({ level, text }) => `${level}: ${text}`));
  }
  return { titles, said };
}

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();
const jsonl = (...rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\r\n`).join('');

describe('JSON in another charset than UTF-8', () => {
  it.each([
    ['UTF-16 with a mark', utf16le(`\ufeff${jsonl(ENGLISH, GERMAN)}`), 'note: read as utf-16le, as the file says'],
    [
      'UTF-16 of the other order',
      utf16be(`\ufeff${jsonl(ENGLISH, GERMAN)}`),
      'note: read as utf-16be, as the file says',
    ],
    [
      'UTF-16 without a mark',
      utf16le(jsonl(ENGLISH, GERMAN)),
      'warning: not valid UTF-8; the file is read as utf-16le,',
    ],
    ['Windows-1252', latin(jsonl(ENGLISH, GERMAN)), 'warning: not valid UTF-8; the file is read as windows-1252,'],
  ])('is read from %s, and said once, wherever the chunks end', async (_, bytes, message) => {
    for (const size of [bytes.length, 7]) {
      const { titles, said } = await readIn('news.jsonl', bytes, size);
      expect(titles).toEqual([ENGLISH.title, GERMAN.title]);
      expect(said).toEqual([expect.stringContaining(message)]);
    }
  });

  it('is read where a byte of a letter looks like a backslash', async () => {
    // 政府は景気対策を発表した。 in Shift_JIS: 表 is 0x95 0x5c.
    const sentence = '90ad957b82cd8c698b4391ce8df482f094ad955c82b582bd8142';
    const text = Buffer.from(sentence.repeat(6), 'hex');
    const title = Buffer.from('91ce8df482f094ad955c', 'hex');
    const bytes = Buffer.concat([latin('[{"title":"'), title, latin('","text":"'), text, latin('"}]')]);
    expect((await readIn('news.json', bytes)).titles).toEqual(['対策を発表']);
  });

  it('is told by the whole of a letter where the file is longer than what is looked at', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({ title: `Größe ${i}`, text: 'ß'.repeat(i % 7) }));
    expect((await readIn('news.jsonl', Buffer.from(jsonl(...rows)))).said).toEqual([]);
  });

  it('is read record by record where only some are in it, and where a byte is damaged', async () => {
    const damaged = Buffer.from(JSON.stringify(GERMAN));
    damaged[damaged.lastIndexOf('ö')] = 0xff; // of “löschte”
    const many = Array.from({ length: 900 }, () => GERMAN);
    const bytes = Buffer.concat([Buffer.from(jsonl(...many)), latin(jsonl(GERMAN)), damaged]);
    const { titles, said } = await readIn('news.jsonl', bytes);
    expect(titles).toEqual([...many, GERMAN, GERMAN].map(({ title }) => title));
    expect(said).toEqual([
      expect.stringContaining('the record is read as windows-1252'),
      'warning: bytes that are not valid UTF-8 are shown as \ufffd',
    ]);
  });

  it('is no guess where the bytes are no text', async () => {
    const bytes = Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 89) % 256));
    const { said } = await readIn('news.json', bytes);
    expect(said.join('\n')).not.toContain('the file is read as');
  });
});
