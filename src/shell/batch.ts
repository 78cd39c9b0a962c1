/** Raw records in, what came of them out, many at a time: the work that a thread is handed. */
import type { DumpPath } from '../model/brand.js';
import type { Format, RawAbout, RawRecord, Stated } from '../model/record.js';
import { clip } from '../pipeline.js';
import { type Encoded, encoded } from './encoded.js';

/** Records of one dump; their bytes stand one after the other in `bytes`, which is handed over and not copied. */
export interface Batch {
  readonly dump: DumpPath;
  readonly sidecar: Stated;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly records: readonly BatchRecord[];
}

interface BatchRecord {
  readonly format: Format;
  readonly number: number | null;
  readonly about: RawAbout | null;
  readonly length: number;
}

/** The parts of every record, one after the other, and their lengths: four numbers a record. */
export interface ClippedBatch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lengths: Uint32Array<ArrayBuffer>;
}

export function batchOf(dump: DumpPath, sidecar: Stated, raws: readonly RawRecord[]): Batch {
  const bytes = new Uint8Array(raws.reduce((sum, raw) => sum + raw.bytes.length, 0));
  let at = 0;
  const records = raws.map(({ format, number, about, bytes: own }) => {
    bytes.set(own, at);
    at += own.length;
    return { format, number, about, length: own.length };
  });
  return { dump, sidecar, bytes, records };
}

/** Rejects nothing: what `clip` throws is a bug, and says of which record. */
export function clipBatch({ dump, sidecar, bytes, records }: Batch): ClippedBatch {
  const parts: Uint8Array[] = [];
  const lengths = new Uint32Array(records.length * 4);
  let from = 0;
  records.forEach(({ format, number, about, length }, i) => {
    const raw: RawRecord = { dump, format, number, about, bytes: bytes.subarray(from, from + length) };
    from += length;
    const { head, notes, clippings, rest } = encoded(clipOrSay(raw, sidecar));
    parts.push(head, notes, clippings, rest);
    lengths.set([head.length, notes.length, clippings.length, rest.length], i * 4);
  });
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let to = 0;
  for (const part of parts) {
    all.set(part, to);
    to += part.length;
  }
  return { bytes: all, lengths };
}

function clipOrSay(raw: RawRecord, sidecar: Stated) {
  try {
    return clip(raw, sidecar);
  } catch (cause) {
    const where = raw.number === null ? raw.dump : `${raw.dump}, record ${raw.number}`;
    const said = (cause as Error).message;
    throw new Error(said.startsWith('bug: ') ? said : `bug: ${where} could not be clipped: ${said}`, { cause });
  }
}

export function* partsOf({ bytes, lengths }: ClippedBatch): Iterable<Encoded> {
  let at = 0;
  const next = (length: number): Buffer => {
    const part = Buffer.from(bytes.buffer, bytes.byteOffset + at, length);
    at += length;
    return part;
  };
  for (let i = 0; i < lengths.length; i += 4) {
    const [head, notes, clippings, rest] = lengths.subarray(i, i + 4) as unknown as [number, number, number, number];
    yield { head: next(head), notes: next(notes), clippings: next(clippings), rest: next(rest) };
  }
}
