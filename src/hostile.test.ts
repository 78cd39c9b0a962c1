/** Rubbish and malice in, a site and clear messages out: nothing scraped becomes markup, code, a template, a path or front matter. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
let work = '';
const at = (...parts: string[]) => path.join(work, ...parts);

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  mkdirSync(at('in'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(at('in', name)), { recursive: true });
  writeFileSync(at('in', name), content);
}

function build(...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'dist/cli.js'), 'build', 'in', '--output', 'out', '--no-cache', ...flags],
    {
      cwd: work,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  return { status, stdout, stderr };
}

const html = () =>
  readdirSync(at('out'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(at('out', name), 'utf8'));
const SENTENCE =
  'The harbour master said on Monday that the ferry will sail again next week, after months of repairs in the yard.';
const article = (headline: string, extra = '') =>
  `${headline}\n\n${SENTENCE}\n\n${extra}${SENTENCE.replace('Monday', 'Tuesday')}\n\n${SENTENCE.replace('Monday', 'Friday')}\n`;

describe('hostile text', () => {
  it('comes out as text: script tags, templates, JSON-LD that ends itself', () => {
    const attack =
      '<script>alert(1)</script> </script><script>alert(2)</script> {{ 7*7 }} {% raw %} <img src=x onerror=alert(3)> $(id)';
    put(
      'a.txt',
      article(
        `Ferry </script><script>alert(4)</script> {{ constructor }} returns to harbour`,
        `He wrote ${attack} on the hull of the ship in large letters.\n\n`,
      ),
    );
    expect(build().status).toBe(0);
    const pages = html();
    expect(pages.some((page) => page.includes('&lt;script&gt;alert(1)&lt;/script&gt;'))).toBe(true);
    expect(pages.some((page) => page.includes('{{ 7*7 }}'))).toBe(true);
    for (const page of pages) {
      expect(page).not.toMatch(/<script>alert|<img src=x|onerror=alert\(3\)>/);
      for (const [, json] of page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
        expect(() => JSON.parse(json!)).not.toThrow();
    }
    expect(readFileSync(at('out/feed.xml'), 'utf8')).not.toContain('<script');
  });

  it('gets no link that runs code, from a record’s address or a curator’s Markdown', () => {
    put(
      'a.jsonl',
      `${JSON.stringify({ title: 'Ferry returns', body: `${SENTENCE}\n\n${SENTENCE.replace('Monday', 'Tuesday')}`, url: 'javascript:alert(1)', source: 'Post' })}\n`,
    );
    put('topics/ferry.md', '---\nname: Ferry\nmatch: [ferry]\n---\n[x](javascript:alert(1)) <b onclick="x()">b</b>\n');
    expect(build().status).toBe(0);
    for (const page of html()) expect(page).not.toMatch(/href="\s*javascript:|<b onclick/i);
  });

  it('stays inside the output folder, whatever a name says', () => {
    put('a.txt', article('../../../../etc/passwd and other stories of the harbour'));
    put(
      'b.jsonl',
      `${JSON.stringify({ id: '../../x', title: '../../../tmp/evil', body: `${SENTENCE} ${SENTENCE}`, source: '../../../evil' })}\n`,
    );
    const before = readdirSync(work);
    expect(build().status).toBe(0);
    expect(readdirSync(work).filter((name) => !before.includes(name) && !name.startsWith('out'))).toEqual([]);
    expect(readdirSync(at('out', 'articles')).every((name) => /^[a-z0-9-]+$/.test(name))).toBe(true);
  });

  it('is never run as front matter', () => {
    const flag = at('ran');
    const head = `---js\n{ title: require('fs').writeFileSync(${JSON.stringify(flag)}, 'x') }\n---\n`;
    put('a.md', head + article('Ferry returns to the harbour'));
    put('b.txt', head + article('Bridge opens for the winter'));
    expect(build().status).toBe(0);
    expect(existsSync(flag)).toBe(false);
  });
});

describe('rubbish', () => {
  it('is named with file and line, and the rest is built', () => {
    put('good.txt', article('Ferry returns to the harbour after repairs'));
    put('binary.txt', Uint8Array.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 9]));
    put('empty.txt', '');
    put('latin.txt', Buffer.from(article('Brücke in Köln für Wochen gesperrt, sagt die Bürgermeisterin'), 'latin1'));
    put('broken.jsonl', `{"title": "x"\n${JSON.stringify({ title: 'Ferry', body: `${SENTENCE} ${SENTENCE}` })}\n`);
    put('front.md', `---\ntitle: [broken\n---\n${SENTENCE}\n\n${SENTENCE}\n`);
    put('good.yaml', 'source: The Post\nno: colon: here\n');
    const { status, stderr } = build();
    expect(status).toBe(0);
    for (const named of [/binary\.txt/, /empty\.txt/, /latin\.txt:1/, /broken\.jsonl:1/, /front\.md/, /good\.yaml:2/])
      expect(stderr).toMatch(named);
    const built = readFileSync(at('out/data/articles.jsonl'), 'utf8');
    expect(built).toContain('Ferry returns to the harbour');
    expect(readFileSync(at('out/data/clippings.jsonl'), 'utf8')).toContain('Brücke in Köln');
    expect(build('--strict').status).toBe(1);
  });

  it('of fifty megabytes on one line is set aside in its ledger', () => {
    put('huge.txt', `${'x'.repeat(50_000_000)}\n${article('Ferry returns to the harbour after repairs')}`);
    const { status, stderr } = build();
    expect(status).toBe(0);
    expect(stderr).toMatch(/huge\.txt:1/);
    expect(readFileSync(at('out/data/ledger.jsonl'), 'utf8')).toContain('"reason":"unreadable"');
  });

  it('alone is an error, and leaves the former site as it was', () => {
    put('good.txt', article('Ferry returns to the harbour after repairs'));
    expect(build().status).toBe(0);
    const before = readFileSync(at('out/index.html'), 'utf8');
    rmSync(at('in/good.txt'));
    put('binary.txt', Uint8Array.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 9]));
    expect(build().status).toBe(1);
    expect(readFileSync(at('out/index.html'), 'utf8')).toBe(before);
  });
});
