/** The program's own folder in, the templates and assets that a site is made with out. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The package's root: this file is `dist/shell/package-files.js` in it, or `src/shell/package-files.ts`. */
const root = path.resolve(import.meta.dirname, '../..');

/** Template name → source. */
export function templates(): Map<string, string> {
  const folder = path.join(root, 'templates');
  const names = readdirSync(folder).filter((name) => name.endsWith('.njk'));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** Styles, fonts, icons, and what runs in the reader's browser; `path` below the site's root. */
export function* assets(): Iterable<{ path: string; content: Uint8Array }> {
  yield* filesBelow(path.join(root, 'public'), '');
  yield* filesBelow(path.join(root, 'dist/browser'), 'browser/');
}

function* filesBelow(folder: string, prefix: string): Iterable<{ path: string; content: Uint8Array }> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    yield { path: prefix + path.relative(folder, file).split(path.sep).join('/'), content: readFileSync(file) };
  }
}
