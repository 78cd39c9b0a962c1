/** The command line's arguments in, an exit code out: 0 fine, 1 a build or check failed, 2 wrong usage, 130 interrupted. */
import { Command, CommanderError } from 'commander';
import { buildCommand } from './build-command.js';
import { type BuildFlags, type InputFlags, pathPrefix, withBuildFlags, withInputFlags } from './flags.js';
import { programVersion } from './program.js';
import { checkCommand, ejectCommand, explainCommand, ledgerCommand } from './question-commands.js';
import { type Reporter, reporterOn } from './reporter.js';
import { stderrTerminal } from './terminal.js';
import { UserError } from './user-error.js';

const INTERRUPTED = 130;

export async function run(args: readonly string[]): Promise<number> {
  const terminal = stderrTerminal();
  process.once('SIGINT', () => process.exit(INTERRUPTED));
  let code = 0;
  try {
    const reporterFor: ReporterFor = ({ quiet }) => reporterOn(terminal, quiet === true);
    await commandLine(reporterFor, (given) => {
      code = given;
    }).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const isUsers = error instanceof UserError;
    reporterOn(terminal, false).fail(isUsers ? error.message : saidOf(error));
    return isUsers ? error.exitCode : 1;
  }
}

/** What the system refused is no fault of the program: where it happened in the code helps nobody. */
function saidOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (!code || !syscall || !path) return error.stack ?? error.message;
  return `${error.message}. Nothing was published; check that the folder may be written and that its disk is not full`;
}

/** Of a command's own flags: what stands behind `--` is no flag. */
type ReporterFor = (flags: Pick<InputFlags, 'quiet'>) => Reporter;

function commandLine(reporterFor: ReporterFor, exitWith: (code: number) => void): Command {
  const program = new Command('tearsheet')
    .description('A news archive that can be read, searched, cited and trusted, from a folder of scraped text.')
    .version(programVersion())
    .exitOverride();
  withBuildFlags(program.command('build [input]'))
    .description('build the site of a folder of dumps')
    .option('--watch', 'build again when the input changes')
    .option('--serve', 'preview the site, and build again when the input changes')
    .action(async (input: string | undefined, flags: BuildFlags) =>
      exitWith(await buildCommand(input, flags, reporterFor(flags))),
    );
  withBuildFlags(program.command('serve [input]'))
    .description('build, preview the site on this machine, and build again when the input changes')
    .action(async (input: string | undefined, flags: BuildFlags) =>
      exitWith(await buildCommand(input, { ...flags, serve: true }, reporterFor(flags))),
    );
  program
    .command('check')
    .description('look for dead links and anchors, missing files, broken feeds, requests to other hosts')
    .option('-o, --output <folder>', 'folder of the site', '_site')
    .option('--path-prefix <path>', 'path below which the site is served (default: as it was built)', pathPrefix)
    .option('--quiet', 'say nothing but the problems')
    .option('--json', 'print the result as JSON')
    .action((flags: { output: string; pathPrefix?: string; quiet?: boolean; json?: boolean }) =>
      exitWith(checkCommand(flags, reporterFor(flags))),
    );
  withInputFlags(program.command('explain <what>'))
    .description(
      'say where a line went and why (DUMP:LINE), or why an article has its date, topics and bounds (ARTICLE)',
    )
    .action(async (what: string, flags: InputFlags) => exitWith(await explainCommand(what, flags, reporterFor(flags))));
  withInputFlags(program.command('ledger [dump]'))
    .description('print the fate of every line of a dump, or the sums over all')
    .action(async (dump: string | undefined, flags: InputFlags) =>
      exitWith(await ledgerCommand(dump, flags, reporterFor(flags))),
    );
  withInputFlags(program.command('eject <article>'))
    .description('write a file to start from that rules which texts are editions of one article')
    .action(async (article: string, flags: InputFlags) =>
      exitWith(await ejectCommand(article, flags, reporterFor(flags))),
    );
  return program;
}
