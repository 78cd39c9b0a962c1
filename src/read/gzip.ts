/** Gzipped bytes in, the bytes that were packed out, as a stream; several members after each other are one file. */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Bytes } from './reader.js';

/** Rejects with zlib's error where the bytes are no gzip or break off. */
export async function* gunzipped(bytes: Bytes): AsyncIterable<Uint8Array> {
  const source = Readable.from(bytes, { objectMode: true });
  const gunzip = createGunzip();
  source.once('error', (error) => gunzip.destroy(error));
  for await (const part of source.pipe(gunzip)) yield part as Uint8Array;
}
