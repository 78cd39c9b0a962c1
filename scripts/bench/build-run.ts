/** A number of articles in, the costs of building them as JSON on stdout: first from nothing, then again with nothing changed. */
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as building from '../../src/shell/build.js';
import type { Reporter } from '../../src/shell/reporter.js';
import type { PhaseCost } from '../../src/shell/stopwatch.js';
import { inventedNews } from '../invented-news.js';

export interface BuildRun {
  readonly costs: readonly PhaseCost[];
  /** Of the second build, ms. */
  readonly again: number;
  readonly files: number;
  readonly bytes: number;
}

const SILENT: Reporter = { say() {}, messages() {}, begin() {}, advance() {}, end() {} } as unknown as Reporter;

function writeDumps(folder: string, articles: number): void {
  mkdirSync(folder, { recursive: true });
  const file = openSync(path.join(folder, 'news.jsonl'), 'w');
  for (const article of inventedNews(articles)) writeSync(file, `${JSON.stringify(article)}\n`);
  closeSync(file);
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: entries.length,
    bytes: entries.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0),
  };
}

const work = mkdtempSync(path.join(tmpdir(), 'tearsheet-bench-'));
try {
  // The compiled program, as users run it: tsx would slow it and hide its threads.
  const compiled = pathToFileURL(path.resolve(import.meta.dirname, '../../dist/shell/build.js')).href;
  const { build } = (await import(compiled)) as typeof building;
  const input = path.join(work, 'in');
  writeDumps(input, Number(process.argv[2]));
  const options = { input, output: path.join(work, 'site'), cacheFolder: path.join(work, 'cache'), threads: null };
  const { costs } = await build(options, SILENT);
  const { costs: second } = await build(options, SILENT);
  const again = second.reduce((sum, { ms }) => sum + ms, 0);
  const run: BuildRun = { costs, again, ...sizeOf(options.output) };
  process.stdout.write(JSON.stringify(run));
} finally {
  rmSync(work, { recursive: true, force: true });
}
