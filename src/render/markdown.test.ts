import { describe, expect, it } from 'vitest';
import { markdown } from './markdown.js';

describe('markdown', () => {
  it('renders prose', () => {
    expect(markdown('One *two*.\n\n- three')).toBe('<p>One <em>two</em>.</p>\n<ul>\n<li>three</li>\n</ul>');
  });
  it('puts headings below the page’s own, which is its only one of the first level', () => {
    expect(markdown('# One\n\n## Two')).toBe('<h2>One</h2>\n<h3>Two</h3>');
    expect(markdown('###### Six\n\n# One')).toBe('<h6>Six</h6>\n<h2>One</h2>');
    expect(markdown('## Two\n\n### Three')).toBe('<h2>Two</h2>\n<h3>Three</h3>');
  });
  it.each([
    ['raw HTML in a line', 'a <b onclick="x()">b</b>', '<p>a &#x3C;b onclick="x()">b&#x3C;/b></p>'],
    ['raw HTML as a block', '<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['an image', '![a view](https://other.example/x.png)', '<p>a view</p>'],
    ['a template', '{{ 7 * 7 }}', '<p>{{ 7 * 7 }}</p>'],
  ])('shows %s as text', (_name, text, html) => {
    expect(markdown(text)).toBe(html);
  });
  it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x', ' javascript:x'])(
    'leads nowhere for %s',
    (url) => {
      expect(markdown(`[x](<${url}>)`)).toBe('<p><a href="#">x</a></p>');
      expect(markdown(`[x]\n\n[x]: <${url}>`)).toBe('<p><a href="#">x</a></p>');
    },
  );
  it.each(['https://example.org/a', 'mailto:a@b.example', '../topics/x/', '#p3'])('keeps a link to %s', (url) => {
    expect(markdown(`[x](${url})`)).toBe(`<p><a href="${url}">x</a></p>`);
  });
});
