/** Builds over a former site: they make only what changed, and the same bytes as a build from nothing. */
import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildOptions, build } from './build.js';
import { articleRow, articleText, contentOf, folderOf, listener, put } from './fixtures/folders.js';
import { PERMALINKS } from './permalinks-file.js';

const NEWS = {
  'wall.txt': articleText('wall'),
  'crane.txt': articleText('crane'),
  'quay.md': `---\ntitle: Quay closed for repairs\ndate: 2024-03-04\n---\n\n${articleText('quay')}`,
  'ferries.jsonl': ['ferry', 'pier', 'lighthouse'].map((subject, i) => articleRow(i + 1, subject)).join(''),
};

function project(files: Readonly<Record<string, string>> = NEWS): BuildOptions {
  const input = folderOf(files);
  return { input, output: path.join(folderOf(), '_site'), cacheFolder: folderOf(), threads: 1 };
}
const built = (options: BuildOptions) => build(options, listener());
const siteOf = ({ output }: BuildOptions) => contentOf(output);

/** Of the same input, in another place and with no cache; all that is kept of the former site is the addresses that it remembers. */
async function fromNothing({ input, output }: BuildOptions, more: Partial<BuildOptions> = {}) {
  const options = { input, output: path.join(folderOf(), '_site'), cacheFolder: null, threads: 1, ...more };
  put(options.output, { [PERMALINKS]: readFileSync(path.join(output, PERMALINKS), 'utf8') });
  await built(options);
  return siteOf(options);
}

