/** Printed files in; those whose bytes are not yet published are written to the staging folder. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import type { PrintedFile } from '../pipeline.js';
import { isUntouched, type Manifest, type ManifestRow } from './manifest.js';
import { provenSitePath } from './site-path.js';
import type { SitePaths } from './site-state.js';
import { stagedFile } from './staged-file.js';

export interface Staging {
  add(file: PrintedFile): void;
  /** All files of this build. */
  readonly manifest: Manifest;
  /** The files that wait in the staging folder. */
  readonly changed: readonly string[];
}

/** Parts of a large file are joined to writes of about this size. */
const WRITE_BYTES = 1024 * 1024;

/** Empties the staging folder first. */
export function openStaging(paths: SitePaths, published: Manifest | null): Staging {
  rmSync(paths.staging, { recursive: true, force: true });
  const manifest = new Map<string, ManifestRow>();
  const changed: string[] = [];
  mkdirSync(paths.staging, { recursive: true });
  const isPublished = (name: string, sha256: string): ManifestRow | null => {
    const row = published?.get(name);
    return row?.sha256 === sha256 && isUntouched(paths.site, name, row) ? row : null;
  };
  return {
    manifest,
    changed,
    add({ path: raw, content }) {
      const name = provenSitePath(raw);
      if (manifest.has(name)) throw new Error(`bug: two pages want to stand at ${name}`);
      const whole = typeof content === 'string' || content instanceof Uint8Array ? Buffer.from(content) : null;
      let known = whole ? isPublished(name, sha256Of([whole])) : null;
      if (!known) {
        const file = stagedFile(paths, name);
        const written = writeParts(file, whole ? [whole] : chunks(content as Iterable<string>));
        known = isPublished(name, written.sha256);
        if (known) rmSync(file);
        else changed.push(name);
        known ??= written;
      }
      manifest.set(name, known);
    },
  };
}

function sha256Of(parts: Iterable<Buffer>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function writeParts(file: string, parts: Iterable<Buffer>): ManifestRow {
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
