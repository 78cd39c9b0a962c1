/** What publishing is about to do, in a file that is on the disk before the first step: whoever finds it can finish the work. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Journal {
  /** Paths below the site that are to be moved there from the staging folder. */
  readonly moves: readonly string[];
  /** Paths below the site that are to be removed. */
  readonly removals: readonly string[];
}

/** Written beside its place, flushed and moved there: it is whole, or it is not there. */
export function writeDurably(file: string, content: string): void {
  const beside = `${file}.new`;
  const handle = openSync(beside, 'w');
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(beside, file);
  syncFolder(path.dirname(file));
}

export function writeJournal(file: string, { moves, removals }: Journal): void {
  const lines = [...moves.map((name) => ['move', name]), ...removals.map((name) => ['remove', name])];
  writeDurably(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Null where no publishing was under way. */
export function readJournal(file: string): Journal | null {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const lines = source
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ['move' | 'remove', string]);
  const of = (kind: string) => lines.filter(([what]) => what === kind).map(([, name]) => name);
  return { moves: of('move'), removals: of('remove') };
}

export function removeJournal(file: string): void {
  rmSync(file, { force: true });
  syncFolder(path.dirname(file));
}

/** Some systems cannot flush a folder; there a power cut may undo the last rename, a kill cannot. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EPERM' && code !== 'EISDIR' && code !== 'EINVAL' && code !== 'EACCES') throw error;
  }
}
