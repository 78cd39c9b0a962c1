/** The command line's arguments in, an exit code out: 0 fine, 1 failed, 2 wrong usage. */
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { type Built, build } from './build.js';
import { programVersion } from './program.js';
import { type Reporter, reporterOn } from './reporter.js';
import { isBaseUrl, isPathPrefix } from './settings.js';
import { stderrTerminal } from './terminal.js';
import { UserError } from './user-error.js';

interface BuildFlags {
  readonly input?: string;
  readonly output: string;
  readonly baseUrl?: string;
  readonly pathPrefix?: string;
  readonly cache: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly threads?: number;
}

const CACHE_FOLDER = '.tearsheet';

export async function run(args: readonly string[]): Promise<number> {
  const outcome = { code: 0 };
  const reporter = reporterOn(stderrTerminal(), args.includes('--quiet'));
  const program = commandLine(reporter, outcome);
  try {
    await program.parseAsync(args, { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UserError) {
      reporter.fail(error.message);
      return error.exitCode;
    }
    reporter.fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
}

function commandLine(reporter: Reporter, outcome: { code: number }): Command {
  const program = new Command('tearsheet')
    .description('A static news archive from a folder of scraped news.')
    .version(programVersion())
    .exitOverride();
  const inputFlags = (command: Command) =>
    command
      .exitOverride()
      .option('--input <folder>', 'folder of the dumps (default: seeds)')
      .option('--no-cache', 'clip every record anew and keep nothing')
      .option('--threads <number>', 'threads to clip on (default: one a core)', positive)
      .option('--quiet', 'errors only');
  inputFlags(program.command('build [input]'))
    .description('build the site of a folder of dumps')
    .option('-o, --output <folder>', 'folder of the site', '_site')
    .option('--base-url <address>', 'address of the site’s root, for feeds and canonical links', baseUrl)
    .option('--path-prefix <path>', 'path below which the site is served', pathPrefix)
    .option('--json', 'print what was built as JSON')
    .option('--strict', 'exit with 1 where any input has an error or warning')
    .action(async (input: string | undefined, flags: BuildFlags) => {
      outcome.code = await buildCommand(input, flags, reporter);
    });
  return program;
}

async function buildCommand(input: string | undefined, flags: BuildFlags, reporter: Reporter): Promise<number> {
  const built = await build(
    {
      input: flags.input ?? input ?? 'seeds',
      output: flags.output,
      cacheFolder: flags.cache ? CACHE_FOLDER : null,
      threads: flags.threads ?? null,
      baseUrl: flags.baseUrl,
      pathPrefix: flags.pathPrefix,
    },
    reporter,
  );
  const { archive, written, unchanged, removed } = built;
  const articles = archive.articles.filter(({ form }) => form === 'full').length;
  reporter.end(
    `${articles} articles and ${archive.articles.length - articles} briefs from ${archive.dumps.length} dumps; ${written} files written, ${unchanged} unchanged, ${removed} removed: ${flags.output}`,
  );
  if (flags.json) process.stdout.write(`${JSON.stringify(summary(built))}\n`);
  return flags.strict && archive.messages.some(({ level }) => level !== 'note') ? 1 : 0;
}

function summary({ archive, written, unchanged, removed, records, fromCache, costs }: Built): object {
  const articles = archive.articles.filter(({ form }) => form === 'full').length;
  return {
    dumps: archive.dumps.length,
    records,
    fromCache,
    clippings: archive.cards.size,
    articles,
    briefs: archive.articles.length - articles,
    files: { written, unchanged, removed },
    messages: archive.messages,
    phases: costs.map(({ phase, ms, peakBytes }) => ({ phase, ms: Math.round(ms), peakBytes })),
  };
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number above 0.');
  return number;
}

function baseUrl(text: string): string {
  if (!isBaseUrl(text)) throw new InvalidArgumentError('It must be an address such as https://example.org/news.');
  return text;
}

function pathPrefix(text: string): string {
  if (!isPathPrefix(text)) throw new InvalidArgumentError('It must be a path such as /news/.');
  return text;
}
