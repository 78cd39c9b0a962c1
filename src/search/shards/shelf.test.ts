import { describe, expect, it } from 'vitest';
import { inOrder } from '../../text/order.js';
import { collected, fetchOf } from '../fixtures/in-shards.js';
import type { Entry } from './shard.js';
import { shelve } from './shelf.js';
import { shelfReader, startingWith } from './shelf-reader.js';

/** Words of invented syllables, in order, each with some bytes. */
const WORDS = [...new Set(Array.from({ length: 6000 }, (_, i) => ((i * 2654435761) >>> 0).toString(36)))].sort(inOrder);
const entry = (key: string): Entry => ({
  key,
  value: new Uint8Array(20 + (key.length % 7) * 9).fill(key.charCodeAt(0)),
});
const [FILES, SHELF] = collected(shelve({ folder: 'words' }, WORDS.map(entry)));

const reading = () => {
  const { fetch, fetched } = fetchOf(FILES);
  return { reader: shelfReader(SHELF, fetch), fetched };
};

describe('a shelf', () => {
  it('has shards of some kilobytes', () => {
    const sizes = [...FILES].filter(([path]) => path.endsWith('.bin')).map(([, { length }]) => length);
    expect(sizes.length).toBeGreaterThan(40);
    expect(Math.max(...sizes)).toBeLessThan(10_000);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThan(3000);
  });

  it('gives each key its bytes by one node and one shard, and none for what it does not hold', async () => {
    for (const word of [WORDS[0]!, WORDS[1234]!, WORDS.at(-1)!]) {
      const { reader, fetched } = reading();
      expect(await reader.get(word)).toEqual(entry(word).value);
      expect(fetched).toHaveLength(2);
      expect(await reader.get(`${word}q`)).toBeNull();
      expect(fetched.length).toBeLessThanOrEqual(4);
    }
    const { reader } = reading();
    for (const none of ['', ' ', 'zzzzzzzz', '\uffff']) expect(await reader.get(none)).toBeNull();
  });

  it('gives all that begin alike, and nothing where they are too many to be read', async () => {
    const { reader, fetched } = reading();
    for (const start of ['1', 'a7', 'zz', 'q1x', '']) {
      const found = await reader.range(...startingWith(start));
      expect(found.map(({ key }) => key)).toEqual(WORDS.filter((word) => word.startsWith(start)));
    }
    expect(new Set(fetched).size).toBe(fetched.length);
    expect(await reader.rangeWithin(3, ...startingWith(''))).toBeNull();
    expect((await reader.rangeWithin(3, ...startingWith('q1x')))?.length).toBe(
      WORDS.filter((word) => word.startsWith('q1x')).length,
    );
  });

  it('gives several at once, or none where they stand in too many shards', async () => {
    const { reader, fetched } = reading();
    const near = WORDS.slice(700, 720);
    const found = await reader.getWithin(2, [...near, `${near[2]}!`]);
    expect([...found!.keys()]).toEqual(near);
    expect(found!.get(near[3]!)).toEqual(entry(near[3]!).value);
    expect(fetched.length).toBeLessThanOrEqual(4);
    const far = WORDS.filter((_, i) => i % 500 === 0);
    expect(await reader.getWithin(5, far)).toBeNull();
    expect((await reader.getWithin(far.length, far))!.size).toBe(far.length);
  });

  it('keeps almost all its files when a key comes in or goes', () => {
    for (const changed of [[...WORDS, 'kremlin'].sort(inOrder), WORDS.filter((word) => word !== WORDS[99])]) {
      const [files] = collected(shelve({ folder: 'words' }, changed.map(entry)));
      const fresh = [...files.keys()].filter((path) => !FILES.has(path));
      expect(fresh.length).toBeGreaterThan(0);
      expect(fresh.length).toBeLessThanOrEqual(5);
    }
  });

  it('puts an entry as large as a shard into one of its own', () => {
    const large = { key: 'm', value: new Uint8Array(50_000) };
    const all = [...WORDS.filter((word) => word !== 'm').map(entry), large].sort((a, b) => inOrder(a.key, b.key));
    const [files] = collected(shelve({ folder: 'words' }, all));
    expect(Math.max(...[...files.values()].map(({ length }) => length))).toBeLessThan(50_020);
  });

  it('may be deflated, and reads the same', async () => {
    const [files, shelf] = collected(shelve({ folder: 'words', deflated: true }, WORDS.map(entry)));
    const size = (of: ReadonlyMap<string, Uint8Array>) => [...of.values()].reduce((sum, { length }) => sum + length, 0);
    expect(size(files)).toBeLessThan(size(FILES) / 2);
    const reader = shelfReader(shelf, fetchOf(files).fetch);
    expect((await reader.range(...startingWith(''))).map(({ key }) => key)).toEqual(WORDS);
    expect(await reader.get(WORDS[7]!)).toEqual(entry(WORDS[7]!).value);
  });

  it('may be empty', async () => {
    const [files, shelf] = collected(shelve({ folder: 'words' }, []));
    expect(files.size).toBe(0);
    const reader = shelfReader(shelf, fetchOf(files).fetch);
    expect(await reader.get('a')).toBeNull();
    expect(await reader.range(...startingWith(''))).toEqual([]);
  });

  it('asks again for what could not be fetched', async () => {
    const { fetch } = fetchOf(FILES);
    let fails = true;
    const reader = shelfReader(SHELF, async (path) => {
      if (fails) throw new Error('503');
      return fetch(path);
    });
    await expect(reader.get(WORDS[0]!)).rejects.toThrow('503');
    fails = false;
    expect(await reader.get(WORDS[0]!)).not.toBeNull();
  });
});
