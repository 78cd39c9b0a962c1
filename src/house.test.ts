import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = import.meta.dirname;
const GROUND = ['model', 'text'];
const ROOMS = [
  'read',
  'split',
  'name',
  'date',
  'tag',
  'dedupe',
  'liken',
  'link',
  'pages',
  'render',
  'export',
  'search',
];
/** What differs between the machines on which a site is built. */
const LOCALE =
  /\.toLocale\w*\(|\.localeCompare\(|\bIntl\.(?:DateTimeFormat|NumberFormat|Collator|RelativeTimeFormat|ListFormat|PluralRules)\b/;
/** What only the shell may touch. */
const OUTSIDE = /^node:(?:fs|fs\/promises|worker_threads|child_process|http|https|net|os|process|readline)$/;
const CLOCK =
  /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bfetch\(|\bMath\.random\(|\bprocess\.(?:env|argv|stdout|stderr|exit|cwd)/;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|\bfixtures\b/.test(name))
  .map((name) => name.split(path.sep).join('/'));

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(path.join(src, file), 'utf8').matchAll(
      /^\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm,
    ),
  ].map((found) => (found[1] ?? found[2] ?? found[3])!);
const roomOf = (file: string): string => (file.includes('/') ? file.split('/')[0]! : file);
const neighbours = (file: string): string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => roomOf(path.posix.join(path.posix.dirname(file), name.replace(/\.js$/, '.ts'))));

/** Room → the rooms that it may import, itself aside. */
function mayImport(room: string): readonly string[] {
  if (room === 'model') return [];
  if (room === 'text') return ['model'];
  if (room === 'browser') return [...GROUND, 'search'];
  if (room === 'ledger.ts' || room === 'flow.ts') return GROUND;
  if (room === 'split') return [...GROUND, 'flow.ts'];
  if (room === 'pipeline') return [...GROUND, ...ROOMS];
  if (room === 'pipeline.ts') return [...GROUND, ...ROOMS, 'pipeline', 'ledger.ts', 'flow.ts'];
  // What it reads dumps by, compares explanations with, and names pages and addresses by.
  if (room === 'shell') return [...GROUND, 'read', 'split', 'pages', 'export', 'link', 'pipeline.ts', 'ledger.ts'];
  if (room === 'cli.ts') return ['shell', 'model'];
  return GROUND;
}

describe('the house', () => {
  it('has rooms that the plan names, and no others', () => {
    const rooms = new Set(files.map(roomOf));
    const plan = new Set([
      ...GROUND,
      ...ROOMS,
      'browser',
      'shell',
      'cli.ts',
      'pipeline',
      'pipeline.ts',
      'ledger.ts',
      'flow.ts',
    ]);
    expect([...rooms].filter((room) => !plan.has(room))).toEqual([]);
  });

  it.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const allowed = new Set([room, ...mayImport(room)]);
    expect(neighbours(file).filter((other) => !allowed.has(other))).toEqual([]);
  });

  it('keeps disk, threads, network and clock in the shell', () => {
    const inside = files.filter((file) => !['shell', 'cli.ts', 'browser'].includes(roomOf(file)));
    const strays = inside.filter(
      (file) =>
        importsOf(file).some((name) => OUTSIDE.test(name)) || CLOCK.test(readFileSync(path.join(src, file), 'utf8')),
    );
    expect(strays).toEqual([]);
  });

  it('writes nothing by a locale', () => {
    const written = files.filter((file) => roomOf(file) !== 'browser');
    expect(written.filter((file) => LOCALE.test(readFileSync(path.join(src, file), 'utf8')))).toEqual([]);
  });
});
