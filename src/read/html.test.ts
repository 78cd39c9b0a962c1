import { describe, expect, it } from 'vitest';
import type { DumpPath } from '../model/brand.js';
import { readHtml } from './html.js';
import { NOTHING_STATED } from './stated-fields.js';

const read = (html: string | Uint8Array) =>
  readHtml(
    {
      dump: 'p.html' as DumpPath,
      format: 'html',
      number: null,
      about: null,
      bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html,
    },
    NOTHING_STATED,
  );
const proof = (html: string) => read(html).lines.map(({ text, mark }) => `${mark?.kind ?? '-'} ${text}`);

const SENTENCE =
  'The council voted on Monday to keep the old bridge open for another winter, its clerk said after the meeting.';
const PAGE = `<!doctype html><html lang="en-GB"><head><title>Bridge stays open - The Example</title>
<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Bridge stays open","datePublished":"2024-03-05T08:00:00Z",
"author":[{"name":"Ann Author"},{"name":"Bo Writer"}],"publisher":{"name":"The Example"}}]}</script>
<link rel="canonical" href="https://news.example/bridge"><style>p{}</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Bridge stays open</h1><p class="byline">By Ann Author</p><time datetime="2024-03-05">5 March 2024</time>
<figure><img src="b.jpg"><figcaption>The bridge in March.</figcaption></figure>
<p>${SENTENCE}</p><p>${SENTENCE.replace('Monday', 'Tuesday')} <a href="/x">A link</a> in it.</p><h2>What next</h2><ul><li>A new deck in spring, the clerk said</li></ul>
<p>${SENTENCE.replace('Monday', 'Friday')}</p></article>
<aside><h3>Most read</h3><ul><li><a href="/1">Ten dogs of the year</a></li></ul></aside><footer>© The Example</footer>
<script>document.write('never')</script></body></html>`;

