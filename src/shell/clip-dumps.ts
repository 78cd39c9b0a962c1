/** Dumps in, all that came of their records in the store out, with the cards for `file`; an unchanged record is taken from the cache. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { DumpSummary } from '../model/archive.js';
import type { ClippingId, DumpPath } from '../model/brand.js';
import type { Card } from '../model/card.js';
import type { Message } from '../model/message.js';
import type { RawRecord } from '../model/record.js';
import { readerFor } from '../read/readers.js';
import { batchOf, partsOf } from './batch.js';
import type { Cache } from './cache.js';
import { type Head, headFrom } from './encoded.js';
import type { InputDump } from './input.js';
import type { Slot } from './store.js';
import type { Threads } from './threads.js';

/** A record's place in the store. */
export interface StoredRecord {
  readonly slot: Slot;
  readonly record: number | null;
  readonly clippings: readonly ClippingId[];
}

export interface ClippedDumps {
  readonly dumps: readonly DumpSummary[];
  /** In order of place. */
  readonly cards: readonly Card[];
  readonly records: ReadonlyMap<DumpPath, readonly StoredRecord[]>;
  readonly messages: readonly Message[];
  /** Records that the cache held, and all. */
  readonly fromCache: number;
  readonly total: number;
}

interface Work {
  readonly cache: Cache;
  readonly threads: Threads;
  /** Bytes read since the last call. */
  readonly onRead: (bytes: number) => void;
}

/** What a thread is handed at a time: large enough that handing over costs little, small enough that all have something to do. */
const BATCH_BYTES = 256 * 1024;
/** A text that one string can hold, with room for what is made of it. */
const LARGEST_RECORD = 200 * 1024 * 1024;

export async function clipDumps(dumps: readonly InputDump[], work: Work): Promise<ClippedDumps> {
  const results: ClippedDump[] = [];
  const running = new Set<Promise<void>>();
  let failure: unknown = null;
  const start = async (task: () => Promise<void>) => {
    while (running.size >= work.threads.atOnce) await Promise.race(running);
    if (failure) throw failure;
    const run = task()
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => running.delete(run));
    running.add(run);
  };
  for (const dump of dumps) results.push(await clipDump(dump, work, start));
  await Promise.all(running);
  if (failure) throw failure;
  return joined(results);
}

interface ClippedDump {
  readonly path: DumpPath;
  readonly sha256: string;
  readonly bytes: number;
  /** Filled in as threads return. */
  readonly records: (StoredRecord & { readonly head: Head })[];
  readonly messages: readonly Message[];
  readonly fromCache: number;
}

async function clipDump(
  dump: InputDump,
  { cache, threads, onRead }: Work,
  start: (task: () => Promise<void>) => Promise<void>,
): Promise<ClippedDump> {
  const records: ClippedDump['records'] = [];
  const messages: Message[] = [];
  const sidecar = JSON.stringify(dump.sidecar);
  const hash = createHash('sha256');
  let [bytes, fromCache, at, openBytes] = [0, 0, 0, 0];
  let open: { raw: RawRecord; key: string; at: number }[] = [];
  const dispatch = async () => {
    const batch = open;
    open = [];
    openBytes = 0;
    const task = async () => {
      const clipped = await threads.clip(
        batchOf(
          dump.path,
          dump.sidecar,
          batch.map(({ raw }) => raw),
        ),
      );
      let i = 0;
      for (const parts of partsOf(clipped)) {
        const { key, at: place } = batch[i++]!;
        records[place] = stored(cache.add(key, parts), parts.head);
      }
      if (i !== batch.length) throw new Error(`bug: ${batch.length} records went to a thread, ${i} came back`);
    };
    if (batch.length) await start(task);
  };
  const seen = async function* (): AsyncIterable<Uint8Array> {
    for await (const part of createReadStream(dump.file, { highWaterMark: 256 * 1024 })) {
      hash.update(part as Buffer);
      bytes += (part as Buffer).length;
      onRead((part as Buffer).length);
      yield part as Buffer;
    }
  };
  try {
    for await (const raw of readerFor(dump.path)!.cut(dump.path, seen())) {
      if (raw.bytes.length > LARGEST_RECORD) {
        messages.push(problem(dump.path, raw.number, 'larger than 200 MB; it is left out. Cut it into several files'));
        continue;
      }
      const key = keyOf(raw, sidecar);
      const known = cache.found(key);
      if (known) {
        records[at++] = stored(known.slot, known.head);
        fromCache++;
        continue;
      }
      open.push({ raw, key, at: at++ });
      openBytes += raw.bytes.length;
      if (openBytes >= BATCH_BYTES) await dispatch();
    }
  } catch (error) {
    if ((error as Error).message?.startsWith('bug: ')) throw error;
    messages.push(problem(dump.path, null, brokenOff(error as NodeJS.ErrnoException, at)));
  }
  await dispatch();
  if (bytes === 0) messages.push({ level: 'warning', path: dump.path, line: null, text: 'an empty file' });
  return { path: dump.path, sha256: hash.digest('hex'), bytes, records, messages, fromCache };
}

function problem(path: DumpPath, line: number | null, text: string): Message {
  return { level: 'error', path, line, text };
}

function brokenOff({ message, code, syscall }: NodeJS.ErrnoException, records: number): string {
  if (syscall) return `cannot be read (${code}); it is left out. Check its permissions`;
  const kept = records ? `the ${records} records before are kept` : 'nothing of it is kept';
  return `breaks off or is damaged (${message}); ${kept}. Fetch it again`;
}

/** All that a record's clipping depends on but for the program itself, which the cache's index names. */
function keyOf({ dump, format, number, about, bytes }: RawRecord, sidecar: string): string {
  const hash = createHash('sha256');
  hash
    .update(JSON.stringify([dump, format, number, about]))
    .update(sidecar)
    .update('\0')
    .update(bytes);
  return hash.digest('base64url').slice(0, 22);
}

function stored(slot: Slot, headBytes: Buffer): StoredRecord & { readonly head: Head } {
  const head = headFrom(headBytes);
  return { slot, record: head.record, clippings: head.cards.map(({ id }) => id), head };
}

function joined(results: readonly ClippedDump[]): ClippedDumps {
  const heads = results.flatMap(({ records }) => records.map(({ head }) => head));
  return {
    dumps: results.map(({ path, sha256, bytes, records }) => ({
      path,
      sha256,
      bytes,
      records: records.length,
      lines: records.reduce((sum, { head }) => sum + head.lines, 0),
      clippings: records.flatMap(({ clippings }) => clippings),
    })),
    cards: heads.flatMap(({ cards }) => cards),
    records: new Map(
      results.map(({ path, records }) => [
        path,
        records.map(({ slot, record, clippings }) => ({ slot, record, clippings })),
      ]),
    ),
    messages: results.flatMap(({ messages, records }) => [
      ...messages,
      ...records.flatMap(({ head }) => head.messages),
    ]),
    fromCache: results.reduce((sum, result) => sum + result.fromCache, 0),
    total: heads.length,
  };
}
