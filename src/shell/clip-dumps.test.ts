import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
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