describe('a build over a former site', () => {
  it('makes nothing where nothing changed', async () => {
    const options = project();
    expect((await built(options)).made).toBeGreaterThan(20);
    expect(await built(options)).toMatchObject({ made: 0, written: 0, removed: 0 });
  });

  it.each([
    ['a changed article', { 'wall.txt': articleText('dyke') }],
    [
      'one paragraph more',
      { 'wall.txt': `${NEWS['wall.txt']}\n\nThe wall is to be closed to walkers until May, the mayor said.` },
    ],
    ['a new article', { 'harbour.txt': articleText('basin') }],
    ['a changed record', { 'ferries.jsonl': NEWS['ferries.jsonl'].replaceAll('pier', 'mole') }],
    ['a sidecar', { 'crane.yaml': 'source: The Harbour Post' }],
    ['a setting', { 'archive.yaml': 'title: The Harbour Morgue' }],
    ['an address', { 'archive.yaml': 'base_url: https://morgue.example/news' }],
    [
      'a curated topic',
      { 'topics/repairs.md': '---\nname: Repairs\nmatch: [harbour wall]\n---\n\nThe *long* repairs.' },
    ],
  ])('makes of %s what a build from nothing makes', async (_, files) => {
    const options = project();
    const { made } = await built(options);
    put(options.input, files);
    const next = await built(options);
    expect(next.written).toBeGreaterThan(0);
    expect(siteOf(options)).toEqual(await fromNothing(options));
    if ('archive.yaml' in files) expect(next.made).toBeGreaterThan(made / 2);
    for (const name of Object.keys(files)) rmSync(path.join(options.input, name));
    put(options.input, NEWS);
    await built(options);
    expect(siteOf(options)).toEqual(await fromNothing(options));
  });

  it('leaves the pages of the other records of a dump as they are', async () => {
    const subjects = Array.from({ length: 9 }, (_, i) => `jetty ${'abcdefghi'[i]}${i * 7919}`);
    const row = (subject: string, i: number) =>
      `${JSON.stringify({ title: `The ${subject} opens`, body: `The ${subject} opened on day ${i}. ${`Nobody ${subject} came. `.repeat(9)}`, date: '2024-03-05' })}\n`;
    const options = project({ 'news.jsonl': subjects.map(row).join('') });
    await built(options);
    const articles = () => Object.entries(siteOf(options)).filter(([name]) => name.startsWith('articles/'));
    const before = articles();
    put(options.input, { 'news.jsonl': subjects.map(row).join('') + articleRow(10, 'wall').replace('2024', '2019') });
    await built(options);
    const after = new Map(articles());
    expect(before.filter(([name, page]) => after.get(name) !== page)).toEqual([]);
    expect(after.size).toBeGreaterThan(before.length);
    expect(siteOf(options)).toEqual(await fromNothing(options));
  });

  it('leaves a tombstone where an article is gone, and takes it away when the article comes back', async () => {
    const options = project();
    await built(options);
    const before = siteOf(options);
    const page = Object.keys(before).find((name) => /^articles\/harbour-crane.*\.html$/.test(name))!;
    const said = listener();
    rmSync(path.join(options.input, 'crane.txt'));
    expect((await build(options, said)).removed).toBeGreaterThan(1);
    expect(siteOf(options)[page]).toContain('no longer in the archive');
    expect(existsSync(path.join(options.output, page.replace('index.html', 'cite.ris')))).toBe(false);
    expect(siteOf(options)).toEqual(await fromNothing(options));
    expect(said.said.join('\n')).toMatch(/an address of the former site has no article any more/);
    const again = listener();
    expect(await build(options, again)).toMatchObject({ made: 0, written: 0, removed: 0 });
    expect(again.said.join('\n')).not.toContain('former site');
    put(options.input, NEWS);
    await built(options);
    expect(siteOf(options)).toEqual(before);
  });

  it('gives an address up where its line is deleted, and refuses lines that it cannot read', async () => {
    const options = project();
    await built(options);
    rmSync(path.join(options.input, 'crane.txt'));
    await built(options);
    const file = path.join(options.output, PERMALINKS);
    const lines = readFileSync(file, 'utf8').split('\n');
    const withdrawn = lines.find((line) => line.includes('"withdrawn"'))!;
    const before = siteOf(options);
    for (const wrong of ['{', '{"path":"articles/x/"}', withdrawn.replace('articles/', 'articles/../')]) {
      writeFileSync(file, [wrong, ...lines].join('\n'));
      await expect(built(options)).rejects.toThrow(/permalinks\.jsonl:1: .*restore it from the published site/);
      expect({ ...siteOf(options), [PERMALINKS]: '' }).toEqual({ ...before, [PERMALINKS]: '' });
    }
    writeFileSync(file, lines.filter((line) => line !== withdrawn).join('\n'));
    await built(options);
    expect(existsSync(path.join(options.output, JSON.parse(withdrawn).path))).toBe(false);
  });

  it('reads the addresses of a former version, which kept no sketch of their texts', async () => {
    const options = project();
    await built(options);
    const before = siteOf(options);
    const file = path.join(options.output, PERMALINKS);
    const lines = readFileSync(file, 'utf8');
    expect(lines).toContain(',"sketch":');
    writeFileSync(file, lines.replace(/,"sketch":(?:null|"[^"]*")/g, ''));
    await built(options);
    expect(siteOf(options)).toEqual(before);
  });

  it('remembers nothing of what a preview showed between two saves', async () => {
    const options = project();
    const { former } = await built(options);
    put(options.input, { 'wall.txt': articleText('draft') });
    await built({ ...options, former });
    put(options.input, { 'wall.txt': NEWS['wall.txt'] });
    await built({ ...options, former });
    expect(readFileSync(path.join(options.output, PERMALINKS), 'utf8')).not.toContain('draft');
  });

  it('obeys the command line’s address', async () => {
    const options = project();
    await built(options);
    const moved = { ...options, baseUrl: 'https://morgue.example' };
    await built(moved);
    expect(siteOf(moved)).toEqual(await fromNothing(options, { baseUrl: 'https://morgue.example' }));
  });

  it('makes again what was changed, cut or deleted by hand, and nothing else', async () => {
    const options = project();
    await built(options);
    const before = siteOf(options);
    const file = (name: string) => path.join(options.output, name);
    const article = Object.keys(before).find((name) => /^articles\/harbour-crane.*\.html$/.test(name))!;
    writeFileSync(file('index.html'), 'defaced');
    writeFileSync(file('search/lunr.json'), '');
    rmSync(file(article));
    const { mtime } = statSync(file('methods/index.html'));
    writeFileSync(file('methods/index.html'), `${readFileSync(file('methods/index.html'), 'utf8')} `);
    utimesSync(file('methods/index.html'), mtime, mtime);
    const touched = new Date(2001, 1);
    utimesSync(file('archive/index.html'), touched, touched);
    const again = await built(options);
    // The index is made together with its shards and the manifest that tells of them.
    const together = Object.keys(before).filter((name) => /^search\/(?:\w+\/|lunr|manifest)/.test(name));
    expect(again).toMatchObject({ made: 4 + together.length, written: 5, removed: 0 });
    expect(siteOf(options)).toEqual(before);
    expect(await built(options)).toMatchObject({ made: 0, written: 0 });
  });

  it('makes every page anew where no cache is wanted', async () => {
    const options = project();
    const { made } = await built(options);
    expect(await built({ ...options, cacheFolder: null })).toMatchObject({ made, written: 0 });
  });

  it('makes nothing twice because a build in between was stopped', async () => {
    const options = project();
    await built(options);
    const before = siteOf(options);
    put(options.input, { 'wall.txt': articleText('dyke') });
    const stop = (step: string) => {
      if (step === 'journal') throw new Error('stopped');
    };
    await expect(built({ ...options, beforeStep: stop })).rejects.toThrow('stopped');
    expect(siteOf(options)).toEqual(before);
    put(options.input, NEWS);
    expect(await built(options)).toMatchObject({ made: 0, written: 0 });
    expect(siteOf(options)).toEqual(before);
  });
});
