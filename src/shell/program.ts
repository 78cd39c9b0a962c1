/** Nothing in, what is known of this program out: where its files are, its version, a hash of its code. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './folder.js';

/** `src` or `dist`, whichever runs. */
const CODE = path.resolve(import.meta.dirname, '..');
/** Where `templates/` and `public/` are. */
export const PACKAGE_ROOT = path.resolve(CODE, '..');
/** True where TypeScript runs uncompiled (tests, scripts): threads cannot load it. */
export const IS_SOURCE = import.meta.filename.endsWith('.ts');

const packageJson = (): string => readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8');

export function programVersion(): string {
  return (JSON.parse(packageJson()) as { version: string }).version;
}

let known: string | null = null;

/**
 * Changes with every change of the code, of the dependencies that it asks for, and of what Node knows of letters, words and
 * sentences: what another program cached or printed is not used.
 */
export function programHash(): string {
  known ??= hashOfCode();
  return known;
}

function hashOfCode(): string {
  const { unicode, icu } = process.versions;
  const hash = createHash('sha256').update(packageJson()).update(`${unicode} ${icu}\0`);
  for (const name of filesBelow(CODE).files) {
    if (!/\.(?:js|ts|json)$/.test(name) || /\.(?:d|test)\.ts$|^browser\//.test(name)) continue;
    hash.update(`${name}\0`).update(readFileSync(path.join(CODE, name)));
  }
  return hash.digest('hex');
}
