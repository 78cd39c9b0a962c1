/** A lock file's path in, the lock out: one build at a time; a lock whose holder is gone is taken over. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

export interface Lock {
  release(): void;
}

/** A holder on another machine (or in another container) that has not touched its lock for so long is gone. */
const SILENT_MS = 10 * 60 * 1000;
/** Work that lets no timer run, such as filing, takes a minute for 100,000 articles. */
const TOUCH_MS = 60 * 1000;

/** Null where another build holds it. While it is held its file is touched, so that other machines see that the holder lives. */
export function lockAt(file: string, touchMs = TOUCH_MS): Lock | null {
  mkdirSync(path.dirname(file), { recursive: true });
  const mine = `${process.pid} ${startOf(process.pid)} ${hostname()}\n`;
  if (!created(file, mine) && !(removedStale(file) && created(file, mine))) return null;
  let held = true;
  const touching = setInterval(() => {
    const now = new Date();
    utimes(file, now, now, () => {}); // where the disk is gone, the build's own writing says so
  }, touchMs).unref();
  const release = () => {
    clearInterval(touching);
    if (held) rmSync(file, { force: true });
    held = false;
    process.off('exit', release);
  };
  process.once('exit', release); // interrupted
  return { release };
}

function created(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a stale lock away; should another build have taken it over in between, gives it back. */
function removedStale(file: string): boolean {
  const seen = read(file);
  if (seen === null) return true;
  if (!isStale(seen, file)) return false;
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return false;
  }
  const moved = read(aside);
  if (moved !== seen && moved !== null) linkSync(aside, file);
  rmSync(aside, { force: true });
  return moved === seen;
}

function isStale(content: string, file: string): boolean {
  const [pid, start, host] = content.trim().split(' ');
  if (host !== hostname()) return Date.now() - statSync(file).mtimeMs > SILENT_MS;
  if (!isAlive(Number(pid))) return true;
  return start !== '-' && startOf(Number(pid)) !== start;
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, in the kernel's ticks: a number used again by another process is told apart. `-` where the system does not say. */
function startOf(pid: number): string {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
