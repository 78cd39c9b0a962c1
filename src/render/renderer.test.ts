import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleView } from '../model/article-view.js';
import type { FeedView } from '../model/feed-view.js';
import type { Frame } from '../model/frame.js';
import { renderer } from './renderer.js';

const folder = path.resolve(import.meta.dirname, '../../templates');
const templates = new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
const render = renderer(templates);

const HOSTILE =
  '"><script>alert(1)</script><img src=x onerror=alert(2)> {{ 7 * 7 }} {% include "x" %} \u0000\u0008\ud800 &amp;';
const frame: Frame = {
  siteTitle: HOSTILE,
  siteDescription: HOSTILE,
  language: 'en',
  root: '../../',
  path: 'articles/x/',
  title: HOSTILE,
  description: HOSTILE,
  canonical: null,
  feed: { title: HOSTILE, path: 'topics/x/' },
  section: 'articles',
  meta: [{ name: 'citation_title', content: HOSTILE }],
  openGraph: [{ property: 'og:title', content: HOSTILE }],
  jsonLd: '{"headline":"\\u003c/script\\u003e"}',
  scripts: [],
};
const date = {
  text: 'undated',
  day: null,
  certainty: 'unknown',
} as const;
const link = { text: HOSTILE, href: '../../topics/x/' };
const article: ArticleView = {
  kind: 'article',
  frame,
  kicker: HOSTILE,
  headline: HOSTILE,
  derived: true,
  deck: HOSTILE,
  bylines: [HOSTILE],
  agency: HOSTILE,
  source: HOSTILE,
  sourceHref: null,
  sourceUrl: null,
  date,
  day: link,
  proof: [{ text: HOSTILE, says: HOSTILE, href: '../../dumps/x/#L1', lines: 'line 1' }],
  brief: true,
  truncated: true,
  language: 'en',
  direction: 'ltr',
  figures: [{ id: 'f1', text: HOSTILE, credit: HOSTILE, lines: 'line 2' }],
  paragraphs: [{ id: 'p1', role: 'lede', hasOwnMark: false, text: HOSTILE, lines: 'line 3', figures: [] }],
  topics: [{ ...link, evidence: [{ text: HOSTILE, href: '#', lines: 'line 1' }] }],
  names: [
    {
      label: 'People',
      items: [{ text: HOSTILE, href: null, forms: HOSTILE, evidence: { text: HOSTILE, href: '#', lines: 'line 1' } }],
      folded: [{ text: HOSTILE, href: null, forms: HOSTILE, evidence: null }],
      unnamed: 3,
    },
  ],
  story: { ...link, size: '2 articles' },
  related: [{ ...link, because: HOSTILE, date: 'undated' }],
  editions: null,
  copies: [
    { id: 'x-1', headline: HOSTILE, source: HOSTILE, date: 'undated', dump: link, lines: 'line 1', brief: false },
  ],
  aside: { count: 1, href: '../../dumps/x/#L1' },
  provenance: { dump: link, isRecord: false, lines: 'line 1', sha256: 'ab' },
  permalink: 'articles/x/',
  citation: { inWords: [{ text: HOSTILE, scraped: true }], bibtex: HOSTILE, cslJson: HOSTILE },
};

describe('renderer', () => {
  it('shows hostile text as text, wherever it stands on an article page', () => {
    const { path: file, content } = render(article);
    expect(file).toBe('articles/x/index.html');
    expect(content).not.toMatch(/<script>|<img|onerror=alert\(2\)>/);
    expect(content).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(content).toContain('{{ 7 * 7 }}');
    expect(content).not.toContain('49 ');
    expect(content.match(/<script/g)).toHaveLength(2);
  });
  it('writes no character that HTML or XML forbids', () => {
    expect(render(article).content).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
  });
  it('shows hostile words of editions as words', () => {
    const words = (['same', 'added', 'cut'] as const).map((kind) => ({ kind, text: HOSTILE }));
    const compared = { kind: 'changed' as const, from: 1, to: 1, words };
    const clipping = { ...link, lines: 'line 1' };
    const edition = {
      ...{ number: 1, leads: true, headline: HOSTILE, source: HOSTILE, date: 'undated', extent: '1 word' },
      ...{ clippings: [clipping], paragraphs: [HOSTILE] },
    };
    const { content } = render({
      ...{ kind: 'editions', frame: article.frame, article: link, count: HOSTILE, language: 'en', direction: 'ltr' },
      editions: [edition, { ...edition, number: 2 }],
      comparisons: [{ from: 1, to: 2, summary: HOSTILE, headline: words, paragraphs: [compared] }],
    });
    expect(content).not.toMatch(/<script>|<img|onerror=alert\(2\)>/);
    expect(content).toContain('<ins>&quot;&gt;&lt;script&gt;');
  });
  it('escapes in the feed as in pages', () => {
    const feed: FeedView = {
      kind: 'feed',
      path: 'feed.xml',
      id: 'urn:x',
      title: HOSTILE,
      subtitle: HOSTILE,
      language: 'en',
      self: 'feed.xml',
      alternate: './',
      extent: 'archive',
      links: [{ rel: 'current', href: 'feed.xml' }],
      updated: '2024-01-01T00:00:00Z',
      entries: [
        {
          id: 'urn:y',
          title: HOSTILE,
          href: 'articles/x/',
          language: HOSTILE,
          updated: '2024-01-01T00:00:00Z',
          published: null,
          summary: HOSTILE,
          authors: [HOSTILE],
          categories: [HOSTILE],
        },
      ],
    };
    const { content } = render(feed);
    expect(content).not.toMatch(/<script|<img|[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
    expect(content.startsWith('<?xml')).toBe(true);
  });
  it('fails on a template that is not there', () => {
    expect(() => renderer(new Map())(article)).toThrow('there is no template article.njk');
  });
});
