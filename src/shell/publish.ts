/** The staged files in, the site as the build made it out: in one short last step that a kill cannot leave undone. */
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { isSite } from './folder.js';
import { type Journal, readJournal, removeJournal, syncFolder, writeDurably, writeJournal } from './journal.js';
import { lockAt } from './lock.js';
import { type Manifest, manifestText, readManifest } from './manifest.js';
import { PERMALINKS } from './permalinks-file.js';
import { type SitePaths, sitePaths } from './site-state.js';
import { stagedFile } from './staged-file.js';
import type { Staging } from './staging.js';
import { UserError } from './user-error.js';

/** Called before each step with its name; a test throws from it to stop there. */
export type BeforeStep = (step: string) => void;

export interface Published {
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Throws, and changes nothing, where a file stands in the way that no build of Tearsheet put there. */
export function publish(paths: SitePaths, staging: Staging, before: BeforeStep = () => {}): Published {
  const former = readManifest(paths.manifest);
  refuseForeign(paths, staging, former);
  const removals = former ? [...former.keys()].filter((name) => !staging.manifest.has(name)) : [];
  before('manifest');
  writeDurably(paths.nextManifest, manifestText(staging.manifest));
  before('journal');
  writeJournal(paths.journal, { moves: staging.changed, removals: withoutNamesakes(removals, staging.manifest) });
  completePublishing(paths, before);
  return {
    written: staging.changed.length,
    removed: removals.length,
    unchanged: staging.manifest.size - staging.changed.length,
  };
}

/** Finishes what a killed build had begun to publish; true where there was something. Steps that are done already are passed over. */
export function completePublishing(paths: SitePaths, before: BeforeStep = () => {}): boolean {
  const journal = readJournal(paths.journal);
  if (!journal) return false;
  mkdirSync(paths.site, { recursive: true });
  const folders = foldersOf(journal.moves);
  for (const name of journal.removals) if (folders.has(name)) remove(paths.site, name, before); // `a` makes way for `a/b`
  moveAll(paths, journal, before);
  for (const name of journal.removals) remove(paths.site, name, before);
  before('new manifest');
  if (existsSync(paths.nextManifest)) renameSync(paths.nextManifest, paths.manifest);
  syncFolder(paths.state);
  before('end');
  removeJournal(paths.journal);
  rmSync(paths.staging, { recursive: true, force: true });
  return true;
}

/** Where a build of that output is under way it is left alone. */
export function finishPublishing(output: string): void {
  const paths = sitePaths(output);
  if (!existsSync(paths.journal)) return;
  const lock = lockAt(paths.lock);
  if (!lock) return;
  try {
    completePublishing(paths);
  } finally {
    lock.release();
  }
}

function moveAll(paths: SitePaths, { moves }: Journal, before: BeforeStep): void {
  const folders = new Set<string>();
  for (const name of moves) {
    before(`move ${name}`);
    const [from, to] = [stagedFile(paths, name), path.join(paths.site, name)];
    const folder = path.dirname(to);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      renameSync(from, to);
    } catch (error) {
      // Moved before the kill. Should it be lost instead, the next build sees that the site lacks it.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

/** Of each path, the folders that it is in. */
function foldersOf(names: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const name of names)
    for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) folders.add(name.slice(0, at));
  return folders;
}

/** Folders that become empty go too. */
function remove(site: string, name: string, before: BeforeStep): void {
  before(`remove ${name}`);
  const file = path.join(site, name);
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) rmSync(file);
  for (let folder = path.dirname(file); folder.length > site.length; folder = path.dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return; // not empty, or gone already
    }
  }
}

/** On disks that do not tell `A` from `a`, removing the old name would remove the new page. */
function withoutNamesakes(removals: readonly string[], manifest: Manifest): string[] {
  const names = new Set([...manifest.keys()].map((name) => name.toLowerCase()));
  return removals.filter((name) => !names.has(name.toLowerCase()));
}

const SHOWN = 3;

function refuseForeign({ site }: SitePaths, staging: Staging, former: Manifest | null): void {
  if (!former && isSite(site)) return; // the site was built here, and what was remembered beside it is gone
  const foreign = staging.changed.filter(
    (name) => name !== PERMALINKS && !former?.has(name) && isInTheWay(site, name, former),
  );
  if (!foreign.length) return;
  const shown =
    foreign.slice(0, SHOWN).join(', ') + (foreign.length > SHOWN ? ` and ${foreign.length - SHOWN} more` : '');
  throw new UserError(
    `${site} holds files that Tearsheet did not put there, where pages are to stand: ${shown}. Move them away, or choose another folder with --output`,
  );
}

/** The file itself, or a file where one of its folders is to be; one that this publishing removes is none. */
function isInTheWay(site: string, name: string, former: Manifest | null): boolean {
  if (existsSync(path.join(site, name))) return true;
  for (const folder of foldersOf([name])) {
    if (statSync(path.join(site, folder), { throwIfNoEntry: false })?.isFile() && !former?.has(folder)) return true;
  }
  return false;
}
