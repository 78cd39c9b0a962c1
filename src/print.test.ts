/** The printed site as a whole: valid pages, no dead link or anchor, the ledger's way to each paragraph, lists that hold together. */
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Day, DumpPath, TextId } from './model/brand.js';
import type { Permalink } from './model/permalink.js';
import { printedSite } from './pages/fixtures/printed-site.js';
import { csvProblems } from './shell/check-files.js';

const HARBOUR = `Ferry to Port Ansel Sails Again After Long Repairs

Harbour master Edda Lorne waves from the ferry as it leaves its yard in Port Ansel. (Ines Calder/Example Wire)
Harbour master Edda Lorne waves from the ferry as it leaves its yard in Port Ansel. (Ines Calder/Example Wire)

Ferry to Port Ansel Sails Again After Long Repairs

The ferry to Port Ansel will sail again next week, the harbour master said on Monday, after nine months of repairs in the yard.

Passengers who had to drive around the bay said they were glad of it, and that the road had been in a poor state since autumn.

“We know what it meant to people here,” said the harbour master, Edda Lorne. She promised that fares would stay as they were.
`;
const HOSTILE = `Minister Says <script>alert(1)</script> Is {{ 7 * 7 }} No Headline & Never Was

The minister said on Tuesday that </script><img src=x onerror=alert(2)> should be taken for what it is, a row of characters.

Critics answered that "quotes" and 'apostrophes' & ampersands had been known to escape before, and asked for a full report.

A spokeswoman, Mara Quint, said that the report would come by the end of the month and would leave nothing out of account.
`;
const ARABIC = `أعلنت الحكومة يوم الاثنين أن العبارة ستبحر من جديد في الأسبوع المقبل بعد أشهر من الإصلاح في الميناء القديم.

وقال مسؤول في الميناء إن الركاب الذين اضطروا إلى السفر برا سعداء بالخبر، وإن الطريق كان في حالة سيئة منذ الخريف.

وأضاف المسؤول أن أسعار التذاكر ستبقى كما كانت، وأن العبارة ستقوم بأربع رحلات في اليوم خلال فصل الصيف.
`;
const ORCHARDS = `# Orchards of the Upper Valley Count the Frost

Growers in the upper valley counted their losses on Thursday, after a second night of frost that nobody had foreseen.

## What the growers ask for

They asked the district for a loan, and for more time to pay back the one that they had taken after the hail of last year.
`;
const records = Array.from({ length: 120 }, (_, i) =>
  JSON.stringify({
    id: `r${i}`,
    title: `Council of Vessmark district ${i + 1} votes on its budget`,
    text: `The council of district ${i + 1} voted on Monday on a budget of ${100 + i} million crowns, number ${i * 7919} of its kind.\n\nMembers of party ${i % 5} and ward ${i * 31} spoke against road tolls of ${i + 3} crowns near bridge ${i * 17}.`,
    date: `20${String(10 + (i % 3)).padStart(2, '0')}-0${1 + (i % 9)}-1${i % 10}`,
    source: i % 2 ? 'Vessmark Courier' : 'The Vessmark Ledger',
    url: i === 5 ? 'javascript:alert(3)' : `https://news.example/${i}`,
    authors: ['Ines Calder'],
  }),
).join('\n');

const gone = (slug: string, headline: string) => ({
  ...{ path: `articles/${slug}/`, state: 'page' as const, to: null, headline, text: '0000000000' as TextId },
  published: { earliest: null, latest: null, best: null, basis: 'none' as const },
  ...{ source: 'A <b> & "c"', dump: 'council.jsonl' as DumpPath, ref: null, url: null, sketch: null },
});
/** Of a former site: one text was withdrawn, one updated. */
const FORMER: readonly Permalink[] = [
  gone('withdrawn-0000000000', 'Pier </h1> & "Quay" Close'),
  gone('updated-0000000000', 'Council of Vessmark district 7 votes on its budget'),
];

let site: ReadonlyMap<string, string>;
beforeAll(async () => {
  site = await printedSite(
    {
      'a b/../harbour.txt': { text: HARBOUR, stated: { source: 'Port Ansel Herald', url: 'https://herald.example/1' } },
      'hostile"><script>.txt': { text: HOSTILE, stated: { source: '"><img src=x>', url: 'javascript:alert(1)' } },
      'arabic.txt': { text: ARABIC, stated: { language: 'ar' } },
      'council.jsonl': { text: records },
      'orchards.md': { text: ORCHARDS },
    },
    {},
    FORMER,
  );
});

