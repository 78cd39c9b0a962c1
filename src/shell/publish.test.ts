import { existsSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, folderOf, put } from './fixtures/folders.js';
import { lockAt } from './lock.js';
import { readManifest } from './manifest.js';
import { type BeforeStep, completePublishing, publish } from './publish.js';
import { type SitePaths, sitePaths } from './site-state.js';
import { openStaging } from './staging.js';

type Files = Readonly<Record<string, string>>;

function published(paths: SitePaths, files: Files, before?: BeforeStep) {
  const staging = openStaging(paths, readManifest(paths.manifest));
  for (const [name, content] of Object.entries(files)) staging.addFile({ path: name, content });
  return publish(paths, staging, before);
}
const newSite = () => sitePaths(path.join(folderOf(), '_site'));

const FORMER: Files = { 'index.html': 'former', 'same.html': 'same', 'old/page.html': 'old', turns: 'a file' };
const NEXT: Files = {
  'index.html': 'next',
  'same.html': 'same',
  'new/deep/page.html': 'new',
  'turns/folder.html': 'a folder',
};
const BY_HAND: Files = { CNAME: 'news.example', 'old/by-hand.html': 'kept' };

/** The names of all steps of publishing NEXT over FORMER. */
function steps(): string[] {
  const names: string[] = [];
  const paths = newSite();
  published(paths, FORMER);
  published(paths, NEXT, (step) => names.push(step));
  return names;
}

describe('publish', () => {
  it('writes a site, and then only what changed', () => {
    const paths = newSite();
    expect(published(paths, FORMER)).toEqual({ written: 4, removed: 0, unchanged: 0 });
    expect(published(paths, FORMER)).toEqual({ written: 0, removed: 0, unchanged: 4 });
    expect(published(paths, NEXT)).toEqual({ written: 3, removed: 2, unchanged: 1 });
    expect(contentOf(paths.site)).toEqual(NEXT);
    expect(existsSync(path.join(paths.site, 'old'))).toBe(false);
  });

  it('leaves what somebody put there by hand', () => {
    const paths = newSite();
    published(paths, FORMER);
    put(paths.site, BY_HAND);
    published(paths, NEXT);
    expect(contentOf(paths.site)).toEqual({ ...NEXT, ...BY_HAND });
  });

  it('writes again what was changed or deleted by hand', () => {
    const paths = newSite();
    published(paths, FORMER);
    writeFileSync(path.join(paths.site, 'index.html'), 'defaced');
    rmSync(path.join(paths.site, 'same.html'));
    expect(published(paths, FORMER).written).toBe(2);
    expect(contentOf(paths.site)).toEqual(FORMER);
  });

  it('refuses to write over a file that no build made', () => {
    const paths = newSite();
    put(paths.site, { 'index.html': 'my own page' });
    expect(() => published(paths, FORMER)).toThrow(/holds files that Tearsheet did not put there.*index\.html/);
    expect(contentOf(paths.site)).toEqual({ 'index.html': 'my own page' });
  });

  it('knows a site of its own when what was remembered beside it is gone', () => {
    const paths = newSite();
    const site = { ...FORMER, 'data/build.json': '{"program":"tearsheet"}' };
    published(paths, site);
    rmSync(paths.state, { recursive: true });
    expect(published(paths, site)).toMatchObject({ written: 5 });
  });

  it.each([
    ['../outside.html'],
    ['/etc/passwd'],
    ['a//b.html'],
    ['a/./b.html'],
    ['a\\b.html'],
    ['a\u0000.html'],
    ['con:.html'],
    [`${'x'.repeat(300)}.html`],
  ])('refuses a page at %j', (name) => {
    expect(() => published(newSite(), { [name]: 'x' })).toThrow(/^bug: a page may not stand at/);
  });

  it('refuses two pages at one place', () => {
    const staging = openStaging(newSite(), null);
    staging.addFile({ path: 'a.html', content: 'one' });
    expect(() => staging.addFile({ path: 'a.html', content: 'two' })).toThrow('bug: two pages want to stand at a.html');
  });

  it('streams a large file, and does not publish it again', () => {
    const paths = newSite();
    function* rows() {
      for (let i = 0; i < 50_000; i++) yield `{"row":${i},"text":"harbour"}\n`;
    }
    for (const written of [1, 0]) {
      const staging = openStaging(paths, readManifest(paths.manifest));
      staging.addFile({ path: 'data/rows.jsonl', content: rows() });
      expect(publish(paths, staging).written).toBe(written);
    }
  });
});

