import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from './check.js';
import { csvProblems, jsonProblems, linkedDataProblems, risProblems, xmlProblems } from './check-files.js';
import { folderOf, put } from './fixtures/folders.js';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>x</title>${head}</head><body>${body}</body></html>`;
const GOOD = {
  'index.html': page(
    '<a href="a/">a</a> <a href="a/#here">b</a> <a href="https://elsewhere.example/">c</a>',
    '<link rel="stylesheet" href="s.css">',
  ),
  'a/index.html': page('<p id="here"><a href="../index.html">up</a> <a href="#here">self</a> <a href="?q=1">query</a>'),
  's.css': '@font-face { src: url("f.woff2") }',
  'f.woff2': 'font',
};
const problemsOf = (files: Record<string, string>, prefix: string | null = null) =>
  check(folderOf({ ...GOOD, ...files }), prefix).problems.map(
    ({ page: where, line, text }) => `${where}:${line ?? ''} ${text}`,
  );

describe('check', () => {
  it('finds nothing wrong with a sound site', () => {
    expect(check(folderOf(GOOD), null)).toEqual({ pages: 2, files: 4, problems: [] });
  });

  it.each([
    [
      'a dead link',
      { 'b.html': page('\n<a href="gone/">x</a>') },
      /^b\.html:2 “gone\/” leads to gone\/index\.html, which is not there$/,
    ],
    [
      'a dead anchor',
      { 'b.html': page('<a href="a/#gone">x</a>') },
      /leads to an anchor that a\/index\.html does not have/,
    ],
    ['a link without its slash', { 'b.html': page('<a href="a">x</a>') }, /needs a slash at its end/],
    ['a missing image', { 'b.html': page('<img src="x.png" alt="">') }, /leads to x\.png/],
    [
      'an image of another host',
      { 'b.html': page('<img src="https://cdn.example/x.png" alt="">') },
      /loads https:\/\/cdn\.example/,
    ],
    [
      'a style of another host',
      { 'b.html': page('', '<link rel="stylesheet" href="//cdn.example/x.css">') },
      /from another host/,
    ],
    ['a font of another host', { 'b.css': '@font-face { src: url(https://cdn.example/x.woff2) }' }, /^b\.css:1 loads/],
    ['a missing font', { 'b.css': '@font-face { src: url(gone.woff2) }' }, /^b\.css:1 “gone\.woff2”/],
    [
      'the line of a missing font',
      { 'b.css': 'p { color: red }\n\n@font-face { src: url(f.woff2),\n  url("gone.woff2") }\n' },
      /^b\.css:4 “gone\.woff2”/,
    ],
    ['a link that runs code', { 'b.html': page('<a href="javascript:alert(1)">x</a>') }, /runs code/],
    ['a page without title', { 'b.html': '<!doctype html><html lang="en"><body>x' }, /no <title>/],
    [
      'broken JSON-LD',
      { 'b.html': page('', '<script type="application/ld+json">{"@type": </script>') },
      /JSON-LD is not valid JSON/,
    ],
    ['a feed that is no XML', { 'feed.xml': '<feed><entry></feed>' }, /^feed\.xml: not well-formed XML/],
    ['a feed without dates', { 'feed.xml': '<feed><id>x</id><title>x</title><author/></feed>' }, /lacks <updated>/],
    [
      'a dead link in a feed',
      {
        'feed.xml':
          '<feed><id>x</id><title>x</title><updated>2024-01-01T00:00:00Z</updated><author/><link rel="prev-archive" href="feed-1.xml"/></feed>',
      },
      /^feed\.xml: “feed-1\.xml” leads to feed-1\.xml, which is not there$/,
    ],
    [
      'a dead link in a JSON Feed',
      {
        'a/feed.json':
          '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","url":"../gone/","content_text":""}]}',
      },
      /^a\/feed\.json: “\.\.\/gone\/” leads to gone\/index\.html/,
    ],
    ['a table with a row too long', { 'data/x.csv': 'a,b\r\n1,2,3\r\n' }, /^data\/x\.csv: row 2 has 3 cells/],
    ['a broken data file', { 'data/x.jsonl': '{"a":1}\n{"a":\n' }, /line 2 is not valid JSON/],
  ])('finds %s', (_what, files, said) => {
    expect(problemsOf(files as Record<string, string>)).toEqual([expect.stringMatching(said)]);
  });

  it('knows the path below which the site stands, and its own address', () => {
    const absolute = { 'b.html': page('<a href="/news/a/">x</a><a href="https://news.example/news/gone/">y</a>') };
    expect(problemsOf(absolute, '/news/')).toEqual([]);
    expect(problemsOf(absolute)).toEqual([expect.stringMatching(/“\/news\/a\/” leads to/)]);
    const told = { 'data/build.json': '{"pathPrefix":"/news/","baseUrl":"https://news.example/news"}' };
    expect(problemsOf({ ...absolute, ...told })).toEqual([
      expect.stringMatching(/gone\/index\.html, which is not there/),
    ]);
  });

  it('misses a file that was built and is gone', () => {
    const output = path.join(folderOf(), '_site');
    put(output, GOOD);
    put(`${output}.tearsheet`, { 'manifest.jsonl': '["f.woff2","00",4,0]\n["lost.txt","00",4,0]\n' });
    expect(check(output, null).problems).toMatchObject([{ page: 'lost.txt' }]);
    rmSync(path.join(output, 'f.woff2'));
    expect(check(output, null).problems).toHaveLength(3);
  });
});

describe('the checks of single files', () => {
  it('know what a feed must have', () => {
    const entry = '<entry><id>a</id><title>a</title><updated>2024-01-01T00:00:00Z</updated></entry>';
    const feed = (inside: string) =>
      `<feed><id>f</id><title>f</title><updated>2024-01-01T00:00:00Z</updated>${inside}</feed>`;
    expect(xmlProblems(feed(`<author><name>x</name></author>${entry}`))).toEqual([]);
    expect(xmlProblems(feed(entry))).toEqual([expect.stringMatching(/<author>/)]);
    expect(xmlProblems(feed(`<author/>${entry}${entry}`))).toEqual([expect.stringMatching(/same <id>/)]);
  });
  it('know what a search description must have', () => {
    const told = (name: string, template: string) =>
      `<OpenSearchDescription><ShortName>${name}</ShortName><Description>x</Description><Url template="${template}"/></OpenSearchDescription>`;
    expect(xmlProblems(told('News', 'https://a.example/?q={searchTerms}'))).toEqual([]);
    expect(xmlProblems(told('News of seventeen', 'https://a.example/'))).toHaveLength(2);
  });
  it('know a JSON Feed from other JSON', () => {
    expect(jsonProblems('data/x.json', '{"a":1}')).toEqual([]);
    expect(
      jsonProblems(
        'feed.json',
        '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","content_text":""}]}',
      ),
    ).toEqual([]);
    expect(jsonProblems('topics/x/feed.json', '{"title":"x","items":[{}]}')).toHaveLength(3);
  });
  it('know what a RIS file must be', () => {
    expect(risProblems('TY  - NEWS\r\nTI  - A\r\nER  - \r\n')).toEqual([]);
    expect(risProblems('TI  - A\r\nTY  - NEWS\r\nstray\r\nER  - \r\nER  - \r\n')).toEqual([
      expect.stringMatching(/first line/),
      expect.stringMatching(/end with/),
      expect.stringMatching(/line 3 is no field/),
    ]);
  });
  it('know what a table must be', () => {
    expect(csvProblems('\ufeffa,b\r\n"1,""2""\r\n",\r\n')).toEqual([]);
    expect(csvProblems('a,b\r\n1,2,3\r\n')).toEqual([expect.stringMatching(/row 2 has 3 cells/)]);
    expect(csvProblems('a,b\r\n1,2"3\r\n')).toEqual([expect.stringMatching(/row 2, cell 2: a quote/)]);
    expect(csvProblems('a,b\r\n1,"2\r\n')).toEqual([expect.stringMatching(/a quote/)]);
  });
  it('know what JSON-LD must have', () => {
    expect(linkedDataProblems('{"@context":"https://schema.org","@type":"NewsArticle","headline":"x"}')).toEqual([]);
    expect(linkedDataProblems('{"@type":"NewsArticle"}')).toEqual([
      'JSON-LD lacks `@context`',
      'JSON-LD lacks `headline`',
    ]);
  });
});