const html = () => [...site].filter(([name]) => name.endsWith('.html'));
const page = (name: string) => parseHTML(site.get(name)!).document;
/** The file that an address on a page leads to. */
const target = (from: string, href: string) => {
  const url = new URL(href, `https://x.example/${from}`);
  const at = decodeURIComponent(url.pathname.slice(1));
  return {
    file: at === '' || at.endsWith('/') ? `${at}index.html` : at,
    anchor: decodeURIComponent(url.hash.slice(1)),
  };
};

describe('the printed site', () => {
  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate(
      new FileSystemConfigLoader({
        root: true,
        extends: ['html-validate:recommended', 'html-validate:document'],
        // The doctype's case is taste; a headline is as long as it is; what is loaded is the site's own.
        rules: { 'doctype-style': 'off', 'long-title': 'off', 'require-sri': 'off' },
      }),
    );
    const found: string[] = [];
    for (const [name, content] of html()) {
      const { results } = await validator.validateString(content, name);
      found.push(
        ...results.flatMap(({ messages }) =>
          messages.map(({ line, ruleId, message }) => `${name}:${line} ${ruleId} ${message}`),
        ),
      );
    }
    expect(found).toEqual([]);
  }, 60_000);

  it('has no link to a page or anchor that is not there', () => {
    const ids = new Map(
      html().map(([name, content]) => [name, new Set([...content.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!))]),
    );
    const dead: string[] = [];
    for (const [name, content] of html()) {
      if (name === '404.html') continue;
      for (const [, href] of content.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
        if (/^https?:/.test(href!)) continue;
        const { file, anchor } = target(name, href!);
        if (!site.has(file) || (anchor && !ids.get(file)!.has(anchor))) dead.push(`${name} → ${href}`);
      }
    }
    expect(dead).toEqual([]);
  });

  it('asks no other host for anything', () => {
    for (const [, content] of html())
      expect(
        content.match(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\/(?!morgue\.example)/g),
      ).toBeNull();
  });

  it('leads from each kept line of a ledger to the paragraph that shows it', () => {
    const name = [...site.keys()].find((key) => key.startsWith('dumps/') && key.includes('harbour'))!;
    const led: string[] = [];
    for (const row of page(name).querySelectorAll('tr.kept')) {
      const link = row.querySelector('.fate a')!;
      const { file, anchor } = target(name, link.getAttribute('href')!);
      if (!anchor.startsWith('p')) continue;
      const shown = page(file).getElementById(anchor)!.textContent!;
      expect(shown).toContain(row.querySelector('.scraped')!.textContent!.trim());
      led.push(anchor);
    }
    expect(led.length).toBeGreaterThanOrEqual(3);
    expect(led).toEqual(led.map((_, i) => `p${i + 1}`));
  });

  it('numbers subheads with the paragraphs, so that no number hangs on what was taken for a subhead', () => {
    const name = [...site.keys()].find((key) => key.startsWith('articles/orchards'))!;
    const blocks = [...page(name).querySelectorAll('.prose > [id]')];
    expect(blocks.map(({ tagName }) => tagName)).toEqual(['P', 'H2', 'P']);
    expect(blocks.map((block) => block.querySelector('.anchor')?.textContent)).toEqual(['1', '2', '3']);
  });

  it('says above a ledger what was said of the whole dump, and counts one line as one', async () => {
    const notes = ['breaks off or is damaged; nothing of it is kept'];
    const printed = await printedSite({
      'short.txt': { text: HARBOUR.split('\n')[0]! },
      'broken.txt': { text: '', notes },
    });
    expect(printed.get('dumps/broken-txt/index.html')).toContain(`<p class="note">${notes[0]}</p>`);
    expect(printed.get('dumps/short-txt/index.html')).toContain('>1 line, 50 bytes.');
  });

  it('counts one of a thing as one on its front page', async () => {
    const front = parseHTML((await printedSite({ 'harbour.txt': { text: HARBOUR } })).get('index.html')!).document;
    const told = [...front.querySelectorAll('.strip div')].map((one) => one.textContent!.replace(/\s+/g, ' '));
    expect(told).toEqual(['dump1', 'article1', 'briefs0', expect.any(String), expect.any(String)]);
  });

  it('shows a caption with its credit apart, and says that the image is missing', () => {
    const name = [...site.keys()].find((key) => key.startsWith('articles/ferry'))!;
    const figures = [...page(name).querySelectorAll('figure.caption-card')];
    expect(figures.map((figure) => figure.querySelector('.credit')?.textContent)).toContain('Ines Calder/Example Wire');
    for (const figure of figures) expect(figure.textContent).toContain('Image not captured');
  });

  it('sets other scripts in their own direction', () => {
    const [, content] = html().find(([, text]) => text.includes('العبارة') && text.includes('class="prose"'))!;
    expect(content).toContain('<div class="prose" lang="ar" dir="rtl">');
    expect(content).toMatch(/<p class="citation">“<bdi>[^<]*العبارة[^<]*<\/bdi>/);
  });

  it('calls English what it says itself, and the archive’s title what the settings say', async () => {
    const german = await printedSite({ 'harbour.txt': { text: HARBOUR } }, { title: 'Das Archiv', language: 'de' });
    const front = parseHTML(german.get('index.html')!).document;
    expect(front.documentElement.getAttribute('lang')).toBe('en');
    expect(front.querySelector('h1')!.getAttribute('lang')).toBe('de');
    expect(front.querySelector('.teaser-headline')!.getAttribute('lang')).toBe('en');
    const methods = parseHTML(german.get('methods/index.html')!).document;
    expect(methods.querySelector('.masthead-title')!.getAttribute('lang')).toBe('de');
  });

  it('links no address that would run, and keeps dumps inside their folder', () => {
    for (const [name, content] of html()) {
      expect(content).not.toMatch(/href="javascript:/i);
      expect(path.posix.normalize(name)).toBe(name);
      expect(name).toMatch(/^[a-z0-9/.-]+$/);
    }
  });

  it('pages long lists, and its calendar leads to every month', () => {
    expect([...site.keys()].filter((key) => key.startsWith('sources/the-vessmark-ledger/'))).toEqual([
      'sources/the-vessmark-ledger/index.html',
      'sources/the-vessmark-ledger/page/2/index.html',
    ]);
    const cells = [...page('archive/index.html').querySelectorAll('.years td a')];
    const months = [...site.keys()].filter((key) => /^archive\/\d{4}\/\d\d\/index\.html$/.test(key));
    expect(cells.map((cell) => target('archive/index.html', cell.getAttribute('href')!).file).sort()).toEqual(
      months.sort(),
    );
    const counted = cells.reduce((sum, cell) => sum + Number(cell.textContent), 0);
    expect(counted).toBeGreaterThanOrEqual(120);
  });

  it('maps every page but the one for what is not there', () => {
    const mapped = [...site.get('sitemap.xml')!.matchAll(/<loc>https:\/\/morgue\.example\/news\/([^<]*)<\/loc>/g)];
    const pages = html()
      .map(([name]) => name.replace(/index\.html$/, ''))
      .filter((name) => name !== '404.html' && !FORMER.some(({ path: at }) => at === name));
    expect(mapped.map(([, at]) => at).sort()).toEqual(pages.sort());
  });

  it('feeds the newest articles first, each with its own lasting id', () => {
    const feed = site.get('feed.xml')!;
    const days = [...feed.matchAll(/<entry>[\s\S]*?<updated>([^<]+)</g)].map(([, day]) => day!);
    expect(days).toHaveLength(50);
    expect(days).toEqual([...days].sort().reverse());
    const ids = [...feed.matchAll(/<entry>\s*<id>([^<]+)</g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(50);
  });

  it('feeds no article without a day, and no day as that of publication but a stated one', async () => {
    const dated = { text: ORCHARDS, stated: { published: '2021-04-15' as Day } };
    const feed = (await printedSite({ 'harbour.txt': { text: HARBOUR }, 'orchards.md': dated })).get('feed.xml')!;
    expect([...feed.matchAll(/<entry>[\s\S]*?<title>([^<]+)/g)].map(([, title]) => title)).toEqual([
      'Orchards of the Upper Valley Count the Frost',
    ]);
    expect(feed).not.toContain('1970');
    expect(feed.match(/<published>/g)).toHaveLength(1);
    const without = (await printedSite({ 'harbour.txt': { text: HARBOUR } }, { sourceDate: '2023-11-14' as Day })).get(
      'feed.xml',
    )!;
    expect(without).not.toContain('<entry>');
    expect(without).toContain('<updated>2023-11-14T00:00:00Z</updated>');
  });

  it('lays a RIS file beside every article, dated only where the text states the day', () => {
    const articles = html().filter(([, content]) => content.includes('page-article"'));
    expect(articles.length).toBeGreaterThan(120);
    const files = [...site.keys()].filter((name) => name.endsWith('.ris'));
    expect(files.sort()).toEqual(articles.map(([name]) => name.replace('index.html', 'cite.ris')).sort());
    for (const [name, content] of articles) {
      const file = site.get(name.replace('index.html', 'cite.ris'))!;
      expect(content).toContain('<a href="cite.ris" download');
      expect(file).toMatch(/^TY {2}- NEWS\r\n(?:[A-Z][A-Z\d] {2}- [^\r\n]+\r\n)+ER {2}- \r\n$/);
      expect(/^(?:PY|DA) /m.test(file)).toBe(page(name).querySelector('.story-line .date-stated') !== null);
    }
  });

  it('tables every article and brief, with the columns that the data page documents', () => {
    const [head, ...rows] = site.get('data/articles.csv')!.replace('\ufeff', '').trimEnd().split('\r\n');
    const articles = site.get('data/articles.jsonl')!.trimEnd().split('\n');
    expect(rows.map((row) => row.split(',')[0])).toEqual(articles.map((row) => JSON.parse(row).id));
    const told = site.get('data/index.html')!.split('<h2>articles.csv</h2>')[1]!.split('<h2>')[0]!;
    for (const column of head!.split(',')) expect(told).toContain(`<code>${column}</code>`);
    const row = rows.find((one) => one.includes('Ferry to Port Ansel'))!;
    expect(row).toContain(',https://morgue.example/news/articles/ferry-to-port-ansel');
    expect(row).toContain(',Port Ansel Herald,');
    expect(csvProblems(site.get('data/articles.csv')!)).toEqual([]);
  });

  it('documents every key, role and reason of the data files', () => {
    const keysOf = (value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return [];
      const inner = Object.values(value).flatMap(keysOf);
      return Array.isArray(value) ? inner : [...Object.keys(value), ...inner];
    };
    const rowsOf = (file: string): Record<string, unknown>[] => {
      const text = site.get(`data/${file}`)!;
      return file.endsWith('l')
        ? text
            .trimEnd()
            .split('\n')
            .map((row) => JSON.parse(row))
        : [JSON.parse(text)].flat();
    };
    const sections = site.get('data/index.html')!.split('<h2>').slice(1);
    const files = [
      'articles.jsonl',
      'clippings.jsonl',
      'ledger.jsonl',
      'permalinks.jsonl',
      'topics.json',
      'build.json',
    ];
    for (const file of files) {
      const told = sections.find((section) => section.split('</h2>')[0]!.includes(file))!;
      const lines = sections[0]!;
      for (const row of rowsOf(file)) {
        const { linesByFate: _, ...own } = row;
        for (const key of keysOf(own)) expect(told + lines, `${file}: ${key}`).toContain(`<code>${key}</code>`);
        for (const name of [row.role, row.reason].filter(Boolean)) expect(told, file).toContain(`<code>${name}</code>`);
      }
    }
  });

  it('keeps former addresses: one leads on, one says what stood there', () => {
    const withdrawn = page('articles/withdrawn-0000000000/index.html');
    expect(withdrawn.querySelector('h1')!.textContent).toBe('Pier </h1> & "Quay" Close');
    expect(withdrawn.querySelector('main')!.textContent).toContain('no longer in the archive');
    const to = page('articles/updated-0000000000/index.html').querySelector('main a')!.getAttribute('href')!;
    expect(target('articles/updated-0000000000/', to).file).toMatch(/^articles\/council-of-vessmark-district-7-/);
    const rows = site.get('data/permalinks.jsonl')!.trimEnd().split('\n');
    const pages = html().filter(([name]) => name.startsWith('articles/'));
    expect(rows.map((row) => `${JSON.parse(row).path}index.html`)).toEqual(pages.map(([name]) => name).sort());
  });

  it('states an address to machines only where that of the site is known', async () => {
    const linkedData = (printed: ReadonlyMap<string, string>) =>
      [...printed]
        .filter(([name]) => /^articles\/[^/]+\/index\.html$/.test(name))
        .flatMap(([, content]) => /<script type="application\/ld\+json">(.*)<\/script>/.exec(content)?.[1] ?? [])
        .map((json) => JSON.parse(json) as { url?: string; identifier: string });
    expect(linkedData(site).length).toBeGreaterThan(0);
    for (const told of linkedData(site)) expect(told.url).toMatch(/^https:\/\/morgue\.example\/news\/articles\/.+\/$/);
    const nowhere = linkedData(await printedSite({ 'harbour.txt': { text: HARBOUR } }, { baseUrl: null }));
    expect(nowhere).toHaveLength(1);
    expect(nowhere[0]).not.toHaveProperty('url');
  });

  it('leads from the proof of a date to its line, in the dump of the edition that has it', async () => {
    const dated = HARBOUR.replace('\n\n', '\n12 March 2024\n\n');
    const printed = await printedSite({
      'copy.txt': { text: dated, stated: { published: null } },
      'full.jsonl': {
        text: JSON.stringify({
          title: 'Ferry Sails',
          text: `${HARBOUR.split('\n').slice(8).join('\n')} More was said of it later.`,
        }),
      },
    });
    const [name] = [...printed.keys()].filter(
      (key) => /^articles\/[^/]+\/index\.html$/.test(key) && printed.get(key)!.includes('page-article'),
    );
    const proof = parseHTML(printed.get(name!)!).document.querySelector('.margin-part .evidence a.place')!;
    expect(target(name!, proof.getAttribute('href')!)).toEqual({ file: 'dumps/copy-txt/index.html', anchor: 'L2' });
    const rows = (file: string) =>
      printed
        .get(file)!
        .trimEnd()
        .split('\n')
        .map((row) => JSON.parse(row));
    const [copy, full] = rows('data/clippings.jsonl');
    const quoted = { lines: [2, 2], text: '12 March 2024', clipping: copy.id };
    for (const row of [copy, full, ...rows('data/articles.jsonl')]) expect(row.published.evidence).toEqual([quoted]);
  });

  it('states a day to machines only where the text states it', () => {
    for (const [name, content] of html().filter(([name]) => name.startsWith('articles/'))) {
      const stated = page(name).querySelector('.story-line .date-stated') !== null;
      expect(content.includes('"datePublished"')).toBe(stated);
      expect(content.includes('citation_publication_date')).toBe(stated);
    }
  });
});

describe('what recurs over all dumps', () => {
  const SLOGAN = 'Keep the quay alive: become a Friend of the Lantern Post at the Vessmark tram stop.';
  const told = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => {
      const subject = `lantern ${i * 37 + 5} of quay ${i * 11}`;
      const text = [
        `Keeper of ${subject} Retires After Long Service`,
        SLOGAN,
        `The keeper of ${subject} handed over the keys on Monday, ${i + 20} years after taking them from a cousin.`,
        `Nobody has been named to follow, and ward ${i * 53} will be dark until the board has met again in June.`,
      ].join('\n\n');
      return [`lantern-${i}.txt`, { text, stated: { source: 'Lantern Post' } }];
    }),
  );

  it('is shown and counted in no page, feed or data file but the ledgers', async () => {
    const printed = await printedSite(told);
    const shown = [...printed].filter(([, content]) => /Friend of the Lantern|Vessmark/.test(content));
    expect(shown.map(([name]) => name).filter((name) => !name.startsWith('dumps/'))).toEqual([]);
    const [, article] = [...printed].find(([name]) => /^articles\/keeper-of-lantern-5-/.test(name))!;
    const { document } = parseHTML(article);
    expect(document.querySelector('meta[name="description"]')!.getAttribute('content')).toMatch(
      /^The keeper of lantern/,
    );
    expect(document.querySelector('.margin')!.textContent).toContain('1 line set aside');
  });
});
