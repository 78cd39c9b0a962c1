/** An input folder in, its archive out, with ways to read bodies and ledgers: what `build`, `explain` and `ledger` all work from. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Archive } from '../model/archive.js';
import { file } from '../pipeline.js';
import { slug } from '../text/slug.js';
import { type Cache, openCache, temporaryCache } from './cache.js';
import { type ClippedDumps, clipDumps } from './clip-dumps.js';
import { type ClippedArchive, clippedArchive } from './clipped-archive.js';
import { growSparingly } from './heap.js';
import { type Input, inputFrom } from './input.js';
import { programHash } from './program.js';
import { realPath } from './real-path.js';
import type { Reporter } from './reporter.js';
import { type Overrides, overridden } from './settings.js';
import { type Stopwatch, stopwatch } from './stopwatch.js';
import { openThreads } from './threads.js';

export interface FilingOptions extends Overrides {
  /** The input folder, as the user named it. */
  readonly input: string;
  /** Real paths of folders inside the input that are no input. */
  readonly skip: readonly string[];
  /** Null for none. */
  readonly cacheFolder: string | null;
  /** Null for as many as there are cores. */
  readonly threads: number | null;
}

export interface Filed extends ClippedArchive {
  readonly archive: Archive;
  /** sha256 of all that the input folder holds, hex. */
  readonly inputHash: string;
  /** Records that the cache held, and all. */
  readonly fromCache: number;
  readonly records: number;
  /** Nothing can be read after it. */
  close(): void;
}

export async function filed(
  options: FilingOptions,
  reporter: Reporter,
  watch: Stopwatch = stopwatch(),
): Promise<Filed> {
  growSparingly();
  watch.start('clip');
  const input = inputFrom(realPath(options.input), options.skip);
  const cache = cacheIn(options, reporter);
  try {
    const clipped = await clippedFrom(input, cache, options.threads, reporter);
    const read = clippedArchive(cache.store, clipped);
    reporter.begin('filing', null);
    watch.start('file');
    const archive = file({
      settings: overridden(input.settings, options),
      dumps: clipped.dumps,
      cards: clipped.cards,
      curated: input.curated,
      corrections: input.corrections,
      messages: [...input.messages, ...clipped.messages],
      bodyOf: read.bodyOf,
      noteOf: read.noteOf,
    });
    const live = [...clipped.records.values()].flatMap((records) => records.map(({ slot }) => slot));
    return {
      ...read,
      archive,
      inputHash: hashOf(input, clipped),
      fromCache: clipped.fromCache,
      records: clipped.total,
      close: () => cache.close(live),
    };
  } catch (error) {
    cache.close(null);
    throw error;
  }
}

/** One folder for each input folder, so that two archives do not push each other out. */
function cacheIn({ cacheFolder, input }: FilingOptions, reporter: Reporter): Cache {
  if (cacheFolder === null) return temporaryCache();
  const whole = realPath(input);
  const name = `${slug(path.basename(whole), 'input')}-${createHash('sha256').update(whole).digest('hex').slice(0, 8)}`;
  const cache = openCache(path.join(cacheFolder, name), programHash());
  if (cache) return cache;
  reporter.say(`the cache in ${cacheFolder} is in use or cannot be written; this time nothing is cached`);
  return temporaryCache();
}

async function clippedFrom(
  input: Input,
  cache: Cache,
  count: number | null,
  reporter: Reporter,
): Promise<ClippedDumps> {
  const threads = openThreads(count);
  reporter.begin(
    'clipping',
    input.dumps.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  try {
    return await clipDumps(input.dumps, { cache, threads, onRead: reporter.advance });
  } finally {
    await threads.close();
  }
}

function hashOf(input: Input, { dumps }: ClippedDumps): string {
  const hash = createHash('sha256').update(input.besides);
  for (const { path: name, sha256 } of dumps) hash.update(`${name}\0${sha256}\n`);
  return hash.digest('hex');
}
