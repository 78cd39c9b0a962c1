/** A dump's bytes in, one raw record of all of them out: for formats in which a dump is one record. */
import type { DumpPath } from '../model/brand.js';
import type { Format, RawRecord } from '../model/record.js';
import type { Bytes } from './reader.js';

export function wholeDump(format: Format) {
  return async function* cut(dump: DumpPath, bytes: Bytes): AsyncIterable<RawRecord> {
    const parts: Uint8Array[] = [];
    for await (const part of bytes) parts.push(part);
    yield { dump, format, number: null, bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts), about: null };
  };
}
