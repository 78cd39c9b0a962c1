import { chmodSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleText, folderOf } from './fixtures/folders.js';
import { inputFrom } from './input.js';

const said = (folder: string) =>
  inputFrom(folder).messages.map(({ level, path: name, line, text }) => `${level} ${name}:${line ?? ''} ${text}`);

describe('inputFrom', () => {
  it('finds dumps in folders, in order, and nothing else for a dump', () => {
    const folder = folderOf({
      'b.txt': 'x',
      'a/news.txt': 'x',
      'a/B.TXT': 'x',
      'README.md': 'x',
      'a/readme.txt': 'x',
      'topics/harbour.md': '---\nname: Harbour\n---\n',
      'corrections/README.md': 'Why.',
      'archive.yaml': 'title: Harbour news',
      '.hidden.txt': 'x',
    });
    const input = inputFrom(folder);
    expect(input.dumps.map((dump) => dump.path)).toEqual(['a/B.TXT', 'a/news.txt', 'b.txt']);
    expect(input.messages).toEqual([]);
    expect(input.settings.title).toBe('Harbour news');
  });

  it('gives a dump its sidecar, under either name', () => {
    const folder = folderOf({
      'a.txt': 'x',
      'a.yaml': 'source: The Harbour Post\nurl: https://news.example/a\ncaptured: 2024-03-05\nauthor: Ann Quill',
      'b.txt': 'x',
      'b.txt.yml': 'published: 2024-03-04',
    });
    const [a, b] = inputFrom(folder).dumps;
    expect(a!.sidecar).toMatchObject({ source: 'The Harbour Post', captured: '2024-03-05', authors: ['Ann Quill'] });
    expect(b!.sidecar).toMatchObject({ published: '2024-03-04', source: null });
  });

  it('says of a second sidecar of one dump, and reads the one that has its whole name', () => {
    const folder = folderOf({
      'a.txt': 'x',
      'a.yaml': 'source: Courier',
      'a.txt.yaml': 'source: Post',
      'b.txt': 'x',
      'b.yml': 'source: Post',
      'b.yaml': 'source: Courier',
    });
    expect(inputFrom(folder).dumps.map(({ sidecar }) => sidecar.source)).toEqual(['Post', 'Courier']);
    expect(said(folder)).toEqual([
      'error a.yaml: not read, because a.txt.yaml stands beside it. Keep one of the two',
      'error b.yml: not read, because b.yaml stands beside it. Keep one of the two',
    ]);
  });

  it('tells the sidecars of dumps that share a name apart, and gives what is left to the others', () => {
    const folder = folderOf({
      'a.txt': 'x',
      'a.html': 'x',
      'a.json.gz': 'x',
      'a.html.yaml': 'source: Page',
      'a.txt.yaml': 'source: Text',
      'a.yaml': 'source: Any',
    });
    const { dumps, messages } = inputFrom(folder);
    expect(dumps.map(({ path: name, sidecar }) => [name, sidecar.source])).toEqual([
      ['a.html', 'Page'],
      ['a.json.gz', 'Any'],
      ['a.txt', 'Text'],
    ]);
    expect(messages).toEqual([]);
  });

  it('says of a sidecar without a dump, and of a file that no reader takes', () => {
    const messages = said(folderOf({ 'a.txt': 'x', 'lost.yaml': 'source: x', 'photo.heic': 'x' }));
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatch(/^warning lost\.yaml: a sidecar without a dump/);
    expect(messages[1]).toMatch(/^warning photo\.heic: no reader/);
  });

  it('says of what lies in topics/ and corrections/ and is neither, wherever it lies there', () => {
    const folder = folderOf({
      'a.txt': 'x',
      'topics/dump.txt': 'x',
      'topics/deep/f.md': '---\nname: F\n---\n',
      'topics/z.yaml': 'source: x',
      'topics/photo.heic': 'x',
      'topics/deep/README.md': 'x',
      'corrections/x/y.md': '---\n---\n',
      'corrections/why.txt': 'Notes.',
    });
    expect(inputFrom(folder).dumps.map((dump) => dump.path)).toEqual(['a.txt']);
    const messages = said(folder);
    for (const name of ['topics/deep/f.md', 'topics/dump.txt', 'topics/photo.heic', 'topics/z.yaml'])
      expect(messages).toContainEqual(
        expect.stringMatching(
          new RegExp(`^warning ${name}: no topic; it is passed over.* \\.md file right in topics/`),
        ),
      );
    for (const name of ['corrections/why.txt', 'corrections/x/y.md'])
      expect(messages).toContainEqual(expect.stringMatching(new RegExp(`^warning ${name}: no correction; it is`)));
    expect(messages).toHaveLength(6);
  });

  it('takes a file of the curator’s own folders for no dump, however their names are written', () => {
    const { dumps, curated, messages } = inputFrom(
      folderOf({ 'a.txt': 'x', 'Topics/Harbour.MD': '---\nname: Harbour\n---\n' }),
    );
    expect(dumps.map((dump) => dump.path)).toEqual(['a.txt']);
    expect(curated.map(({ name }) => name)).toEqual(['Harbour']);
    expect(messages).toEqual([]);
  });

  it('says of settings that do not lie at the top, unless they are the sidecar of such a dump', () => {
    const folder = folderOf({
      'a.txt': 'x',
      'sub/archive.yaml': 'title: News',
      'Archive.yml': 'title: News',
      'own/archive.txt': 'x',
      'own/archive.yaml': 'source: Post',
    });
    expect(said(folder)).toEqual(
      ['Archive.yml', 'sub/archive.yaml'].map((name) =>
        expect.stringMatching(new RegExp(`^warning ${name}: .*settings are read from archive\\.yaml at the top`)),
      ),
    );
    expect(inputFrom(folder).dumps.find(({ path }) => path === 'own/archive.txt')!.sidecar.source).toBe('Post');
  });

  it('names the line of what is wrong in YAML, and uses the rest', () => {
    const folder = folderOf({
      'a.txt': 'x',
      'a.yaml': '# about a\nsource: Post\ncaptured: yesterday\nurl: javascript:alert(1)\nsauce: x\n',
      'archive.yaml': 'title: News\n\nbaseurl: https://news.example\nlanguage: 7\n',
    });
    const input = inputFrom(folder);
    const messages = said(folder);
    expect(messages).toContainEqual(expect.stringMatching(/^error a\.yaml:3 `captured` must be a day/));
    expect(messages).toContainEqual(expect.stringMatching(/^error a\.yaml:4 `url` must be a web address/));
    expect(messages).toContainEqual(expect.stringMatching(/^error a\.yaml:5 unknown key `sauce`/));
    expect(messages).toContainEqual(expect.stringMatching(/^error archive\.yaml:3 unknown key `baseurl`/));
    expect(messages).toContainEqual(expect.stringMatching(/^error archive\.yaml:4 `language` must be text/));
    expect(messages).toHaveLength(5);
    expect(input.dumps[0]!.sidecar).toMatchObject({ source: 'Post', captured: null, url: null });
    expect(input.settings).toMatchObject({ title: 'News', baseUrl: null, language: 'en' });
  });

  it('names the line where YAML breaks', () => {
    expect(said(folderOf({ 'a.txt': 'x', 'a.yaml': 'source: Post\nurl: [open\n' }))[0]).toMatch(
      /^error a\.yaml:[23] not valid YAML/,
    );
    expect(said(folderOf({ 'a.txt': 'x', 'archive.yaml': '- a\n- b\n' }))[0]).toMatch(
      /^error archive\.yaml:1 not a list of/,
    );
  });

  it('does not expand a bomb of aliases', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) =>
        `k${i}: &k${i} [${
          i
            ? Array(10)
                .fill(`*k${i - 1}`)
                .join(', ')
            : 'x'
        }]`,
    );
    expect(said(folderOf({ 'a.txt': 'x', 'archive.yaml': levels.join('\n') }))[0]).toMatch(
      /^error archive\.yaml:1 cannot be read/,
    );
  });

  it('never runs front matter', () => {
    const flag = 'globalThis.tearsheetWasRun = true';
    const folder = folderOf({
      'a.txt': 'x',
      'topics/one.md': `---js\n{ name: (${flag}, "One") }\n---\nText\n`,
      'topics/two.md': `---javascript\n${flag}\n---\n`,
      'topics/three.md': '---\nname: Three\nmatch: [harbour wall]\n---\n\nThe *wall*.\n',
    });
    const { curated, messages } = inputFrom(folder);
    expect(Reflect.get(globalThis, 'tearsheetWasRun')).toBeUndefined();
    expect(curated.map(({ name, introduction }) => [name, introduction])).toEqual([['Three', 'The *wall*.']]);
    expect(messages.map(({ path: name, line }) => [name, line])).toEqual([
      ['topics/one.md', 1],
      ['topics/two.md', 1],
    ]);
  });

  it('says at which line a topic is wrong, and names one without a name after its file', () => {
    const folder = folderOf({ 'a.txt': 'x', 'topics/sea-wall.md': '---\nmatch: x\nmatches: y\n---\n' });
    const { curated, messages } = inputFrom(folder);
    expect(curated[0]).toMatchObject({ name: 'sea wall', match: ['x'] });
    expect(messages[0]).toMatchObject({ path: 'topics/sea-wall.md', line: 3 });
  });

  it('does not follow links out of the folder', () => {
    const secret = folderOf({ 'secret.txt': articleText('wall') });
    const folder = folderOf({ 'a.txt': 'x' });
    symlinkSync(path.join(secret, 'secret.txt'), path.join(folder, 'link.txt'));
    symlinkSync(secret, path.join(folder, 'folder'));
    symlinkSync(folder, path.join(folder, 'circle'));
    expect(inputFrom(folder).dumps.map((dump) => dump.path)).toEqual(['a.txt']);
    expect(said(folder).filter((text) => text.includes('symbolic link'))).toHaveLength(3);
  });

  it('passes over sites that were built in the folder, and what is remembered beside them', () => {
    const { dumps, messages } = inputFrom(
      folderOf({
        'a.txt': 'x',
        '_site/index.html': '<p>x',
        '_site/data/build.json': '{"program":"tearsheet"}',
        '_site.tearsheet/staging/0a': 'x',
        'own/data/build.json': '{"program":"another"}',
        'own/page.html': '<p>x',
      }),
    );
    expect(dumps.map(({ path }) => path)).toEqual(['a.txt', 'own/data/build.json', 'own/page.html']);
    expect(messages).toMatchObject([{ level: 'note', path: '_site' }]);
  });

  it('says of a file that is not UTF-8 or cannot be read', () => {
    const folder = folderOf({
      'a.txt': 'x',
      'archive.yaml': Uint8Array.of(0x74, 0xff, 0xfe),
      'topics/x.md': '---\n---\n',
    });
    chmodSync(path.join(folder, 'topics/x.md'), 0);
    expect(said(folder)).toContainEqual(expect.stringMatching(/^error archive\.yaml: not valid UTF-8/));
  });

  it('passes over the folders that it is told to', () => {
    const folder = folderOf({ 'a.txt': 'x', '_site/index.html': '<p>x', '_site.tearsheet/b.txt': 'x' });
    const skip = [path.join(folder, '_site'), path.join(folder, '_site.tearsheet')];
    expect(inputFrom(folder, skip).dumps.map((dump) => dump.path)).toEqual(['a.txt']);
  });
});
