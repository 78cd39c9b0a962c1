import { describe, expect, it } from 'vitest';
import type { ArticleId, Day } from '../model/brand.js';
import type { Published } from '../model/clipping.js';
import { counted } from '../text/numeral.js';
import { webAddress } from './article-view.js';
import { citation } from './cite.js';
import { dateView } from './date-view.js';
import { countText, type Desk } from './desk.js';
import { directionOf } from './direction.js';
import { rootFrom, scriptJson } from './frame.js';
import { linesText } from './lines-text.js';
import { pagesOf } from './paging.js';
import { ris } from './ris.js';

const published = (
  earliest: string | null,
  latest: string | null,
  best: string | null,
  basis: Published['basis'],
  evidence: Published['evidence'] = [],
): Published => ({
  earliest: earliest as Day | null,
  latest: latest as Day | null,
  best: best as Day | null,
  basis,
  evidence,
});

describe('dateView', () => {
  it.each([
    ['2024-01-21', '2024-01-21', '2024-01-21', 'stated', '21 January 2024'],
    ['2024-01-20', '2024-01-22', '2024-01-21', 'inferred', 'about 21 January 2024'],
    ['2025-06-08', '2025-06-14', null, 'inferred', 'between 8 and 14 June 2025'],
    ['2025-05-28', '2025-06-03', null, 'inferred', 'between 28 May and 3 June 2025'],
    ['2024-12-30', '2025-01-02', null, 'inferred', 'between 30 December 2024 and 2 January 2025'],
    ['2025-06-08', '2026-06-08', null, 'inferred', 'between 8 June 2025 and 8 June 2026'],
    ['2025-06-08', null, null, 'inferred', 'on or after 8 June 2025'],
    [null, '2025-06-08', null, 'inferred', 'on or before 8 June 2025'],
    [null, null, null, 'none', 'undated'],
  ] as const)('%s – %s, best %s, %s: %s', (earliest, latest, best, basis, text) => {
    expect(dateView(published(earliest, latest, best, basis)).text).toBe(text);
  });

  it('says that the year is unknown where words tell a month alone', () => {
    const evidence = [{ lines: [2, 2] as const, text: 'in September', says: 'told in September or soon after' }];
    expect(dateView(published(null, null, null, 'none', evidence))).toMatchObject({
      text: 'year unknown',
      certainty: 'unknown',
    });
  });
});

describe('linesText', () => {
  it.each([
    [[[4, 4]], 'line 4'],
    [
      [
        [5, 16],
        [1, 3],
      ],
      'lines 1–3, 5–16',
    ],
    [
      [
        [1, 2],
        [3, 3],
        [3, 5],
      ],
      'lines 1–5',
    ],
  ] as const)('%j → %s', (ranges, text) => {
    expect(linesText(ranges as never)).toBe(text);
  });
  it('groups thousands', () => expect(counted(1234567, 'brief')).toBe('1,234,567 briefs'));
});

describe('countText', () => {
  const forms = { a: 'full', b: 'brief', c: 'brief' } as const;
  const desk = { article: new Map(Object.entries(forms).map(([id, form]) => [id, { form }])) } as unknown as Desk;
  it.each([
    [['a', 'b'], '1'],
    [['b'], '1 brief'],
    [['b', 'c'], '2 briefs'],
  ])('%j → %s', (ids, text) => {
    expect(countText(desk, ids as ArticleId[])).toBe(text);
  });
});

describe('scriptJson', () => {
  it('cannot end its script element, and is the same JSON', () => {
    const value = { headline: '</script><!-- <script> & \u2028' };
    expect(scriptJson(value)).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(scriptJson(value))).toEqual(value);
  });
});

describe('webAddress', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '../x', '', 'not an address'])(
    'refuses %s',
    (url) => {
      expect(webAddress(url)).toBeNull();
    },
  );
  it('takes the web', () => expect(webAddress('https://news.example/a b')).toBe('https://news.example/a%20b'));
});

describe('rootFrom', () => {
  it.each([
    ['', './'],
    ['404.html', './'],
    ['topics/', '../'],
    ['articles/x/', '../../'],
    ['topics/x/page/2/', '../../../../'],
  ])('%s → %s', (path, root) => {
    expect(rootFrom(path)).toBe(root);
  });
});

