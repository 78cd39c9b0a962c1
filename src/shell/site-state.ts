/** An output folder in, the places beside it where the shell keeps what it must remember between builds out. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { STATE } from './folder.js';
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
  const site = resolved(path.resolve(output));
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
function resolved(folder: string): string {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory())
      throw new UserError(`${folder} is a file, so no site can stand there. Name a folder with --output`, 2);
    return realpathSync(folder);
  }
  const parent = path.dirname(folder);
  return parent === folder ? folder : path.join(resolved(parent), path.basename(folder));
}

/** Files can be moved only within one disk. */
function isOwnDisk(site: string): boolean {
  const [own, above] = [site, path.dirname(site)].map((folder) => statSync(folder, { throwIfNoEntry: false })?.dev);
  return own !== undefined && above !== undefined && own !== above;
}