describe('readHtml', () => {
  it('makes a marked line of each block element, menus as furniture, scripts as nothing', () => {
    expect(proof(PAGE)).toEqual([
      'furniture Home',
      'furniture Sport',
      'title Bridge stays open',
      'byline By Ann Author',
      'time 5 March 2024',
      'caption The bridge in March.',
      `paragraph ${SENTENCE}`,
      `paragraph ${SENTENCE.replace('Monday', 'Tuesday')} A link in it.`,
      'heading What next',
      'listItem A new deck in spring, the clerk said',
      `paragraph ${SENTENCE.replace('Monday', 'Friday')}`,
      'furniture Most read',
      'furniture Ten dogs of the year',
      'furniture © The Example',
    ]);
  });
  it('takes what the head states: JSON-LD first, then meta tags', () => {
    expect(read(PAGE)).toMatchObject({
      kind: 'article',
      stated: {
        headline: 'Bridge stays open',
        authors: ['Ann Author', 'Bo Writer'],
        source: 'The Example',
        url: 'https://news.example/bridge',
        language: 'en-GB',
        published: '2024-03-05',
      },
    });
    const meta =
      '<head><meta property="og:title" content="T"><meta property="article:published_time" content="2023-01-31"></head><body><p>x</p></body>';
    expect(read(meta)).toMatchObject({ kind: 'dump', stated: { headline: 'T', published: '2023-01-31' } });
  });
  it.each([
    '<body><p>One boat</p></body>',
    '<html><p>One boat</p></html>',
    '<!doctype html><title>t</title><p>One boat</p>',
    '<!doctype html><head><title>t</title></head><p>One boat</p>',
    '<head><title>t</title><p>One boat</p>',
    '<html><body></body></html><p>One boat</p>',
    '<html><body></body><body><p>One boat</p></body></html>',
    '<p>One boat</p><html><head><title>t</title></head><body></body></html>',
    '<body><div><html><body><p>One boat</p></body></html></div></body>',
  ])('reads the text of %s, which leaves out or repeats a tag', (html) => {
    expect(proof(html)).toEqual(['paragraph One boat']);
  });
  it('passes broken JSON-LD over', () => {
    expect(
      read('<html><head><script type="application/ld+json">{"@type":</script></head><body><p>Text</p></body></html>')
        .lines,
    ).toHaveLength(1);
  });
  it('states whole characters', () => {
    const linked = '{"@type":"NewsArticle","headline":"An \\ud83e otter"}';
    const page = `<script type="application/ld+json">${linked}</script><p>&#xd83e;</p>`;
    expect(read(page).stated.headline).toBe('An \ufffd otter');
    expect(proof(page)).toEqual(['paragraph \ufffd']);
  });
  it('reads the charset that a meta tag declares', () => {
    const head = '<html><head><meta charset="windows-1251"></head><body><p>';
    const bytes = Uint8Array.from([...new TextEncoder().encode(head), 0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]);
    expect(read(bytes).lines.map((line) => line.text)).toEqual(['Москва']);
  });
  it('breaks lines at <br>, keeps table cells apart, and reads a fragment', () => {
    expect(proof('one<br>two <b>bold</b><table><tr><td>a</td><td>b</td></tr></table>')).toEqual([
      '- one',
      '- two bold',
      'tableRow a | b',
    ]);
  });
  it('sets a page aside whose elements are nested a hundred thousand deep, and no old page with open paragraphs', () => {
    const { lines, messages } = read(`<p>first</p>${'<div>'.repeat(100_000)}deep`);
    expect(lines[0]?.unreadable).toContain('nested deeper');
    expect(messages).toMatchObject([{ level: 'warning' }]);
    expect(proof('<p>one'.repeat(3000))).toHaveLength(3000);
    expect(read(`<p>first</p>${'<li><p>'.repeat(3000)}deep`).lines[0]?.unreadable).toContain('nested deeper');
    expect(proof(`${'<li><p>'.repeat(400)}deep`)).toEqual(['paragraph deep']);
  });
  it('sets a text aside that is too long to be read, and says so', () => {
    const { lines, messages } = read(`<p>short</p><p>${'a'.repeat(1_000_001)}</p>`);
    expect(lines.map(({ unreadable }) => unreadable)).toEqual([null, expect.stringContaining('longer than')]);
    expect(messages).toMatchObject([{ level: 'warning', line: null, text: expect.stringContaining('more than') }]);
  });
  it.each([
    ['EN', 'en'],
    ['', null],
    ['en_US', 'en-US'],
    ['{{lang}}', null],
  ])('takes lang="%s" for %j', (lang, language) => {
    expect(read(`<html lang="${lang}"><body><p>Text</p></body></html>`).stated.language).toBe(language);
  });
  it('reads a date in words', () => {
    const meta = '<head><meta name="date" content="September 3, 2021"></head><body><p>x</p></body>';
    expect(read(meta).stated.published).toBe('2021-09-03');
  });
  it('keeps the numbers of an ordered list, and gives none to menus and headings', () => {
    const items =
      '<li>One boat</li><li><p>Two boats</p><p>came.</p></li><li><h3>Three</h3></li><li><a href="/">Four</a></li>';
    const numbers = [
      'listItem 1. One boat',
      'paragraph 2. Two boats',
      'paragraph came.',
      'heading Three',
      'listItem Four',
    ];
    expect(proof(`<ol>${items}</ol>`)).toEqual(numbers);
    expect(
      proof('<ol start="4"><li>a</li><li value="9">b</li><li>c</li></ol><ol reversed><li>d</li><li>e</li></ol>'),
    ).toEqual(['4. a', '9. b', '10. c', '2. d', '1. e'].map((text) => `listItem ${text}`));
    expect(proof('<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>')).toEqual([
      'listItem a',
      'listItem 1. b',
      'listItem c',
    ]);
  });
  it.each([
    '<p class="article__standfirst">It was closed all winter.</p>',
    '<h2 class="sub-title">It was closed all winter.</h2>',
    '<div class="c-dek"><p>It was closed all winter.</p></div>',
    '<p itemprop="alternativeHeadline">It was closed all winter.</p>',
  ])('takes %s below the headline for the deck', (deck) => {
    expect(proof(PAGE.replace('<p class="byline">', `${deck}$&`))[3]).toBe('deck It was closed all winter.');
  });
  it('takes no deck from further down, from teasers or from a page without a headline', () => {
    const deck = '<p class="summary">It was closed all winter.</p>';
    const kinds = (html: string) => read(html).lines.map(({ mark }) => mark?.kind);
    expect(kinds(PAGE.replace('<h2>', `${deck}$&`))).not.toContain('deck');
    expect(kinds(PAGE.replace('</aside>', `${deck}$&`))).not.toContain('deck');
    expect(kinds(PAGE.replace('<nav>', `$&${deck}`))).not.toContain('deck');
    expect(kinds(`<div>${deck}</div>`)).not.toContain('deck');
    expect(kinds(PAGE.replace('<p class="byline">', '<div class="card-deck">A row of cards</div>$&'))).not.toContain(
      'deck',
    );
  });

  const STORY = `<h1>Bridge stays open</h1><p>${SENTENCE}</p><p>${SENTENCE.replace('Monday', 'Tuesday')}</p>`;
  it.each([
    '<p hidden>Never shown</p>',
    '<div style="color:red; display: none"><h1>Never shown</h1></div>',
    '<div aria-hidden="true"><b>Never shown</b></div>',
    '<template><h1>Never shown</h1></template>',
    '<noscript><p>Never shown</p></noscript>',
    '<span style="visibility:hidden">Never shown</span>',
  ])('keeps what %s hides out of the text, and in the ledger', (hidden) => {
    expect(proof(`<body>${hidden}<main>${STORY}</main></body>`).slice(0, 2)).toEqual([
      'furniture Never shown',
      'title Bridge stays open',
    ]);
  });
  it('parts a hidden word from its sentence, and leaves signs that are not read aloud in theirs', () => {
    expect(proof('<p>One <i hidden>x</i>boat <b aria-hidden="true">→</b> came.</p>')).toEqual([
      'furniture x',
      'paragraph One boat → came.',
    ]);
  });
  it('reads a page that is hidden but for its frame, as a script or a window over it would have it', () => {
    expect(proof(`<p>Menu</p><div style="display:none">${STORY}${STORY}</div>`)).toContain(`paragraph ${SENTENCE}`);
  });
  it.each([
    ['article', `<article>${STORY}</article>`],
    ['article', `<header><h1>The Example</h1></header><main>${STORY}</main>`],
    ['article', STORY],
    ['dump', `<h1>The Example</h1><h2>Bridge stays open</h2><p>${SENTENCE}</p><p>${SENTENCE}</p>`],
    ['dump', `<article>${STORY}</article><article><h2>Otters</h2><p>${SENTENCE}</p></article>`],
    ['dump', `<main>${STORY}<h3><a href="/1">Ten dogs of the year</a></h3></main>`],
    ['dump', `<h1>Bridge stays open</h1><p>${SENTENCE}</p>`],
  ])('takes for an %s: %s', (kind, html) => {
    expect(read(`<body>${html}</body>`).kind).toBe(kind);
  });
  it('takes the one first heading of the main part for the title, and none that the head contradicts', () => {
    const titles = (html: string) => proof(html).filter((line) => line.startsWith('title'));
    const head =
      '<head><meta property="og:type" content="article"><meta property="og:title" content="Why it stays"></head>';
    expect(titles(`<body><header><h1>The Example</h1></header><main>${STORY}</main></body>`)).toEqual([
      'title Bridge stays open',
    ]);
    expect(titles(`<html>${head}<body><article>${STORY}</article></body></html>`)).toEqual(['title Bridge stays open']);
    expect(titles(`<html>${head}<body><h1>The Example</h1><p>${SENTENCE}</p></body></html>`)).toEqual([]);
  });
});
