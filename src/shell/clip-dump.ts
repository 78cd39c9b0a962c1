/** One dump in, read as a stream, what came of its records in the store out; an unchanged record is taken from the cache. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ClippingId, DumpPath } from '../model/brand.js';
import type { Message } from '../model/message.js';
import type { RawRecord } from '../model/record.js';
import { oversized } from '../read/oversized.js';
import type { Say } from '../read/reader.js';
import { readerFor } from '../read/readers.js';
import { batchOf, partsOf } from './batch.js';
import type { Cache } from './cache.js';
import { type Head, headFrom, idsOf } from './encoded.js';
import type { InputDump } from './input.js';
import type { Slot } from './store.js';
import type { Threads } from './threads.js';

/** A record's place in the store. */
export interface StoredRecord {
  readonly slot: Slot;
  /** The hash of all that its clipping depends on but for the program. */
  readonly key: string;
  readonly record: number | null;
  readonly clippings: readonly ClippingId[];
  /** Bytes of each note on each of them, as the head has them. */
  readonly notes: readonly number[];
}

export interface ClippedDump {
  readonly path: DumpPath;
  readonly sha256: string;
  readonly bytes: number;
  /** In order; complete when every task that was started has ended. */
  readonly records: readonly (StoredRecord & { readonly head: Head })[];
  readonly messages: readonly Message[];
  readonly fromCache: number;
}

export interface Work {
  readonly cache: Cache;
  readonly threads: Threads;
  /** Starts a task, as soon as there are not too many under way. */
  readonly start: (task: () => Promise<void>) => Promise<void>;
  /** Bytes read since the last call. */
  readonly onRead: (bytes: number) => void;
}

export async function clipDump(dump: InputDump, work: Work): Promise<ClippedDump> {
  const records: (StoredRecord & { readonly head: Head })[] = [];
  const messages: Message[] = [];
  const say: Say = (level, text) => void messages.push({ level, path: dump.path, line: null, text });
  const source = hashedSource(dump.file, work.onRead);
  const sidecar = JSON.stringify(dump.sidecar);
  const batches = batchesOf(dump, work, ({ place, key }, slot, head) => {
    records[place] = stored(slot, key, head);
  });
  let [next, fromCache] = [0, 0];
  try {
    for await (const record of readerFor(dump.path)!.cut(dump.path, source.bytes(), say)) {
      const refused = oversized(record);
      if (refused) messages.push(refused.message);
      const raw = refused?.raw ?? record;
      const place = next++;
      const key = keyOf(raw, sidecar);
      const known = work.cache.found(key);
      if (!known) await batches.add({ raw, key, place });
      else {
        records[place] = stored(known.slot, key, known.head);
        fromCache++;
      }
    }
  } catch (error) {
    if ((error as Error).message?.startsWith('bug: ')) throw error;
    const text = brokenOff(dump.path, error as NodeJS.ErrnoException, next);
    messages.push({ level: 'error', path: dump.path, line: null, text });
    await source.pass().catch(passedOver);
  }
  await batches.flush();
  if ((next === 0 || source.size() === 0) && messages.every(({ level }) => level === 'note')) {
    const text = source.size() === 0 ? 'an empty file' : 'no text that can be read is in it; it is passed over';
    messages.push({ level: 'warning', path: dump.path, line: null, text });
  }
  return { path: dump.path, sha256: source.sha256(), bytes: source.size(), records, messages, fromCache };
}

/** A file's bytes as a stream; their hash and number when it is read, or what a reader left of it is passed over. */
function hashedSource(file: string, onRead: (bytes: number) => void) {
  const hash = createHash('sha256');
  let size = 0;
  const bytes = async function* (): AsyncIterable<Uint8Array> {
    for await (const part of createReadStream(file, { start: size, highWaterMark: 256 * 1024 })) {
      const bytes = part as Buffer;
      hash.update(bytes);
      size += bytes.length;
      onRead(bytes.length);
      yield bytes;
    }
  };
  return {
    bytes,
    async pass(): Promise<void> {
      for await (const _ of bytes());
    },
    size: () => size,
    sha256: () => hash.digest('hex'),
  };
}

interface Waiting {
  readonly raw: RawRecord;
  readonly key: string;
  /** Among the dump's records, from 0. */
  readonly place: number;
}

/** What a thread is handed at a time: large enough that handing over costs little, small enough that all have something to do. */
const BATCH_BYTES = 256 * 1024;

function batchesOf(
  { path, sidecar }: InputDump,
  { cache, threads, start }: Work,
  put: (waiting: Waiting, slot: Slot, head: Buffer) => void,
) {
  let open: Waiting[] = [];
  let bytes = 0;
  const clip = async (batch: readonly Waiting[]) => {
    const raws = batch.map(({ raw }) => raw);
    const clipped = await threads.clip(batchOf(path, sidecar, raws));
    let i = 0;
    for (const parts of partsOf(clipped)) {
      const waiting = batch[i++]!;
      put(waiting, cache.add(waiting.key, parts), parts.head);
    }
    if (i !== batch.length) throw new Error(`bug: ${batch.length} records went to a thread, ${i} came back`);
  };
  const flush = async () => {
    const batch = open;
    open = [];
    bytes = 0;
    if (batch.length) await start(() => clip(batch));
  };
  return {
    flush,
    async add(waiting: Waiting) {
      open.push(waiting);
      bytes += waiting.raw.bytes.length;
      if (bytes >= BATCH_BYTES) await flush();
    },
  };
}

/** A file that cannot be read has been told of; its hash is that of what could be. */
function passedOver(error: NodeJS.ErrnoException): void {
  if (!error.syscall) throw error;
}

function brokenOff(path: DumpPath, { message, code, syscall }: NodeJS.ErrnoException, records: number): string {
  if (code === 'ENOENT' && path.includes('\ufffd')) return 'its name is not valid UTF-8; it is left out. Rename it';
  if (code === 'ENOENT') return 'went away while the folder was read; it is left out. Build again';
  if (syscall) return `cannot be read (${code}); it is left out. Check its permissions`;
  const kept =
    records > 1
      ? `the ${records} records before are kept`
      : records
        ? 'what was read is kept'
        : 'nothing of it is kept';
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

function stored(slot: Slot, key: string, headBytes: Buffer): StoredRecord & { readonly head: Head } {
  const head = headFrom(headBytes);
  return { slot, key, record: head.record, clippings: idsOf(head), notes: head.notes, head };
}
