import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchFolder } from './watch.js';

const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
const text = (subject: string) =>
  `The ${subject} opens again\n\nThe ${subject} opened again on Monday after months of repairs, the town clerk said in a statement.\n\nNobody had expected the ${subject} to need so much work, and the council had to borrow money for it.\n`;

let work = '';
let running: ChildProcess | null = null;
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'watch-'));
  mkdirSync(path.join(work, 'in'));
});
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(work, { recursive: true, force: true });
});

it('builds again when a dump is added to what `serve` previews', async () => {
  writeFileSync(path.join(work, 'in/a.txt'), text('ferry'));
  let said = '';
  running = spawn(process.execPath, [cli, 'serve', 'in', '--output', 'out', '--port', '0'], { cwd: work });
  running.stderr!.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const built = () => readFileSync(path.join(work, 'out/data/articles.jsonl'), 'utf8');
  await vi.waitFor(() => expect(said).toContain('serving'), { timeout: 20_000, interval: 100 });
  expect(built()).not.toContain('lighthouse');
  writeFileSync(path.join(work, 'in/b.txt'), text('lighthouse'));
  await vi.waitFor(() => expect(built()).toContain('lighthouse'), { timeout: 20_000, interval: 100 });
}, 60_000);

it('tells of what changed while the first build ran, before anybody asked', async () => {
  const watched = await watchFolder(path.join(work, 'in'), []);
  try {
    writeFileSync(path.join(work, 'in/b.txt'), text('lighthouse'));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const told = vi.fn(async () => {});
    watched.each(told);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1), { timeout: 10_000 });
  } finally {
    await watched.close();
  }
});

it('says nothing of folders that are to be skipped', async () => {
  mkdirSync(path.join(work, 'in/site'));
  const watched = await watchFolder(path.join(work, 'in'), [path.join(work, 'in/site')]);
  try {
    const told = vi.fn(async () => {});
    watched.each(told);
    writeFileSync(path.join(work, 'in/site/index.html'), '<p>built</p>');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(told).not.toHaveBeenCalled();
    writeFileSync(path.join(work, 'in/b.txt'), text('lighthouse'));
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1), { timeout: 10_000 });
  } finally {
    await watched.close();
  }
});
