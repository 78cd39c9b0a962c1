/** A file's bytes in, the first of them and all of them out: to look at a file before it is read. */
import type { Bytes } from './reader.js';

export interface Begun {
  readonly start: Uint8Array;
  /** Those first ones again, and the rest. */
  readonly all: Bytes;
}

/** `length`: how many bytes are looked at; fewer where the file ends. */
export async function begun(bytes: Bytes, length: number): Promise<Begun> {
  const rest = (async function* () {
    yield* bytes;
  })();
  const read: Uint8Array[] = [];
  for (let size = 0; size < length; ) {
    const { value, done } = await rest.next();
    if (done) break;
    read.push(value);
    size += value.length;
  }
  const all = async function* () {
    yield* read;
    yield* rest;
  };
  return { start: Buffer.concat(read).subarray(0, length), all: all() };
}