describe('directionOf', () => {
  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['zh-Hant', 'ltr'],
  ])('%s is %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});

describe('pagesOf', () => {
  it('links each page to its neighbours, relative to itself', () => {
    const made = [...pagesOf([1, 2, 3, 4, 5], 'topics/x/', 2)];
    expect(made.map(({ path, items, paging }) => [path, items, paging.previous, paging.next])).toEqual([
      ['topics/x/', [1, 2], null, '../../topics/x/page/2/'],
      ['topics/x/page/2/', [3, 4], '../../../../topics/x/', '../../../../topics/x/page/3/'],
      ['topics/x/page/3/', [5], '../../../../topics/x/page/2/', null],
    ]);
  });
  it('makes one page of nothing', () => expect([...pagesOf([], 'x/')]).toHaveLength(1));
});

describe('citation', () => {
  const cited = {
    id: 'abc',
    headline: 'Cost & {effect} of 5%',
    bylines: ['Ann Author'],
    source: 'The Example',
    language: 'en',
    archive: 'The Morgue',
    permalink: 'https://a.example/x/',
    address: 'https://a.example/x/',
  };
  it('cites a stated day as a date', () => {
    const { inWords, bibtex, cslJson } = citation({
      ...cited,
      published: published('2024-03-05', '2024-03-05', '2024-03-05', 'stated'),
    });
    expect(inWords.map(({ text }) => text).join('')).toBe(
      'Ann Author. “Cost & {effect} of 5%.” The Example, 5 March 2024. The Morgue. https://a.example/x/',
    );
    expect(bibtex).toContain('title = {{Cost \\& effect of 5\\%}}');
    expect(bibtex).toContain('date = {2024-03-05}');
    expect(JSON.parse(cslJson)).toMatchObject({ type: 'article-newspaper', issued: { 'date-parts': [[2024, 3, 5]] } });
  });
  it('keeps names and headlines of another script apart from what stands beside them', () => {
    const headline = 'العبارة تبحر من جديد';
    const { inWords } = citation({
      ...cited,
      headline,
      bylines: ['Ann Author', 'بن كاتب'],
      published: published(null, null, null, 'none'),
    });
    expect(inWords.map(({ text, scraped }) => (scraped ? `<${text}>` : text)).join('')).toBe(
      `<Ann Author>, <بن كاتب>. “<${headline}>.” <The Example>, undated. The Morgue. https://a.example/x/`,
    );
  });
  it('gives programs no address that leads nowhere from another place', () => {
    const { inWords, bibtex, cslJson } = citation({
      ...cited,
      permalink: 'articles/x/',
      address: null,
      published: published(null, null, null, 'none'),
    });
    expect(inWords.at(-1)?.text).toContain('articles/x/');
    expect(bibtex).not.toContain('url =');
    expect(JSON.parse(cslJson)).not.toHaveProperty('URL');
  });
  it('keeps an inferred day out of the date', () => {
    const { bibtex, cslJson } = citation({
      ...cited,
      published: published('2024-03-05', '2024-03-05', '2024-03-05', 'inferred'),
    });
    expect(bibtex).not.toContain('date =');
    expect(bibtex).toContain('note = {about 5 March 2024; The Morgue}');
    expect(JSON.parse(cslJson)).not.toHaveProperty('issued');
  });
});

describe('ris', () => {
  const cited = {
    id: 'abc',
    headline: 'Cost & {effect} of 5%',
    bylines: ['Ann Author', 'Ben Writer'],
    source: 'The Example',
    language: 'en',
    archive: 'The Morgue',
    permalink: 'https://a.example/x/',
    address: 'https://a.example/x/',
    published: published('2024-03-05', '2024-03-05', '2024-03-05', 'stated'),
  };
  it('is a newspaper article to a reference manager, field by field', () => {
    expect(ris(cited).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - abc',
      'TI  - Cost & {effect} of 5%',
      'AU  - Ann Author',
      'AU  - Ben Writer',
      'T2  - The Example',
      'PY  - 2024',
      'DA  - 2024/03/05',
      'LA  - en',
      'DP  - The Morgue',
      'UR  - https://a.example/x/',
      'ER  - ',
      '',
    ]);
  });
  it.each([
    ['2024-03-05', '2024-03-05', '2024-03-05', 'inferred', 'about 5 March 2024'],
    ['2024-03-01', '2024-03-09', null, 'stated', 'between 1 and 9 March 2024'],
    [null, null, null, 'none', 'undated'],
  ] as const)('gives no date field from %s to %s, best %s, %s', (earliest, latest, best, basis, note) => {
    const made = ris({ ...cited, published: published(earliest, latest, best, basis) });
    expect(made).not.toMatch(/^(?:PY|DA|Y1|Y2) /m);
    expect(made).toContain(`\r\nN1  - ${note}\r\n`);
  });
  it('leaves out what is not known, and an address that leads nowhere from another place', () => {
    const made = ris({ ...cited, bylines: [' '], source: null, permalink: 'articles/x/', address: null });
    expect(made).not.toMatch(/^(?:AU|T2|UR) /m);
  });
  it.each(['\r\n', '\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\u0000'])(
    'lets no text that holds %j begin a field or end the record',
    (end) => {
      const evil = `A${end}ER  - ${end}TY  - BOOK${end}UR  - https://evil.example`;
      const made = ris({ ...cited, headline: evil, bylines: [evil], source: evil, archive: evil });
      const lines = made.split(/\r\n|[\p{Cc}\u2028\u2029]/u);
      expect(lines.map((line) => line.slice(0, 6))).toEqual([
        ...[
          'TY  - ',
          'ID  - ',
          'TI  - ',
          'AU  - ',
          'T2  - ',
          'PY  - ',
          'DA  - ',
          'LA  - ',
          'DP  - ',
          'UR  - ',
          'ER  - ',
        ],
        '',
      ]);
    },
  );
});
