/** The flags of `explain`, `ledger` and `check` in, answers on stdout and an exit code out. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { DumpPath } from '../model/brand.js';
import { counted } from '../text/numeral.js';
import { check } from './check.js';
import { ejected } from './eject.js';
import { explainedArticle, explainedArticleText } from './explain-article.js';
import { explainedLine, explainedLineText } from './explain-line.js';
import { type Filed, filed } from './filed.js';
import { CACHE_FOLDER, DEFAULT_INPUT, type InputFlags } from './flags.js';
import { dumpRows, type LedgerTotals, ledgerTotals, rowJson, rowText, summed, totalsText } from './ledger-table.js';
import { printable } from './printable.js';
import { finishPublishing } from './publish.js';
import { realPath } from './real-path.js';
import type { Reporter } from './reporter.js';
import { sitePaths } from './site-state.js';
import { dumpNamed, targetOf } from './target.js';
import { UserError } from './user-error.js';

const print = (text: string): void => void process.stdout.write(`${printable(text)}\n`);
const printJson = (value: object): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

export async function explainCommand(what: string, flags: InputFlags, reporter: Reporter): Promise<number> {
  return withFiled(flags, reporter, (found, input) => {
    const target = targetOf(what, found.archive, input);
    if (target.kind === 'line') {
      const rows = explainedLine(found, target);
      if (flags.json) printJson(rows);
      else print(explainedLineText(rows).trimEnd());
    } else {
      const explained = explainedArticle(target.article, found);
      if (flags.json) printJson(explained);
      else print(explainedArticleText(explained).trimEnd());
    }
  });
}

export async function ledgerCommand(name: string | undefined, flags: InputFlags, reporter: Reporter): Promise<number> {
  return withFiled(flags, reporter, (found, input) => {
    if (name === undefined) printTotals(found, flags);
    else printRows(found, dumpNamed(name, found.archive, input).path, flags);
  });
}

export async function ejectCommand(what: string, flags: InputFlags, reporter: Reporter): Promise<number> {
  return withFiled(flags, reporter, ({ archive }, input) => {
    const target = targetOf(what, archive, input);
    if (target.kind === 'line')
      throw new UserError(`${what} is a line. Name an article by its id, address or headline`, 2);
    const file = ejected(target.article, archive, input);
    if (flags.json) printJson({ file });
    else reporter.say(`wrote ${file}. Change it until it says what is right; the next build obeys it`);
  });
}

function printTotals(found: Filed, { json }: InputFlags): void {
  const totals: LedgerTotals[] = [
    ...ledgerTotals(
      found,
      found.archive.dumps.map((dump) => dump.path),
    ),
  ];
  if (json) {
    printJson({ dumps: totals, all: summed(totals) });
    return;
  }
  for (const one of totals) print(totalsText(one, one.dump));
  print(totalsText(summed(totals), `${counted(totals.length, 'dump')} in all`));
}

function printRows(found: Filed, dump: DumpPath, { json }: InputFlags): void {
  for (const row of dumpRows(found, dump))
    if (json) printJson(rowJson(row));
    else print(rowText(row));
  if (!json) for (const total of ledgerTotals(found, [dump])) print(totalsText(total, dump));
}

export function checkCommand(
  { output, pathPrefix, json }: { readonly output: string; readonly pathPrefix?: string; readonly json?: boolean },
  reporter: Reporter,
): number {
  finishPublishing(output);
  const checked = check(output, pathPrefix ?? null);
  if (json) printJson(checked);
  else
    for (const { page, line, text } of checked.problems)
      print(`${output}/${page}${line === null ? '' : `:${line}`}: ${text}`);
  const { pages, files, problems } = checked;
  reporter.say(
    `${counted(pages, 'page')} and ${counted(files, 'file')} checked, ${problems.length ? counted(problems.length, 'problem') : 'no problems'} found`,
  );
  return problems.length ? 1 : 0;
}

async function withFiled(
  flags: InputFlags,
  reporter: Reporter,
  answer: (found: Filed, input: string) => void,
): Promise<number> {
  const input = flags.input ?? DEFAULT_INPUT;
  if (!existsSync(input))
    throw new UserError(`there is no folder ${path.resolve(input)}. Name the folder with your dumps by --input`, 2);
  finishPublishing(flags.output);
  const { site, state } = sitePaths(flags.output);
  const found = await filed(
    {
      input,
      skip: [site, state, realPath(CACHE_FOLDER)],
      cacheFolder: flags.cache ? CACHE_FOLDER : null,
      threads: flags.threads ?? null,
    },
    reporter,
  );
  try {
    answer(found, input);
    return 0;
  } finally {
    found.close();
  }
}
