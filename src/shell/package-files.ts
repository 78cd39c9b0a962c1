/** The program's own folder in, the templates and assets that a site is made with out. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './folder.js';
import { PACKAGE_ROOT } from './program.js';

/** Template name → source. */
export function templates(): Map<string, string> {
  const folder = path.join(PACKAGE_ROOT, 'templates');
  const names = readdirSync(folder).filter((name) => name.endsWith('.njk'));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** Styles, fonts, icons, and what runs in the reader's browser; `path` below the site's root. */
export function* assets(): Iterable<{ path: string; content: Uint8Array }> {
  yield* assetsBelow('public', '');
  yield* assetsBelow('dist/browser', 'browser/');
}

function* assetsBelow(folder: string, prefix: string): Iterable<{ path: string; content: Uint8Array }> {
  const whole = path.join(PACKAGE_ROOT, folder);
  for (const name of filesBelow(whole).files)
    yield { path: prefix + name, content: readFileSync(path.join(whole, name)) };
}