describe('a publishing that is stopped', () => {
  class Stopped extends Error {}
  const COMMITTED = steps().indexOf('journal') + 1;

  it.each(steps().map((name, i) => [i, name] as const))(
    'before step %i (%s) leaves the former site or can be finished',
    (at) => {
      const paths = newSite();
      published(paths, FORMER);
      put(paths.site, BY_HAND);
      let step = 0;
      const stop = () => {
        if (step++ === at) throw new Stopped();
      };
      expect(() => published(paths, NEXT, stop)).toThrow(Stopped);
      const isCommitted = at >= COMMITTED;
      if (!isCommitted) expect(contentOf(paths.site)).toEqual({ ...FORMER, ...BY_HAND });
      expect(completePublishing(paths)).toBe(isCommitted);
      expect(contentOf(paths.site)).toEqual({ ...(isCommitted ? NEXT : FORMER), ...BY_HAND });
      expect(completePublishing(paths)).toBe(false);
      published(paths, NEXT);
      expect(contentOf(paths.site)).toEqual({ ...NEXT, ...BY_HAND });
      expect(published(paths, NEXT)).toEqual({ written: 0, removed: 0, unchanged: 4 });
    },
  );

  it('can be stopped again while it is finished', () => {
    const paths = newSite();
    published(paths, FORMER);
    for (let at = COMMITTED; at < steps().length; at++) {
      let step = at === COMMITTED ? 0 : COMMITTED;
      const stop = () => {
        if (step++ === at) throw new Stopped();
      };
      expect(() => (at === COMMITTED ? published(paths, NEXT, stop) : completePublishing(paths, stop))).toThrow(
        Stopped,
      );
    }
    completePublishing(paths);
    expect(contentOf(paths.site)).toEqual(NEXT);
  });
});

describe('lockAt', () => {
  it('lets one hold it at a time', () => {
    const file = path.join(folderOf(), 'state/lock');
    const lock = lockAt(file);
    expect(lockAt(file)).toBeNull();
    lock!.release();
    const next = lockAt(file);
    expect(next).not.toBeNull();
    next!.release();
  });

  it.each([
    ['a process that is gone', '999999999 1 HOST\n'],
    ['another process of the same number', `${process.pid} 1 HOST\n`],
  ])('takes over the lock of %s', (_who, content) => {
    const file = path.join(folderOf({ lock: content.replace('HOST', hostname()) }), 'lock');
    const lock = lockAt(file);
    expect(lock).not.toBeNull();
    lock!.release();
  });

  it.each([
    ['of another machine', '1 1 other-machine\n'],
    ['that is just being written', ''],
  ])('respects a fresh lock %s, and takes it over when it was silent for long', (_which, content) => {
    const file = path.join(folderOf({ lock: content }), 'lock');
    expect(lockAt(file)).toBeNull();
    utimesSync(file, new Date(0), new Date(0));
    const lock = lockAt(file);
    expect(lock).not.toBeNull();
    lock!.release();
  });
  it('touches its file while it is held, and no longer', async () => {
    const file = path.join(folderOf(), 'lock');
    const lock = lockAt(file, 1);
    const isFresh = () => statSync(file).mtimeMs > 0;
    utimesSync(file, new Date(0), new Date(0));
    await expect.poll(isFresh).toBe(true);
    lock!.release();
    expect(existsSync(file)).toBe(false);
  });
});
