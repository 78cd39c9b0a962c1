import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleRow, articleText, contentOf, folderOf, put } from './fixtures/folders.js';
import { PERMALINKS } from './permalinks-file.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CLI = path.join(ROOT, 'dist/cli.js');
const SUBJECTS = ['wall', 'crane', 'ferry', 'pier', 'lighthouse', 'quay', 'dredger', 'lock', 'buoy', 'tug'];
const MANY = Array.from({ length: 60 }, (_, i) => articleRow(i + 1, `${SUBJECTS[i % 10]} ${i}`)).join('');

function tearsheet(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the command line, from any folder', () => {
  const cwd = folderOf();
  beforeAll(() => {
    cpSync(path.join(ROOT, 'seeds'), path.join(cwd, 'seeds'), { recursive: true });
    expect(tearsheet(cwd, 'build')).toMatchObject({ status: 0, stdout: '' });
  });

  it('builds `seeds` into `_site`, which has no problem', () => {
    expect(existsSync(path.join(cwd, '_site/index.html'))).toBe(true);
    expect(tearsheet(cwd, 'check')).toEqual({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(/no problems found/),
    });
  });

  it('ejects a correction, obeys it, and does not publish against it', () => {
    const copy = (i: number, more = '') =>
      articleRow(i, 'breakwater').replace('to be repaired', `to be repaired${more}`);
    const input = { 'wire/wire.jsonl': copy(1) + copy(2).replace('winter comes', 'winter is over') };
    const folder = folderOf(input);
    const articles = () =>
      JSON.parse(readFileSync(path.join(folder, '_site/data/build.json'), 'utf8')).articles as number;
    const run = (...args: string[]) => tearsheet(folder, ...args);
    expect(run('build', 'wire').status).toBe(0);
    expect(articles()).toBe(1);
    expect(run('eject', 'breakwater', '--input', 'wire')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('wrote'),
    });
    expect(run('build', 'wire').status).toBe(0);
    expect(articles()).toBe(2);
    put(folder, { 'wire/wire.jsonl': input['wire/wire.jsonl'].replace('winter is over', 'spring is over') });
    expect(run('build', 'wire')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/corrections\/.*\.md:\d: no text /),
    });
    expect(articles()).toBe(2);
  });

  it('ends in peace where its reader has enough', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `The ferry of day ${i} left the quay at noon, as it does.`);
    const folder = folderOf({ 'seeds/long.txt': lines.join('\n') });
    const child = spawn(process.execPath, [CLI, 'ledger', 'long.txt'], { cwd: folder });
    let told = '';
    child.stderr.on('data', (part: Buffer) => {
      told += part.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, told }).toEqual({ code: 0, told: expect.not.stringMatching(/EPIPE|at .*node:/) });
  });

  it('lets no scraped text drive the terminal', () => {
    const row = articleRow(1, 'sluice').replace('to be repaired"', 'to be\\u001b]0;owned\\u0007 repaired"');
    const folder = folderOf({ 'seeds/wire.jsonl': row + articleRow(2, 'barge') });
    for (const args of [
      ['explain', 'sluice'],
      ['explain', 'wire.jsonl:1:1'],
      ['explain', 'harbour'],
      ['ledger', 'wire.jsonl'],
    ]) {
      const { stdout, stderr } = tearsheet(folder, ...args);
      expect(stdout + stderr).toMatch(/\S/);
      for (const code of ['\u001b', '\u0007']) expect(stdout + stderr).not.toContain(code);
    }
    expect(tearsheet(folder, 'explain', 'sluice').stdout).toContain('to be�]0;owned� repaired');
  });

  it('explains a line, however its dump is named', () => {
    for (const name of [
      'seeds/004_a26973545a9e783c.txt:8',
      './seeds/004_a26973545a9e783c.txt:8',
      './004_a26973545a9e783c.txt:8',
      '004_:8',
    ])
      expect(tearsheet(cwd, 'explain', name).stdout).toMatch(
        /:8\n.*\n {2}set aside as duplicate: repeats the headline of line 1\n/,
      );
    const [row] = JSON.parse(tearsheet(cwd, 'explain', '004_:8', '--json').stdout);
    expect(row).toMatchObject({ lines: [8, 8], because: 'repeats the headline of line 1', of: { lines: [1, 1] } });
  });

  it('explains an article by its id, its address and its headline alike', () => {
    const [row] = JSON.parse(tearsheet(cwd, 'explain', '004_:1', '--json').stdout);
    const { id, url, headline } = row.article;
    const told = [id, url, `https://news.example/${url}`, headline].map((name) => tearsheet(cwd, 'explain', name));
    for (const one of told) expect(one).toMatchObject({ status: 0, stdout: told[0]!.stdout });
    expect(told[0]!.stdout).toContain('headline on line 1 and 8');
    expect(told[0]!.stdout).toMatch(/\n {2}Choe Son Hui, person, \d+×: .*\n {4}line \d+: “.*Choe/);
    expect(told[0]!.stdout).toMatch(/\ncountries\n {2}RU, Russia\n {4}line \d+: “/);
    expect(JSON.parse(tearsheet(cwd, 'explain', id, '--json').stdout)).toMatchObject({ id, url, headline });
  });

  it('explains an article by the address of an edition or of their page, and says in which dump an edition’s line stands', () => {
    const text = (end: string) => articleRow(1, 'breakwater').replace('winter comes', end);
    const folder = folderOf({
      'wire/a.jsonl': text('winter comes'),
      'wire/b.jsonl': text('winter comes, said Ines Calder of Port Ansel'),
    });
    expect(tearsheet(folder, 'build', 'wire').status).toBe(0);
    const paths = readFileSync(path.join(folder, '_site/data/permalinks.jsonl'), 'utf8').trim().split('\n');
    const editions = paths.map((line) => JSON.parse(line) as { path: string; text: string });
    expect(new Set(editions.map(({ text }) => text)).size).toBe(2);
    const told = editions
      .flatMap((one) => [one.path, one.text])
      .map((name) => tearsheet(folder, 'explain', name, '--input', 'wire'));
    for (const one of told) expect(one).toMatchObject({ status: 0, stdout: told[0]!.stdout });
    expect(told[0]!.stdout).toContain('cut from\n  b.jsonl');
  });

  it('prints ledgers that add up', () => {
    const all = JSON.parse(tearsheet(cwd, 'ledger', '--json').stdout);
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);
    expect(all.dumps).toHaveLength(2);
    expect(sum(all.all.kept) + sum(all.all.aside)).toBeGreaterThanOrEqual(all.all.lines);
    const rows = tearsheet(cwd, 'ledger', '004_a26973545a9e783c.txt', '--json')
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ first }) => first)).toEqual(rows.map(({ first }) => first).sort((a, b) => a - b));
    expect(rows.find(({ first }) => first === 8)).toMatchObject({ fate: 'aside', reason: 'duplicate' });
    expect(tearsheet(cwd, 'ledger', '004_').stdout).toMatch(/8 │ aside: duplicate/);
  });

  it('is quiet where a flag says so, not where a folder is called so', () => {
    const folder = folderOf({ '--quiet/a.txt': articleText('wall') });
    expect(tearsheet(folder, 'build', '--', '--quiet').stderr).toMatch(/^1 article and 0 briefs from 1 dump/);
    expect(tearsheet(folder, 'build', '--quiet', '--', '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(tearsheet(folder, 'check', '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('counts one as one', () => {
    const folder = folderOf({ 'seeds/one.txt': 'Nothing to be read here' });
    expect(tearsheet(folder, 'ledger').stdout).toMatch(/^one\.txt: 1 line\n[\s\S]*^1 dump in all: 1 line\n/m);
    expect(tearsheet(folder, 'build').stderr).not.toMatch(/\b1 [a-z]+s\b/);
    put(folder, { '_site/index.html': '<!doctype html><html lang="en"><title>x</title>' });
    expect(tearsheet(folder, 'check').stderr).toBe('1 page and 1 file checked, no problems found\n');
  });

  it.each([
    [['build', '--shard', '1/2'], /unknown option '--shard'/],
    [['build', '--nonsense'], /unknown option/],
    [['build', '--threads', '0'], /whole number above 0/],
    [['build', '--base-url', 'news'], /must be an address/],
    [['build', 'nowhere'], /there is no folder/],
    [['build', 'seeds/004_a26973545a9e783c.txt'], /is a file. Name the folder that it is in/],
    [['build', 'seeds', '--input', 'other'], /two input folders are named: seeds and other/],
    [['build', '-o', 'seeds/004_a26973545a9e783c.txt/site'], /is a file, so no site can stand there/],
    [['frobnicate'], /unknown command/],
    [['explain', 'nothing-like-it'], /no article is called/],
    [['explain', ' '], /no article is called/],
    [['explain', 'nothing.txt:1'], /no dump is called/],
    [['explain', '004_:9999'], /no line 9999/],
    [['check', '--output', 'nowhere'], /holds no site/],
  ])('refuses %j with exit code 2', (args, said) => {
    const { status, stdout, stderr } = tearsheet(cwd, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  it('says its version and its help', () => {
    expect(tearsheet(cwd, '--version')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(tearsheet(cwd, 'build', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--threads'),
    });
  });

  it('exits with 1 for a bad input only where told to be strict, and where nothing can be built', () => {
    const input = folderOf({ 'a.txt': articleText('wall'), 'a.yaml': 'source: [open' });
    expect(tearsheet(cwd, 'build', input, '-o', 'strict')).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/a\.yaml:\d+: not valid YAML/),
    });
    expect(tearsheet(cwd, 'build', input, '-o', 'strict', '--strict').status).toBe(1);
    expect(tearsheet(cwd, 'build', folderOf(), '-o', 'none')).toMatchObject({ status: 1 });
    expect(existsSync(path.join(cwd, 'none'))).toBe(false);
  });

  it('prints what it built as JSON on stdout, and nothing else there', () => {
    const told = JSON.parse(tearsheet(cwd, 'build', '--json').stdout);
    expect(told).toMatchObject({ dumps: 2, articles: 3, briefs: 4, fromCache: 2 });
    expect(tearsheet(cwd, 'build', '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('makes the same bytes on one thread and on two', () => {
    const rows = Array.from({ length: 80 }, (_, i) => articleRow(i, `wall ${i % 40}`, 270)); // 6 MB: enough to start threads
    const input = folderOf({ 'news.jsonl': rows.join('') });
    for (const threads of ['1', '2']) {
      const { status, stderr } = tearsheet(
        cwd,
        'build',
        input,
        '-o',
        `on-${threads}`,
        '--threads',
        threads,
        '--no-cache',
      );
      expect({ status, stderr }).toMatchObject({ status: 0 });
    }
    expect(contentOf(path.join(cwd, 'on-2'))).toEqual(contentOf(path.join(cwd, 'on-1')));
  }, 180_000);
});

/** Only to end a test that hangs: on a machine with much else to do, a build that takes two seconds alone took twenty. */
const HANGS_MS = 300_000;

describe('a build that is killed', { timeout: HANGS_MS }, () => {
  const cwd = folderOf();
  /** It may end by itself before it is killed, so its end is waited for from the start. */
  const start = (): { child: ChildProcess; end: Promise<{ code: number | null; signal: string | null }> } => {
    const child = spawn(process.execPath, [CLI, 'build', 'news'], { cwd, stdio: 'ignore' });
    return { child, end: new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal }))) };
  };
  const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  it('leaves a whole site, whenever it is killed, and the next build goes through', async () => {
    put(cwd, { 'news/news.jsonl': MANY });
    const since = performance.now();
    expect(tearsheet(cwd, 'build', 'news').status).toBe(0);
    const whole = performance.now() - since;
    for (const share of [0.3, 0.6, 0.8, 0.9]) {
      put(cwd, { 'news/news.jsonl': MANY.replaceAll('winter', `winter ${share}`) });
      const { child, end } = start();
      await later(whole * share);
      child.kill('SIGKILL');
      await end;
      expect(tearsheet(cwd, 'check')).toMatchObject({ status: 0, stdout: '' });
    }
    expect(tearsheet(cwd, 'build', 'news')).toMatchObject({ status: 0 });
    put(cwd, { [`fresh/${PERMALINKS}`]: readFileSync(path.join(cwd, '_site', PERMALINKS)) });
    expect(tearsheet(cwd, 'build', 'news', '-o', 'fresh', '--no-cache')).toMatchObject({ status: 0 });
    expect(contentOf(path.join(cwd, '_site'))).toEqual(contentOf(path.join(cwd, 'fresh')));
  });

  it('exits with 130 when it is interrupted, and leaves no lock', async () => {
    put(cwd, { 'news/news.jsonl': MANY.replaceAll('winter', 'summer') });
    const { child, end } = start();
    while (!existsSync(path.join(cwd, '_site.tearsheet/lock')) && child.exitCode === null) await later(5);
    child.kill('SIGINT');
    expect(await end).toEqual({ code: 130, signal: null });
    expect(existsSync(path.join(cwd, '_site.tearsheet/lock'))).toBe(false);
  });
});
