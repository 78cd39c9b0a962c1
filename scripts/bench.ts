/** `npm run bench`: builds generated archives and prints what each phase takes. `npm run bench -- 1000 10000 100000` chooses the sizes. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BuildRun } from './bench/build-run.js';
import type { EditionsRun } from './bench/editions-run.js';
import { filingCosts } from './bench/filing-costs.js';
import { roomCosts } from './bench/room-costs.js';
import { SEARCH_COLUMNS, searchCosts } from './bench/search-costs.js';
import { table } from './bench/table.js';

const SIZES = [1_000, 10_000];

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length ? asked : SIZES;
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('sizes are whole numbers of articles: npm run bench -- 1000 10000');
  process.exit(2);
}

/** In a process of its own: peak memory is the process's. */
function run<Result>(name: string, articles: number): Result {
  const script = path.join(import.meta.dirname, 'bench', name);
  const output = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, String(articles)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as Result;
}

const rows = sizes.flatMap((articles) => {
  const { costs, again, files, bytes } = run<BuildRun>('build-run.ts', articles);
  const seconds = costs.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  const row = (phase: string, ms: number, peak: number) => [
    articles,
    phase,
    `${(ms / 1000).toFixed(2)} s`,
    Math.round(articles / (ms / 1000)),
    `${Math.round(peak / 2 ** 20)} MB`,
  ];
  return [
    ...costs.map(({ phase, ms, peakBytes }) => row(phase, ms, peakBytes)),
    row('all', seconds * 1000, Math.max(...costs.map(({ peakBytes }) => peakBytes))),
    row('all, nothing changed', again, Math.max(...costs.map(({ peakBytes }) => peakBytes))),
    [articles, `${files} files, ${Math.round(bytes / 2 ** 20)} MB`, '', '', ''],
  ];
});
console.log('Building generated archives, about 360 words an article:\n');
console.log(table(['articles', 'phase', 'time', 'articles a second', 'peak memory so far'], rows));

const rooms = roomCosts(1_000);
console.log('\nRooms of the clip phase, one core:\n');
console.log(table(['room', 'ms an article', 'articles a second'], rooms));

const steps = filingCosts(10_000);
console.log('\nSteps of the file phase at 10,000 articles, one core:\n');
console.log(table(['step', 'ms an article', 'articles a second'], steps));

const costOf = (rows: typeof rooms, ...names: string[]) =>
  rows.reduce((sum, [name, ms]) => sum + (names.includes(String(name)) ? Number(ms) : 0), 0);
const together =
  costOf(rooms, 'words', 'name', 'date', 'tag') + costOf(steps, 'names', 'likeness', 'stories', 'dates', 'topics');
console.log(`\nNames, topics, stories and dates together: ${together.toFixed(2)} ms an article`);

const grouped = [1_000, 10_000, 100_000].map((clippings) => {
  const { seconds, cpu, megabytes, found, wrong } = run<EditionsRun>('editions-run.ts', clippings);
  const each = `${Math.round((cpu / clippings) * 1e6)} µs`;
  return [
    clippings,
    `${seconds.toFixed(1)} s`,
    `${cpu.toFixed(1)} s`,
    each,
    `${Math.round(megabytes)} MB`,
    `${(found * 100).toFixed(1)} %`,
    wrong,
  ];
});
console.log('\nGrouping clippings into articles, one in ten a copy, one thread:\n');
console.log(table(['clippings', 'time', 'processor', 'each', 'memory added', 'copies found', 'wrong groups'], grouped));

const searched: (string | number)[][] = [];
for (const articles of [1_000, 10_000, 100_000]) searched.push(await searchCosts(articles));
console.log('\nThe search index in shards, one core, and what a first query fetches of it:\n');
console.log(table(SEARCH_COLUMNS, searched));
