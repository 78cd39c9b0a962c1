/** Sheets in; those that the former build made of the same are not made again, of the others the files whose bytes are new are written to the staging folder. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import type { PrintedFile, Sheet } from '../pipeline.js';
import { addTo } from '../text/grouped-by.js';
import { isUntouched, type Manifest, type ManifestRow } from './manifest.js';
import { provenSitePath } from './site-path.js';
import type { SitePaths } from './site-state.js';
import { stagedFile } from './staged-file.js';

export interface Staging {
  /** Gives the number of its files. */
  add(sheet: Sheet): number;
  /** A file that is at hand. */
  addFile(file: PrintedFile): void;
  /** All files of this build. */
  readonly manifest: Manifest;
  /** The files that wait in the staging folder. */
  readonly changed: readonly string[];
  /** How many files of sheets were made; the others were left as the former build made them. */
  made(): number;
}

/** Parts of a large file are joined to writes of about this size. */
const WRITE_BYTES = 1024 * 1024;

/** Empties the staging folder first. `former`: of the last build; null where nothing is known of it. `anew`: every sheet is made. */
export function openStaging(paths: SitePaths, former: Manifest | null, anew = false): Staging {
  rmSync(paths.staging, { recursive: true, force: true });
  const manifest = new Map<string, ManifestRow>();
  const changed: string[] = [];
  mkdirSync(paths.staging, { recursive: true });
  const sheets = sheetsOf(anew ? null : former);
  const refuseSecond = (name: string) => {
    if (manifest.has(name)) throw new Error(`bug: two pages want to stand at ${name}`);
  };
  const published = (name: string, sha256: string): ManifestRow | null => {
    const row = former?.get(name);
    return row?.sha256 === sha256 && isUntouched(paths.site, name, row) ? row : null;
  };
  const addFile = ({ path: raw, content }: PrintedFile, hash: string | null) => {
    const name = provenSitePath(raw);
    refuseSecond(name);
    const whole = typeof content === 'string' || content instanceof Uint8Array ? Buffer.from(content) : null;
    let known: Omit<ManifestRow, 'hash'> | null = whole && published(name, sha256Of([whole]));
    if (!known) {
      const file = stagedFile(paths, name);
      const written = writeParts(file, whole ? [whole] : chunks(content as Iterable<string>));
      known = published(name, written.sha256);
      if (known) rmSync(file);
      else changed.push(name);
      known ??= written;
    }
    manifest.set(name, { ...known, hash });
  };
  let made = 0;
  return {
    manifest,
    changed,
    made: () => made,
    addFile: (file) => addFile(file, null),
    add({ hash, files }) {
      const before = sheets.get(hash);
      if (before?.every(([name, row]) => isUntouched(paths.site, name, row))) {
        for (const [name, row] of before) {
          refuseSecond(name);
          manifest.set(name, row);
        }
        return before.length;
      }
      let count = 0;
      for (const file of files()) {
        addFile(file, hash);
        count++;
      }
      made += count;
      return count;
    },
  };
}

/** By hash, the files that a sheet of the last build had. */
function sheetsOf(former: Manifest | null): ReadonlyMap<string, readonly (readonly [string, ManifestRow])[]> {
  const sheets = new Map<string, (readonly [string, ManifestRow])[]>();
  for (const row of former ?? []) {
    const { hash } = row[1];
    if (hash !== null) addTo(sheets, hash, row);
  }
  return sheets;
}

function sha256Of(parts: Iterable<Buffer>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function writeParts(file: string, parts: Iterable<Buffer>): Omit<ManifestRow, 'hash'> {
  const hash = createHash('sha256');
  const handle = openSync(file, 'wx');
  try {
    for (const part of parts) {
      hash.update(part);
      for (let from = 0; from < part.length; ) from += writeSync(handle, part, from);
    }
  } finally {
    closeSync(handle);
  }
  const { size, mtimeMs } = statSync(file);
  return { sha256: hash.digest('hex'), bytes: size, mtime: mtimeMs };
}

function* chunks(parts: Iterable<string>): Iterable<Buffer> {
  let open = '';
  for (const part of parts) {
    open += part;
    if (open.length < WRITE_BYTES) continue;
    yield Buffer.from(open);
    open = '';
  }
  if (open) yield Buffer.from(open);
}
