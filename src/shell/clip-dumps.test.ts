import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DumpPath } from '../model/brand.js';
import { NOTHING_STATED } from '../read/stated-fields.js';
import { temporaryCache } from './cache.js';
import { clipDumps } from './clip-dumps.js';
import { openThreads } from './threads.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clip-dumps-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The first bytes begin a second member of a gzip file that is none. */
const randomized = (length: number): Buffer => Buffer.alloc(length, Buffer.from([0x1f, 0x8b, 0xff, 0xff]));

const dump = (name: string) => ({
  path: name as DumpPath,
  file: path.join(folder, name),
  bytes: 0,
  sidecar: NOTHING_STATED,
});

describe('clipDumps', () => {
  it('names a dump that cannot be read, and clips the others', async () => {
    mkdirSync(path.join(folder, 'unreadable.txt')); // the system refuses to read it, to root too
    writeFileSync(
      path.join(folder, 'good.txt'),
      'The ferry sails again on Monday, the harbour master said after months of repairs.\n',
    );
    const cache = temporaryCache();
    const threads = openThreads(1);
    try {
      const found = await clipDumps([dump('gone.txt'), dump('good.txt'), dump('unreadable.txt')], {
        cache,
        threads,
        onRead: () => {},
      });
      expect(found.messages).toEqual([
        { level: 'error', path: 'gone.txt', line: null, text: expect.stringContaining('went away while') },
        {
          level: 'error',
          path: 'unreadable.txt',
          line: null,
          text: expect.stringContaining('cannot be read (EISDIR)'),
        },
      ]);
      expect(found.cards.map((card) => card.dump)).toEqual(['good.txt']);
    } finally {
      await threads.close();
      cache.close(null);
    }
  });

  it('says once that the title of a sidecar is for a dump of one text, and puts it over no record', async () => {
    const row = (title?: string) =>
      JSON.stringify({ title, body: 'The ferry came back on Monday, the harbour master said.' });
    const page =
      '<article><p>The ferry came back on Monday, the harbour master said.</p><p>Nobody was hurt.</p></article>';
    writeFileSync(path.join(folder, 'many.jsonl'), `${row('Ferry')}\n${row()}\n`);
    writeFileSync(path.join(folder, 'one.jsonl'), `${row('The ferry')}\n`);
    writeFileSync(path.join(folder, 'pages.zip'), zipSync({ 'a.html': strToU8(page), 'b.html': strToU8(page) }));
    writeFileSync(path.join(folder, 'page.html'), page);
    const sidecar = { ...NOTHING_STATED, headline: 'The Ferry', source: 'Post' };
    const cache = temporaryCache();
    const threads = openThreads(1);
    try {
      const dumps = ['many.jsonl', 'one.jsonl', 'page.html', 'pages.zip'].map((name) => ({ ...dump(name), sidecar }));
      const { cards, messages } = await clipDumps(dumps, { cache, threads, onRead: () => {} });
      const told =
        'the title of its sidecar, "The Ferry", is not used: it is for a dump of one text, and this one is read as 2 records. Take it out of the sidecar, and write a title into each record that has none';
      expect(messages).toEqual([
        { level: 'warning', path: 'many.jsonl', line: null, text: told },
        { level: 'warning', path: 'pages.zip', line: null, text: told },
      ]);
      expect(cards.map(({ headline, source }) => [headline.text, headline.origin, source])).toEqual([
        ['Ferry', 'stated', 'Post'],
        [expect.stringMatching(/^The ferry came back/), 'derived', 'Post'],
        ['The ferry', 'stated', 'Post'],
        ['The Ferry', 'stated', 'Post'],
        [expect.stringMatching(/^The ferry came back/), 'derived', 'Post'],
        [expect.stringMatching(/^The ferry came back/), 'derived', 'Post'],
      ]);
    } finally {
      await threads.close();
      cache.close(null);
    }
  });

  it('knows the whole of a file of which only the beginning could be read, and says so', async () => {
    const damaged = Buffer.concat([gzipSync('The ferry sails again.\n'), randomized(3 * 2 ** 20)]);
    writeFileSync(path.join(folder, 'damaged.txt.gz'), damaged);
    const cache = temporaryCache();
    const threads = openThreads(1);
    try {
      const { dumps } = await clipDumps([dump('damaged.txt.gz')], { cache, threads, onRead: () => {} });
      expect(dumps[0]).toMatchObject({
        bytes: damaged.length,
        sha256: createHash('sha256').update(damaged).digest('hex'),
        notes: [expect.stringMatching(/^breaks off or is damaged/)],
      });
    } finally {
      await threads.close();
      cache.close(null);
    }
  });

  it('keeps a place in the ledger for a record that is too large, and names its line', async () => {
    const file = path.join(folder, 'large.jsonl');
    writeFileSync(file, '{"title":"Ferry","body":"It came back on Monday, the harbour master said."}\n{');
    truncateSync(file, 201 * 1024 * 1024);
    const cache = temporaryCache();
    const threads = openThreads(1);
    try {
      const found = await clipDumps([dump('large.jsonl')], { cache, threads, onRead: () => {} });
      expect(found.messages).toEqual([
        { level: 'error', path: 'large.jsonl', line: 2, text: expect.stringMatching(/^larger than 200 MB/) },
      ]);
      const records = found.records.get('large.jsonl' as DumpPath)!;
      expect(records.map(({ record, clippings }) => [record, clippings.length])).toEqual([
        [1, 1],
        [2, 0],
      ]);
    } finally {
      await threads.close();
      cache.close(null);
    }
  });
});
