/** An output folder in, the places beside it where the shell keeps what it must remember between builds out. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { STATE } from './folder.js';
import { realPath } from './real-path.js';
import { UserError } from './user-error.js';

export interface SitePaths {
  /** The site itself; absolute, links in its path resolved. */
  readonly site: string;
  /** All else is below this folder, on the same disk, so that files can be moved and need not be copied. */
  readonly state: string;
  readonly staging: string;
  readonly journal: string;
  readonly manifest: string;
  /** The manifest of the build that is being published. */
  readonly nextManifest: string;
  readonly lock: string;
}

/** `_site` → `_site.tearsheet/`; `_site/.tearsheet/` where the site is a disk of its own (a container's volume). */
export function sitePaths(output: string): SitePaths {
  const site = siteFolder(output);
  const state = isOwnDisk(site) ? path.join(site, STATE) : `${site}${STATE}`;
  return {
    site,
    state,
    staging: path.join(state, 'staging'),
    journal: path.join(state, 'journal.jsonl'),
    manifest: path.join(state, 'manifest.jsonl'),
    nextManifest: path.join(state, 'manifest.next.jsonl'),
    lock: path.join(state, 'lock'),
  };
}

/** A symbolic link as output folder stays one: the site is written where it leads. */
function siteFolder(output: string): string {
  const site = realPath(output);
  let there = site;
  while (!existsSync(there)) there = path.dirname(there);
  if (!statSync(there).isDirectory())
    throw new UserError(`${there} is a file, so no site can stand there. Name a folder with --output`, 2);
  return site;
}

/** Files can be moved only within one disk. */
function isOwnDisk(site: string): boolean {
  const [own, above] = [site, path.dirname(site)].map((folder) => statSync(folder, { throwIfNoEntry: false })?.dev);
  return own !== undefined && above !== undefined && own !== above;
}
