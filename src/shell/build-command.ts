/** The flags of `build` and `serve` in, an exit code out. */
import { counted } from '../text/numeral.js';
import { type Built, build } from './build.js';
import { type BuildFlags, CACHE_FOLDER, DEFAULT_INPUT } from './flags.js';
import { realPath } from './real-path.js';
import type { Reporter } from './reporter.js';
import { serve } from './serve.js';
import { sitePaths } from './site-state.js';
import { sourceDate } from './source-date.js';
import { UserError } from './user-error.js';
import { watchFolder } from './watch.js';

export async function buildCommand(named: string | undefined, flags: BuildFlags, reporter: Reporter): Promise<number> {
  if (named !== undefined && flags.input !== undefined && named !== flags.input)
    throw new UserError(`two input folders are named: ${named} and ${flags.input}. Name one`, 2);
  const input = flags.input ?? named ?? DEFAULT_INPUT;
  if (flags.serve || flags.watch) await keepBuilding(input, flags, reporter);
  const built = await builtAndTold(input, flags, reporter);
  return flags.strict && built.archive.messages.some(({ level }) => level !== 'note') ? 1 : 0;
}

async function builtAndTold(
  input: string,
  flags: BuildFlags,
  reporter: Reporter,
  former?: Built['former'],
): Promise<Built> {
  const cacheFolder = flags.cache ? CACHE_FOLDER : null;
  const { output, baseUrl, pathPrefix, threads } = flags;
  const overrides = { baseUrl, pathPrefix, sourceDate: sourceDate(process.env) };
  const options = { input, output, cacheFolder, threads: threads ?? null, former, ...overrides };
  const built = await build(options, reporter);
  reporter.end(toldOf(built, output));
  if (flags.json) process.stdout.write(`${JSON.stringify(summary(built))}\n`);
  return built;
}

function toldOf({ archive, written, unchanged, removed, costs, records, fromCache }: Built, output: string): string {
  const articles = archive.articles.filter(({ form }) => form === 'full').length;
  const seconds = (costs.reduce((sum, { ms }) => sum + ms, 0) / 1000).toFixed(1);
  const cached = fromCache ? ` (${fromCache} of ${counted(records, 'record')} as cached)` : '';
  return [
    `${counted(articles, 'article')} and ${counted(archive.articles.length - articles, 'brief')} from ${counted(archive.dumps.length, 'dump')}${cached}`,
    `${counted(written, 'file')} written, ${unchanged} unchanged, ${removed} removed in ${output}, ${seconds} s`,
  ].join('\n');
}

function summary({ archive, made, written, unchanged, removed, records, fromCache, costs }: Built): object {
  const articles = archive.articles.filter(({ form }) => form === 'full').length;
  return {
    dumps: archive.dumps.length,
    records,
    fromCache,
    clippings: archive.cards.size,
    articles,
    briefs: archive.articles.length - articles,
    files: { made, written, unchanged, removed },
    messages: archive.messages,
    phases: costs.map(({ phase, ms, cpuMs, peakBytes }) => ({
      phase,
      ms: Math.round(ms),
      cpuMs: Math.round(cpuMs),
      peakBytes,
    })),
  };
}

/** Until the process is interrupted; the first build must succeed. */
async function keepBuilding(input: string, flags: BuildFlags, reporter: Reporter): Promise<never> {
  const { site, state } = sitePaths(flags.output);
  // Before the first build reads the input: no change falls between the two.
  const watched = await watchFolder(realPath(input), [site, state, realPath(CACHE_FOLDER)]);
  try {
    const first = await builtAndTold(input, flags, reporter);
    const { pathPrefix } = first.archive.settings;
    const served = flags.serve ? await serve({ site, port: flags.port, pathPrefix }) : null;
    reporter.say(
      served ? `serving ${flags.output} at ${served.address} (Ctrl-C ends it)` : `watching ${input} (Ctrl-C ends it)`,
    );
    // What a preview shows between two saves was never published.
    const former = flags.serve ? first.former : undefined;
    watched.each(async () => {
      try {
        await builtAndTold(input, flags, reporter, former);
        served?.reload();
      } catch (error) {
        reporter.fail(error instanceof UserError ? error.message : String((error as Error).stack));
      }
    });
    return await new Promise<never>(() => {});
  } finally {
    await watched.close();
  }
}
