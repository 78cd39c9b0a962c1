// Compiles the program: `src` to `dist` by tsc, and what runs in the reader's browser to `dist/browser` by esbuild.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (...parts) => path.join(root, ...parts);

rmSync(inRoot('dist'), { recursive: true, force: true });
execFileSync(process.execPath, [inRoot('node_modules/typescript/bin/tsc'), '-p', inRoot('src/tsconfig.build.json')], {
  stdio: 'inherit',
});
await build({
  entryPoints: readdirSync(inRoot('src/browser'))
    .filter((name) => name.endsWith('.entry.ts'))
    .map((name) => ({ in: inRoot('src/browser', name), out: name.replace(/\.entry\.ts$/, '') })),
  outdir: inRoot('dist/browser'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'inline',
  logLevel: 'warning',
});
