/** What a build published, file by file, in a JSON Lines file: written at publishing, read by the next build. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface ManifestRow {
  readonly sha256: string;
  readonly bytes: number;
  /** Of the file as written, in milliseconds: where it or the size is another, somebody touched the file. */
  readonly mtime: number;
  /** Of all that the file was made of; null where it is not known. Files that were made together share it. */
  readonly hash: string | null;
}

/** Path below the site → its row. */
export type Manifest = ReadonlyMap<string, ManifestRow>;

type Row = [name: string, sha256: string, bytes: number, mtime: number, hash?: string | null];

/** Null where there is none. */
export function readManifest(file: string): Manifest | null {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const rows = new Map<string, ManifestRow>();
  for (const line of source.split('\n')) {
    if (!line) continue;
    const [name, sha256, bytes, mtime, hash = null] = JSON.parse(line) as Row;
    rows.set(name, { sha256, bytes, mtime, hash });
  }
  return rows;
}

export function manifestText(manifest: Manifest): string {
  return [...manifest]
    .map(([name, { sha256, bytes, mtime, hash }]) => `${JSON.stringify([name, sha256, bytes, mtime, hash])}\n`)
    .join('');
}

/** The published file is still as the manifest says. */
export function isUntouched(site: string, name: string, row: ManifestRow): boolean {
  const stat = statSync(path.join(site, name), { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === row.bytes && stat.mtimeMs === row.mtime;
}
