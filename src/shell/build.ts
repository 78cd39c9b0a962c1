/** An input folder in, a published site out. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { permalinks } from '../link/permalink-lock.js';
import type { Archive } from '../model/archive.js';
import type { Permalink } from '../model/permalink.js';
import { type Printing, print } from '../pipeline.js';
import { counted } from '../text/numeral.js';
import { type Filed, type FilingOptions, filed } from './filed.js';
import { isCorrection, isCurated } from './input.js';
import { lockAt } from './lock.js';
import { readManifest } from './manifest.js';
import { assets, templates } from './package-files.js';
import { formerPermalinks, PERMALINKS } from './permalinks-file.js';
import { programHash, programVersion } from './program.js';
import { type BeforeStep, completePublishing, type Published, publish } from './publish.js';
import { realPath } from './real-path.js';
import type { Reporter } from './reporter.js';
import { type SitePaths, sitePaths } from './site-state.js';
import { openStaging, type Staging } from './staging.js';
import { type PhaseCost, stopwatch } from './stopwatch.js';
import { UserError } from './user-error.js';

export interface BuildOptions extends Omit<FilingOptions, 'skip'> {
  readonly output: string;
  readonly beforeStep?: BeforeStep;
  /** Addresses to keep, in the place of those that the former site remembers: a preview keeps those of the last real build. */
  readonly former?: readonly Permalink[] | undefined;
}

export interface Built extends Published {
  /** Files that were made anew, be it with the bytes that they had. */
  readonly made: number;
  readonly archive: Archive;
  readonly records: number;
  readonly fromCache: number;
  readonly costs: readonly PhaseCost[];
  /** The addresses that it kept. */
  readonly former: readonly Permalink[];
}

/** Throws a `UserError` where nothing could be built; the former site is then as it was. */
export async function build(options: BuildOptions, reporter: Reporter): Promise<Built> {
  const watch = stopwatch();
  const paths = sitePaths(options.output);
  refuseOverlap(realPath(options.input), paths);
  const lock = lockAt(paths.lock);
  if (!lock)
    throw new UserError(
      `another build is writing ${options.output}. Wait for it; if there is none, delete ${paths.lock}`,
    );
  try {
    if (completePublishing(paths)) reporter.say('finished what a build that was stopped had begun to publish');
    const former = options.former ?? formerPermalinks(paths);
    const skip = [paths.site, paths.state, ...(options.cacheFolder ? [realPath(options.cacheFolder)] : [])];
    const found = await filed({ ...options, skip }, reporter, watch);
    try {
      reporter.messages(found.archive.messages, options.input);
      refuseBroken(found.archive);
      if (!found.archive.cards.size) throw new UserError(nothingIn(options.input, found));
      watch.start('print');
      const staging = openStaging(paths, readManifest(paths.manifest), options.cacheFolder === null);
      const kept = permalinks(found.archive, former);
      await stage(staging, { ...found, permalinks: kept }, reporter);
      sayWithdrawn(kept, former, reporter);
      reporter.begin('publishing', null);
      watch.start('publish');
      const published = publish(paths, staging, options.beforeStep);
      const { archive, records, fromCache } = found;
      return { ...published, made: staging.made(), archive, records, fromCache, costs: watch.stop(), former };
    } finally {
      found.close();
    }
  } finally {
    lock.release();
  }
}

/** Now and then an interrupt must be heard, and the lock's file touched. */
const BREATH_MS = 50;

async function stage(staging: Staging, found: Filed & Pick<Printing, 'permalinks'>, reporter: Reporter): Promise<void> {
  reporter.begin('printing', null);
  const origin = { version: programVersion(), input: found.inputHash };
  const printing = { ...found, templates: templates(), origin, program: programHash() };
  let breath = performance.now();
  for (const sheet of print(printing)) {
    reporter.advance(staging.add(sheet));
    if (performance.now() - breath < BREATH_MS) continue;
    await new Promise(setImmediate);
    breath = performance.now();
  }
  for (const asset of assets()) staging.addFile(asset);
  if (!staging.manifest.has('search/lunr.json'))
    reporter.say(
      `search/lunr.json is left out: it would be larger than ${found.archive.settings.lunrLimit} bytes. The site’s own search does not need it; who wants the index in one file raises lunr_limit in archive.yaml`,
    );
}

/** Once: the next build knows it. */
function sayWithdrawn(kept: readonly Permalink[], former: readonly Permalink[], reporter: Reporter): void {
  const known = new Set(former.flatMap(({ path: at, state }) => (state === 'withdrawn' ? at : [])));
  const news = kept.filter(({ path: at, state }) => state === 'withdrawn' && !known.has(at)).length;
  if (news)
    reporter.say(
      `${news === 1 ? 'an address' : `${news} addresses`} of the former site ${news === 1 ? 'has' : 'have'} no article any more, and a page there says so. To give an address up, delete its line in ${PERMALINKS} of the site and build again`,
    );
}

/** A site that lies over its input would be read as input, or written over it. */
function refuseOverlap(input: string, { site }: SitePaths): void {
  const stat = statSync(input, { throwIfNoEntry: false });
  if (!stat) throw new UserError(`there is no folder ${input}. Name the folder with your dumps`, 2);
  if (!stat.isDirectory())
    throw new UserError(`${input} is a file. Name the folder that it is in: ${path.dirname(input)}`, 2);
  if (!path.relative(site, input).startsWith('..'))
    throw new UserError(`the output ${site} would cover the input ${input}. Choose another folder with --output`, 2);
  if (isCurated(path.relative(input, site).split(path.sep).join('/')))
    throw new UserError(
      `the output ${site} lies among the curator’s own files. Choose another folder with --output`,
      2,
    );
}

/** What a curator ruled must hold, or nobody may be shown a page that goes against it. */
function refuseBroken({ messages }: Archive): void {
  const errors = messages.filter(({ level, path: name }) => level === 'error' && isCorrection(name));
  const broken = [...new Set(errors.map(({ path: name }) => name))];
  if (broken.length)
    throw new UserError(
      `nothing was published: ${broken.length === 1 ? 'a correction does' : `${broken.length} corrections do`} not fit the archive. See the messages above; mend or delete ${broken.join(', ')}`,
    );
}

function nothingIn(input: string, { archive }: Filed): string {
  if (archive.dumps.length)
    return `nothing could be built: no article was found in the ${counted(archive.dumps.length, 'dump')} of ${input}. See the messages above`;
  return `nothing could be built: ${input} holds no dump. Put .txt, .md, .html, .json, .jsonl or .warc files there`;
}
