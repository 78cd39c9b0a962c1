/** An input folder in, a site in the output folder out. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DumpSummary } from '../model/archive.js';
import type { ClippingId, DumpPath } from '../model/brand.js';
import type { Clipped } from '../model/clipped.js';
import type { Stated } from '../model/record.js';
import type { Settings } from '../model/settings.js';
import { clip, file, type PrintedFile, print } from '../pipeline.js';
import { readerFor } from '../read/readers.js';
import { assets, templates } from './package-files.js';

const NOTHING_STATED: Stated = {
  headline: null,
  authors: [],
  source: null,
  url: null,
  language: null,
  published: null,
  captured: null,
  topics: [],
};

const SETTINGS: Settings = {
  title: 'News archive',
  description: '',
  baseUrl: null,
  pathPrefix: '/',
  language: 'en',
  lunrLimit: 64 * 1024 * 1024,
};

export async function build({ input, output }: { input: string; output: string }): Promise<void> {
  const clipped: Clipped[] = [];
  const dumps: DumpSummary[] = [];
  for (const name of readdirSync(input).sort()) {
    const reader = readerFor(name);
    if (!reader) continue;
    const bytes = readFileSync(path.join(input, name));
    const dump = name as DumpPath;
    const ofDump: Clipped[] = [];
    for await (const raw of reader.cut(dump, [bytes])) ofDump.push(clip(raw, NOTHING_STATED));
    clipped.push(...ofDump);
    dumps.push({
      path: dump,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      records: ofDump.length,
      lines: ofDump.reduce((sum, { lines }) => sum + lines.length, 0),
      clippings: ofDump.flatMap(({ clippings }) => clippings.map(({ id }) => id)),
    });
  }
  const bodies = new Map(clipped.flatMap(({ clippings }) => clippings.map((c) => [c.id, c] as const)));
  const bodyOf = (id: ClippingId) => {
    const found = bodies.get(id);
    if (!found) throw new Error(`bug: no body for clipping ${id}`);
    return { headline: found.headline.text, paragraphs: found.paragraphs };
  };
  const archive = file({
    settings: SETTINGS,
    dumps,
    cards: clipped.flatMap(({ cards }) => cards),
    curated: [],
    bodyOf,
  });
  const clippedOf = (dump: DumpPath) => clipped.filter((one) => one.dump === dump);
  const clippingOf = (id: ClippingId) => bodies.get(id)!;
  const write = (name: string, content: PrintedFile['content']) => writeFile(output, name, content);
  for (const { path: name, content } of print({ archive, clippedOf, clippingOf, templates: templates() }))
    write(name, content);
  for (const { path: name, content } of assets()) write(name, content);
}

function writeFile(output: string, name: string, content: PrintedFile['content']): void {
  const target = path.join(output, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, typeof content === 'string' || content instanceof Uint8Array ? content : [...content].join(''));
}
