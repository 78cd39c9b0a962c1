/** Encoded records in, written one after the other to a file on disk; each is read back by its place there. */
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Encoded } from './encoded.js';

/** Where a record stands in the file: the start, and its parts' lengths, in bytes. */
export interface Slot {
  readonly at: number;
  readonly head: number;
  readonly notes: number;
  readonly clippings: number;
  readonly rest: number;
  readonly crc: number;
}

export interface Store {
  append(record: Encoded): Slot;
  /** The head alone; null where its bytes, or any other of the record's, are not those that were written. */
  verifiedHead(slot: Slot): Buffer | null;
  /** A part of the notes: so many bytes from there. */
  notes(slot: Slot, from: number, length: number): Buffer;
  clippings(slot: Slot): Buffer;
  rest(slot: Slot): Buffer;
  /** Bytes in the file. */
  size(): number;
  close(): void;
}

/** All of the record's bytes. */
export const sizeOf = ({ head, notes, clippings, rest }: Slot): number => head + notes + clippings + rest;

/** Opens or makes the file. What stands behind `trusted` bytes is cut off: a killed build may have left a part of a record. */
export function openStore(file: string, trusted: number): Store {
  const handle = openSync(file, 'a+');
  ftruncateSync(handle, Math.min(trusted, fstatSync(handle).size));
  let end = fstatSync(handle).size;
  const read = (at: number, length: number): Buffer => {
    const bytes = Buffer.allocUnsafe(length);
    const got = length ? readSync(handle, bytes, 0, length, at) : 0;
    return got === length ? bytes : bytes.subarray(0, got);
  };
  return {
    append({ head, notes, clippings, rest }) {
      const bytes = Buffer.concat([head, notes, clippings, rest]);
      const lengths = { head: head.length, notes: notes.length, clippings: clippings.length, rest: rest.length };
      const slot = { at: end, ...lengths, crc: crc32(bytes) };
      for (let from = 0; from < bytes.length; ) from += writeSync(handle, bytes, from);
      end += bytes.length;
      return slot;
    },
    verifiedHead(slot) {
      const length = sizeOf(slot);
      const bytes = read(slot.at, length);
      return bytes.length === length && crc32(bytes) === slot.crc ? bytes.subarray(0, slot.head) : null;
    },
    notes: (slot, from, length) => read(slot.at + slot.head + from, length),
    clippings: (slot) => read(slot.at + slot.head + slot.notes, slot.clippings),
    rest: (slot) => read(slot.at + sizeOf(slot) - slot.rest, slot.rest),
    size: () => end,
    close: () => closeSync(handle),
  };
}
