import { chmodSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../model/archive.js';
import { type BuildOptions, build } from './build.js';
import { articleRow, articleText, contentOf, folderOf, listener, put } from './fixtures/folders.js';
import { lockAt } from './lock.js';
import { sitePaths } from './site-state.js';

const NEWS = {
  'wall.txt': articleText('wall'),
  'deep/crane.txt': articleText('crane'),
  'ferries.jsonl': ['ferry', 'pier', 'lighthouse'].map((subject, i) => articleRow(i + 1, subject)).join(''),
};

function optionsFor(input: string, more: Partial<BuildOptions> = {}): BuildOptions {
  const output = path.join(folderOf(), '_site');
  return { input, output, cacheFolder: null, threads: 1, ...more };
}
const built = (options: BuildOptions, reporter = listener()) => build(options, reporter);
/** Of every clipping: texts so much alike may be editions of one article. */
const headlinesOf = ({ cards }: Archive) => [...cards.values()].map(({ headline }) => headline.text).join('\n');
const siteOf = ({ output }: BuildOptions) => contentOf(output);

describe('build', () => {
  it('makes the same bytes of the same input, however often and in whatever folder', async () => {
    const [one, other] = [
      optionsFor(folderOf(NEWS)),
      optionsFor(folderOf(Object.fromEntries(Object.entries(NEWS).reverse()))),
    ];
    await built(one);
    await built(other);
    expect(siteOf(other)).toEqual(siteOf(one));
    expect(await built(one)).toMatchObject({ written: 0, removed: 0 });
  });

  it('publishes nothing against a correction that cannot be used, however its folder is written', async () => {
    for (const folder of ['corrections', 'Corrections']) {
      const options = optionsFor(folderOf({ ...NEWS, [`${folder}/wall.md`]: '---\nmerge: x\n---\n' }));
      await expect(built(options)).rejects.toThrow('nothing was published: a correction does not fit');
    }
  });

  it('counts what it built, without times', async () => {
    const options = optionsFor(folderOf(NEWS));
    await built(options);
    const told = JSON.parse(readFileSync(path.join(options.output, 'data/build.json'), 'utf8'));
    expect(told).toMatchObject({ program: 'tearsheet', dumps: 3, records: 5, messages: { errors: 0, warnings: 0 } });
    expect(JSON.stringify(told)).not.toMatch(/time|seconds|"ms"/i);
    const lines = Object.values(told.linesByFate as Record<string, number>).reduce((sum, count) => sum + count, 0);
    expect(lines).toBe(told.lines);
  });

  it('clips an unchanged record never again, and a changed one anew', async () => {
    const input = folderOf(NEWS);
    const options = optionsFor(input, { cacheFolder: folderOf(), former: [] });
    expect(await built(options)).toMatchObject({ records: 5, fromCache: 0 });
    const before = siteOf(options);
    expect(await built(options)).toMatchObject({ records: 5, fromCache: 5, written: 0 });
    put(input, { 'wall.txt': articleText('dyke') });
    expect(await built(options)).toMatchObject({ records: 5, fromCache: 4 });
    put(input, { 'deep/crane.yaml': 'source: The Harbour Post' });
    expect(await built(options)).toMatchObject({ fromCache: 4 });
    put(input, NEWS);
    rmSync(path.join(input, 'deep/crane.yaml'));
    await built(options);
    expect(siteOf(options)).toEqual(before);
  });

  it('names a correction that does not fit once, however much of it does not', async () => {
    const texts = ['no id', 'none either'].map((id) => `  - text: ${id}\n    headline: Gone\n`).join('');
    const input = folderOf({ ...NEWS, 'corrections/pier.md': `---\nmerge:\n${texts}---\n` });
    await expect(built(optionsFor(input))).rejects.toThrow(
      / a correction does not .* mend or delete corrections\/pier\.md$/,
    );
  });

  it('sees a damaged cache and clips anew', async () => {
    const cacheFolder = folderOf();
    const options = optionsFor(folderOf(NEWS), { cacheFolder });
    await built(options);
    const before = siteOf(options);
    const folder = path.join(cacheFolder, readdirSync(cacheFolder)[0]!);
    const pack = path.join(folder, 'clipped.pack');
    const bytes = readFileSync(pack);
    bytes.fill(0x20, 40, 60);
    writeFileSync(pack, bytes);
    expect(await built(options)).toMatchObject({ fromCache: 4, written: 0 });
    writeFileSync(
      path.join(folder, 'clipped.index'),
      `${readFileSync(path.join(folder, 'clipped.index'), 'utf8').slice(0, -9)}`,
    );
    expect((await built(options)).fromCache).toBe(4);
    writeFileSync(pack, bytes.subarray(0, 100));
    expect((await built(options)).fromCache).toBe(0);
    expect(siteOf(options)).toEqual(before);
  });

  it('goes on without the cache while another build uses it', async () => {
    const cacheFolder = folderOf();
    const options = optionsFor(folderOf(NEWS), { cacheFolder });
    await built(options);
    const lock = lockAt(path.join(cacheFolder, readdirSync(cacheFolder)[0]!, 'lock'));
    const reporter = listener();
    expect(await built(options, reporter)).toMatchObject({ fromCache: 0, written: 0 });
    expect(reporter.said.join('\n')).toMatch(/is in use/);
    lock!.release();
  });

  it('refuses a second build of the same output at the same time', async () => {
    const options = optionsFor(folderOf(NEWS));
    const lock = lockAt(sitePaths(options.output).lock);
    await expect(built(options)).rejects.toThrow(/another build is writing/);
    lock!.release();
    await expect(built(options)).resolves.toMatchObject({ removed: 0 });
  });

  it('builds the rest where inputs are bad, and says what is wrong with each', async () => {
    const input = folderOf({
      ...NEWS,
      'empty.txt': '',
      'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3),
      'latin.txt': Buffer.from(articleText('café'), 'latin1'),
      'broken.jsonl': `{"title": "half\n${articleRow(9, 'gangway')}`,
      'torn.warc.gz': Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2),
      'torn.jsonl.gz': Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2),
      'unreadable.txt': articleText('secret'),
    });
    chmodSync(path.join(input, 'unreadable.txt'), 0);
    const reporter = listener();
    const { archive } = await built(optionsFor(input), reporter);
    const about = (name: string) => reporter.said.filter((text) => text.includes(`/${name}`)).join('\n');
    expect(about('empty.txt')).toMatch(/empty/);
    expect(about('picture.txt')).toMatch(/PNG/);
    expect(about('latin.txt')).toMatch(/not valid UTF-8/);
    expect(about('broken.jsonl')).toMatch(/broken\.jsonl:1 not valid JSON/);
    expect(about('torn.jsonl.gz')).toMatch(/breaks off or is damaged/);
    const headlines = headlinesOf(archive);
    for (const subject of ['wall', 'crane', 'ferry', 'gangway', 'café']) expect(headlines).toContain(subject);
  });

  it('says of a dump that no article was found in it, once', async () => {
    const menu = ['Home', 'About us', 'Contact', 'Menu', 'Share', 'Log in'].join('\n');
    const crawled = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://news.example/\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\nContent-Type: text/plain\r\nContent-Length: ${menu.length}\r\n\r\n${menu}\r\n\r\n`;
    const input = folderOf({
      ...NEWS,
      'menu.txt': menu,
      'menus.wet': crawled.repeat(3),
      'guessed.txt': Buffer.from(menu.replace('Menu', 'Menü'), 'latin1'),
      'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), // says itself why there is none
    });
    const reporter = listener();
    await built(optionsFor(input), reporter);
    const said = reporter.said.filter((text) => text.includes('no article found'));
    expect(said).toEqual([
      `warning ${input}/guessed.txt: no article found in it: 6 lines set aside; see its ledger`,
      `warning ${input}/menu.txt: no article found in it: 6 lines set aside; see its ledger`,
      `warning ${input}/menus.wet: no article found in its 3 records: 18 lines set aside; see its ledger`,
    ]);
  });

  it('sets a line of 50 MB aside and builds the rest', async () => {
    const input = folderOf({ ...NEWS, 'long.txt': `${articleText('quay')}\n\n${'x'.repeat(50 * 1024 * 1024)}\n` });
    const reporter = listener();
    const { archive } = await built(optionsFor(input), reporter);
    expect(reporter.said.join('\n')).toMatch(/long\.txt:15 the line is longer than/);
    expect(headlinesOf(archive).includes('quay')).toBe(true);
  }, 60_000);

  it('leaves the former site as it was where nothing could be built', async () => {
    const input = folderOf(NEWS);
    const options = optionsFor(input);
    await built(options);
    const before = siteOf(options);
    for (const name of Object.keys(NEWS)) rmSync(path.join(input, name));
    await expect(built(options)).rejects.toThrow(/nothing could be built: .* holds no dump/);
    put(input, { 'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1) });
    await expect(built(options)).rejects.toThrow(/nothing could be built: no article was found/);
    expect(siteOf(options)).toEqual(before);
  });

  it('refuses an output that covers its input, and an input that is not there', async () => {
    const input = folderOf(NEWS);
    await expect(built(optionsFor(input, { output: input }))).rejects.toMatchObject({ exitCode: 2 });
    await expect(built(optionsFor(path.join(input, 'deep'), { output: input }))).rejects.toMatchObject({ exitCode: 2 });
    await expect(built(optionsFor(path.join(input, 'nowhere')))).rejects.toMatchObject({ exitCode: 2 });
  });

  it('refuses an output among the curator’s own files, which would be taken for a site', async () => {
    const input = folderOf({ ...NEWS, 'topics/wall.md': '---\nname: Sea wall\n---\n' });
    for (const output of ['topics', 'Topics/site', 'corrections'].map((name) => path.join(input, name)))
      await expect(built(optionsFor(input, { output }))).rejects.toMatchObject({ exitCode: 2 });
    expect(readdirSync(path.join(input, 'topics'))).toEqual(['wall.md']);
  });

  it('sees through symbolic links where the output lies', async () => {
    const input = folderOf(NEWS);
    const link = path.join(folderOf(), 'link');
    symlinkSync(input, link);
    await expect(built(optionsFor(link, { output: input }))).rejects.toMatchObject({ exitCode: 2 });
    await expect(built(optionsFor(input, { output: link }))).rejects.toMatchObject({ exitCode: 2 });
    const options = optionsFor(link, {
      output: path.join(input, '_site'),
      cacheFolder: path.join(link, 'cache'),
    });
    await built(options);
    const reporter = listener();
    expect((await built(options, reporter)).written).toBe(0);
    expect(reporter.said.filter((text) => /passed over/.test(text))).toEqual([]);
  });

  it('builds a folder whose output lies in it', async () => {
    const input = folderOf(NEWS);
    const options = optionsFor(input, {
      output: path.join(input, '_site'),
      cacheFolder: path.join(input, '.tearsheet'),
    });
    const first = await built(options);
    const second = await built(options);
    expect(second.archive.dumps).toEqual(first.archive.dumps);
    expect(second.written).toBe(0);
  });

  it('lets hostile names of dumps lead nowhere', async () => {
    const names = [
      'x..%2f..%2fy.txt',
      '-rf.txt',
      '<script>.txt',
      'a b&c?d=e#f.txt',
      'con.txt',
      `${'n'.repeat(240)}.txt`,
    ];
    const options = optionsFor(folderOf(Object.fromEntries(names.map((name, i) => [name, articleText(`wall${i}`)]))));
    const { archive } = await built(options);
    expect(archive.dumps).toHaveLength(names.length);
    expect(readdirSync(path.dirname(options.output)).sort()).toEqual(['_site', '_site.tearsheet']);
  });
});
