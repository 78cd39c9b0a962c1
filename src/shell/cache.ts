/** A folder in, a store of clipped records that outlives the build out, found by the hash of what each was clipped from. */
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Encoded } from './encoded.js';
import { lockAt } from './lock.js';
import { openStore, type Slot, type Store, sizeOf } from './store.js';

export interface Cache {
  readonly store: Store;
  /** The head of what was clipped from the same bytes by the same program; null where there is none, or it is damaged. */
  found(key: string): { readonly slot: Slot; readonly head: Buffer } | null;
  add(key: string, record: Encoded): Slot;
  /**
   * To be called once. `live`: the slots that this build used, null where it failed; where they are less than half of
   * the file, the others are thrown out.
   */
  close(live: readonly Slot[] | null): void;
}

const PACK = 'clipped.pack';
const INDEX = 'clipped.index';
/** Of a store's bytes that no dump of the folder leads to any more. */
const MOST_DEAD = 0.5;
/** A small store is not worth making anew. */
const SMALL_BYTES = 16 * 1024 * 1024;

/** Null where another build uses the folder, or it cannot be written. `program`: entries of another program are not used. */
export function openCache(folder: string, program: string): Cache | null {
  const lock = lockOf(folder);
  if (!lock) return null;
  const index = readIndex(path.join(folder, INDEX), program);
  const end = [...index.values()].reduce((most, slot) => Math.max(most, endOf(slot)), 0);
  const store = openStore(path.join(folder, PACK), end);
  const handle = writtenIndex(path.join(folder, INDEX), program, index);
  return {
    store,
    found(key) {
      const slot = index.get(key);
      const head = slot ? store.verifiedHead(slot) : null;
      return slot && head ? { slot, head } : null;
    },
    add(key, record) {
      const slot = store.append(record);
      index.set(key, slot);
      writeSync(handle, indexLine(key, slot));
      return slot;
    },
    close(live) {
      const size = store.size();
      closeSync(handle);
      store.close();
      const used = new Map(live?.map((slot) => [slot.at, endOf(slot) - slot.at]));
      const alive = [...used.values()].reduce((sum, bytes) => sum + bytes, 0);
      if (live && size > SMALL_BYTES && alive < size * MOST_DEAD) compact(folder, program, index, used);
      lock.release();
    },
  };
}

/** A store for one build alone. */
export function temporaryCache(): Cache {
  const folder = mkdtempSync(path.join(tmpdir(), 'tearsheet-'));
  const store = openStore(path.join(folder, PACK), 0);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove); // interrupted
  return {
    store,
    found: () => null,
    add: (_key, record) => store.append(record),
    close() {
      store.close();
      remove();
      process.off('exit', remove);
    },
  };
}

function lockOf(folder: string) {
  try {
    mkdirSync(folder, { recursive: true });
    return lockAt(path.join(folder, 'lock'));
  } catch {
    return null; // a folder that cannot be written: the build goes on without it
  }
}

const endOf = (slot: Slot): number => slot.at + sizeOf(slot);

function indexLine(key: string, { at, head, notes, clippings, rest, crc }: Slot): string {
  return `${key} ${at} ${head} ${notes} ${clippings} ${rest} ${crc}\n`;
}

/** Match: what `indexLine` writes. Near miss: a line that a killed build left unfinished. */
const INDEX_LINE = /^([\w-]{22}) (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)$/;

function readIndex(file: string, program: string): Map<string, Slot> {
  const index = new Map<string, Slot>();
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return index;
  }
  if (lines[0] !== program) return index;
  for (const line of lines.slice(1, -1)) {
    const [, key, ...numbers] = INDEX_LINE.exec(line) ?? [];
    if (!key) continue;
    const [at, head, notes, clippings, rest, crc] = numbers.map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    index.set(key, { at, head, notes, clippings, rest, crc });
  }
  return index;
}

/** Writes the index without its damaged lines, and opens it for more. */
function writtenIndex(file: string, program: string, index: ReadonlyMap<string, Slot>): number {
  const lines = [...index].map(([key, slot]) => indexLine(key, slot));
  writeFileSync(`${file}.new`, `${program}\n${lines.join('')}`);
  renameSync(`${file}.new`, file);
  return openSync(file, 'a');
}

/** Copies what is alive to a new file. A kill in between leaves a damaged store, whose records are then clipped anew. */
function compact(folder: string, program: string, index: ReadonlyMap<string, Slot>, used: ReadonlyMap<number, number>) {
  const from = openStore(path.join(folder, PACK), Number.MAX_SAFE_INTEGER);
  rmSync(path.join(folder, `${PACK}.new`), { force: true });
  const to = openStore(path.join(folder, `${PACK}.new`), 0);
  const kept = new Map<string, Slot>();
  for (const [key, slot] of index) {
    const head = used.has(slot.at) ? from.verifiedHead(slot) : null;
    if (!head) continue;
    const notes = from.notes(slot, 0, slot.notes);
    kept.set(key, to.append({ head, notes, clippings: from.clippings(slot), rest: from.rest(slot) }));
  }
  from.close();
  to.close();
  renameSync(path.join(folder, `${PACK}.new`), path.join(folder, PACK));
  closeSync(writtenIndex(path.join(folder, INDEX), program, kept));
}
