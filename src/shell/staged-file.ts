/** A page's path in, the file in which it waits in the staging folder out. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { SitePaths } from './site-state.js';

/**
 * All in one folder, under a hash: a folder for each page, made and removed again, took longer than writing the pages
 * (of 1,000 articles, 4 s of `rmdir` beside 2 s of writing on a busy disk).
 */
export function stagedFile({ staging }: Pick<SitePaths, 'staging'>, name: string): string {
  return path.join(staging, createHash('sha256').update(name).digest('hex').slice(0, 32));
}
