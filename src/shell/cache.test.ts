import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache } from './cache.js';
import { folderOf } from './fixtures/folders.js';
import type { Slot } from './store.js';

const key = (i: number): string => String(i).padStart(22, 'k');
const record = (i: number, size = 1) => ({
  head: Buffer.from(`head ${i}`),
  notes: Buffer.from(`notes ${i}`),
  clippings: Buffer.from(`clippings ${i}`.repeat(size)),
  rest: Buffer.from(`rest ${i}`),
});

describe('openCache', () => {
  it('gives back what was put in, after it was closed', () => {
    const folder = folderOf();
    const first = openCache(folder, 'program 1')!;
    const slots = [1, 2].map((i) => first.add(key(i), record(i)));
    first.close(slots);
    const second = openCache(folder, 'program 1')!;
    const found = second.found(key(2))!;
    expect(found.head.toString()).toBe('head 2');
    expect(second.store.notes(found.slot, 2, 3).toString()).toBe('tes');
    expect(second.store.clippings(found.slot).toString()).toBe('clippings 2');
    expect(second.store.rest(found.slot).toString()).toBe('rest 2');
    expect(second.found(key(3))).toBeNull();
    second.close(null);
  });

  it('forgets what another program clipped', () => {
    const folder = folderOf();
    const first = openCache(folder, 'program 1')!;
    first.add(key(1), record(1));
    first.close(null);
    const second = openCache(folder, 'program 2')!;
    expect(second.found(key(1))).toBeNull();
    second.close(null);
  });

  it('keeps what a killed build had clipped', () => {
    const folder = folderOf();
    const killed = openCache(folder, 'program 1')!;
    killed.add(key(1), record(1));
    expect(openCache(folder, 'program 1')).toBeNull(); // in use
    killed.close(null);
    const next = openCache(folder, 'program 1')!;
    expect(next.found(key(1))!.head.toString()).toBe('head 1');
    next.close(null);
  });

  it('throws out what no dump leads to any more, once it is most of the file', () => {
    const folder = folderOf();
    const large = 200_000;
    const first = openCache(folder, 'program 1')!;
    const slots: Slot[] = Array.from({ length: 12 }, (_, i) => first.add(key(i), record(i, large)));
    first.close(slots.slice(0, 3));
    expect(statSync(path.join(folder, 'clipped.pack')).size).toBeLessThan(4 * large * 14);
    const second = openCache(folder, 'program 1')!;
    for (const i of [0, 1, 2]) expect(second.found(key(i))!.head.toString()).toBe(`head ${i}`);
    expect(second.found(key(7))).toBeNull();
    second.close(null);
    expect(readdirSync(folder).sort()).toEqual(['clipped.index', 'clipped.pack']);
  });
});
