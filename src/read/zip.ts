/** A zip archive's bytes in, the files packed in it out, one after the other; their names choose a reader and are used for nothing else. */

import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { LARGEST } from './oversized.js';
import type { Bytes } from './reader.js';

export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Text packs five or ten times; what unpacks to so many times its size, and to so much, is meant to do harm. */
const MOST_TIMES = 200;
const HARMLESS = 64 * 1024 * 1024;
/** Bytes handed to the unpacker at once, so that what comes out of them stays small. */
const SLICE = 16 * 1024;

/** Rejects where the bytes are no zip, break off, are locked, or unpack to more than text can. Files that nobody wants are unpacked to nothing. */
export async function* unzipped(bytes: Bytes, isWanted: (name: string) => boolean): AsyncIterable<PackedFile> {
  const ready: PackedFile[] = [];
  let [taken, given, open, files] = [0, 0, 0, 0];
  let start: Uint8Array | null = null;
  const unzip = new Unzip((file) => {
    open++;
    files++;
    take(file, isWanted(file.name), {
      grow(size) {
        given += size;
        if (given > HARMLESS && given > MOST_TIMES * taken)
          throw new Error(`${file.name} unpacks to more than text can`);
      },
      end(whole) {
        open--;
        if (whole) ready.push({ name: file.name, bytes: whole });
      },
    });
  });
  unzip.register(UnzipInflate);
  for await (const part of bytes) {
    start ??= part.slice(0, EMPTY_ARCHIVE.length);
    for (let from = 0; from < part.length; from += SLICE) {
      const slice = part.subarray(from, from + SLICE);
      taken += slice.length;
      unzip.push(slice);
      yield* ready.splice(0);
    }
  }
  unzip.push(new Uint8Array(0), true);
  yield* ready.splice(0);
  if (open > 0) throw new Error('a packed file has no end');
  if (files === 0 && start && EMPTY_ARCHIVE.some((byte, i) => byte !== start[i])) throw new Error('no zip archive');
}

/** `PK56`, with which an archive ends; one that packs nothing has nothing before it. */
const EMPTY_ARCHIVE = [0x50, 0x4b, 5, 6];

interface Ledger {
  readonly grow: (size: number) => void;
  /** Null for a file that nobody wants. */
  readonly end: (whole: Uint8Array | null) => void;
}

function take(file: UnzipFile, isWanted: boolean, { grow, end }: Ledger): void {
  const parts: Uint8Array[] = [];
  let size = 0;
  file.ondata = (error, part, isLast) => {
    if (error) throw error;
    grow(part.length);
    size += part.length;
    if (isWanted) parts.push(part);
    if (isWanted && size > LARGEST) throw new Error(`${file.name} is larger than 200 MB`);
    if (isLast) end(isWanted ? joined(parts, size) : null);
  };
  file.start();
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
