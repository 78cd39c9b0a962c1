/** The site of the seeds in a real browser: read it wide and narrow, light and dark, without scripts, below a path prefix. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type Served, serveFolder } from '../../scripts/browser.js';

const root = path.resolve(import.meta.dirname, '../..');
const PREFIX = '/some/deep/path/';
let site = '';
let browser: Browser;
let served: Served;
let paths: string[];
/** One page of each kind. */
let kinds: string[];
/** A topic whose coverage is drawn. */
let drawn: string;

/** What a former site remembers of a text that is not in the seeds. */
const WITHDRAWN = {
  ...{
    path: 'articles/zebra-0000000000/',
    state: 'page',
    to: null,
    text: '0000000000',
    headline: 'Zebra Crosses Bridge',
  },
  published: { earliest: '2024-03-05', latest: '2024-03-05', best: '2024-03-05', basis: 'stated' },
  ...{ source: 'The Post', dump: readdirSync(path.join(root, 'seeds')).sort()[0]!, ref: null, url: null },
};

beforeAll(async () => {
  site = mkdtempSync(path.join(tmpdir(), 'reading-'));
  mkdirSync(path.join(site, 'data'));
  writeFileSync(path.join(site, 'data/permalinks.jsonl'), `${JSON.stringify(WITHDRAWN)}\n`);
  execFileSync(process.execPath, [
    path.join(root, 'dist/cli.js'),
    'build',
    path.join(root, 'seeds'),
    '--output',
    site,
    '--quiet',
    '--no-cache',
    '--path-prefix',
    PREFIX,
  ]);
  [browser, served] = await Promise.all([openBrowser(), serveFolder(site, PREFIX)]);
  const below = (folder: string) =>
    readdirSync(path.join(site, folder), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'page',
    );
  const first = (folder: string) => `${folder}/${below(folder)[0]!.name}/`;
  drawn = below('topics')
    .map(({ name }) => `topics/${name}/`)
    .find((at) => readFileSync(path.join(site, at, 'index.html'), 'utf8').includes('class="chart"'))!;
  const articles = below('articles').map(({ name }) => `articles/${name}/`);
  paths = [
    '',
    ...articles,
    'topics/',
    first('topics'),
    drawn,
    'archive/',
    'archive/2024/',
    'archive/2024/01/',
    'people/',
    first('people'),
    'sources/',
    'briefs/',
    'dumps/',
    first('dumps'),
    'search/',
    'data/',
    'methods/',
    'no/such/page/',
  ];
  kinds = paths.filter((at) => !articles.slice(2, -1).includes(at));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(site, { recursive: true, force: true });
});

const LEFT = 'net::ERR_ABORTED';

/** Runs `use` on a page of its own, and fails on any request to another host, any failed request and any console error. */
async function visit(at: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url)) faults.push(`asks ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === LEFT) return; // the page was left while a font was on its way
    faults.push(`fails to load ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    const expected = at.startsWith('no/such') && message.text().includes('404');
    if (message.type() === 'error' && !expected) faults.push(message.text());
  });
  try {
    await page.goto(served.url + at);
    await use(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

const WIDE = { viewport: { width: 1280, height: 900 } };
const NARROW = { viewport: { width: 390, height: 844 } };
const background = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor') as Promise<string>;

describe('reading', () => {
  it('follows links from the front page to an article, its evidence and its ledger line', async () => {
    await visit('', WIDE, async (page) => {
      await page.click('.teaser-headline a:has-text("Stresses Alignment")');
      expect(await page.textContent('h1')).toContain('North Korea Stresses Alignment');
      expect(await page.locator('.prose > p[id]').count()).toBe(13);
      expect(await page.locator('figure.caption-card').count()).toBe(1);
      await page.click('.margin a:has-text("ledger")');
      expect(page.url()).toContain('/dumps/');
      await page.locator('tr:target').waitFor();
    });
  });

  it('numbers paragraphs without a gap, each number on one line', async () => {
    for (const at of paths.filter((path) => path.startsWith('articles/')))
      await visit(at, WIDE, async (page) => {
        const numbers = page.locator('.prose .anchor');
        const told = (await numbers.allTextContents()).map(Number);
        expect(told).toEqual(told.map((_, i) => i + 1));
        const heights = (await page.evaluate(
          `[...document.querySelectorAll('.prose .anchor')].map((one) => one.getBoundingClientRect().height)`,
        )) as number[];
        expect([at, new Set(heights).size]).toEqual([at, heights.length ? 1 : 0]);
      });
  });

  it('marks fragments as fragments, and derived headlines as derived', async () => {
    await visit('briefs/', WIDE, async (page) => {
      expect(await page.locator('.teaser-brief').count()).toBe(4);
      await page.click('.teaser-headline a >> nth=0');
      await page.locator('.story-brief').waitFor();
      expect(await page.locator('.note').allTextContents()).toEqual([
        expect.stringContaining('derived'),
        expect.stringContaining('fragment'),
      ]);
      expect(await page.locator('.breaks-off').count()).toBe(1);
    });
  });

  it('fits every page into 390 pixels', async () => {
    for (const at of paths)
      await visit(at, NARROW, async (page) => {
        expect([at, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([at, 390]);
      });
  });

  it('breaks words that are longer than the screen', async () => {
    for (const options of [NARROW, WIDE])
      for (const at of ['', 'archive/2024/01/', ...kinds.filter((kind) => kind.startsWith('articles/'))])
        await visit(at, options, async (page) => {
          await page.evaluate(
            `for (const one of document.querySelectorAll('main :is(h1, h2, h3, p, li)')) one.append('x'.repeat(300))`,
          );
          const width = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          expect([at, width]).toEqual([at, 0]);
        });
  });

  it('is dark where the reader wants it dark, and keeps the choice', async () => {
    await visit('', { ...WIDE, colorScheme: 'dark' }, async (page) => {
      const dark = await background(page);
      await page.click('#theme button[value="light"]');
      const light = await background(page);
      expect(light).not.toBe(dark);
      await page.reload();
      expect(await background(page)).toBe(light);
      await page.click('#theme button[value="auto"]');
      expect(await background(page)).toBe(dark);
    });
  });

  it('can be read without JavaScript', async () => {
    for (const at of paths)
      await visit(at, { ...WIDE, javaScriptEnabled: false }, async (page) => {
        expect((await page.locator('h1').first().textContent())?.trim()).not.toBe('');
        expect(await page.locator('#theme').isVisible()).toBe(false);
      });
    await visit('search/', { ...WIDE, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#search-terms a').count()).toBeGreaterThan(1);
    });
  });

  it('has nothing that axe finds serious, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const at of kinds)
        await visit(at, { ...WIDE, colorScheme, bypassCSP: true }, async (page) => {
          await page.evaluate(axe.source);
          const found = (await page.evaluate('axe.run(document)')) as axe.AxeResults;
          const serious = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
          expect([at, colorScheme, serious.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([
            at,
            colorScheme,
            [],
          ]);
        });
  }, 120_000);

  it('draws coverage that is seen wide, narrow, dark and on paper, and named to who does not see it', async () => {
    for (const options of [WIDE, NARROW, { ...WIDE, colorScheme: 'dark' as const }])
      await visit(drawn, options, async (page) => {
        const chart = page.getByRole('img', { name: /^Articles a (?:day|month|year)$/ });
        const { width, height } = (await chart.boundingBox())!;
        expect(width).toBeGreaterThan(options.viewport.width * 0.7);
        const bar = (await chart.locator('rect').first().boundingBox())!;
        expect(bar.height / height).toBeCloseTo(1 / 4, 1);
        expect(bar.width).toBeLessThanOrEqual(width * 0.04);
        const paint = (of: string) => page.evaluate(`getComputedStyle(document.querySelector('${of}')).color`);
        expect(await paint('.chart-bars')).not.toBe(await paint('body'));
        expect(await page.locator('.chart desc').textContent()).toMatch(/^1 article between January 2024 and/);
        const ends = await page.locator('.chart-axis text').all();
        const boxes = await Promise.all(ends.map(async (end) => (await end.boundingBox())!));
        for (const [i, box] of boxes.entries()) {
          expect(box.x + box.width).toBeLessThanOrEqual(options.viewport.width);
          if (i) expect(box.x).toBeGreaterThan(boxes[i - 1]!.x + boxes[i - 1]!.width);
        }
        await page.click('.chart summary');
        expect(await page.locator('.chart table').isVisible()).toBe(true);
        await page.emulateMedia({ media: 'print', colorScheme: options.colorScheme ?? 'light' });
        expect(await background(page)).toBe('rgb(255, 255, 255)');
        expect(await paint('.chart-bars')).toBe('rgb(143, 42, 28)');
      });
  });

  it('prints the text with its permalink and hash, without the chrome', async () => {
    await visit(paths[1]!, WIDE, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.sections').isVisible()).toBe(false);
      expect(await page.locator('.margin').isVisible()).toBe(false);
      expect(await page.locator('.provenance').isVisible()).toBe(true);
      expect(await page.locator('.provenance code').first().textContent()).toMatch(/^[0-9a-f]{64}$/);
    });
  });

  it('says at the address of a withdrawn article what stood there', async () => {
    expect(paths).toContain(WITHDRAWN.path);
    await visit(WITHDRAWN.path, WIDE, async (page) => {
      expect(await page.textContent('h1')).toBe(WITHDRAWN.headline);
      expect(await page.textContent('main')).toMatch(/The Post, 5 March 2024.*no longer in the archive/s);
      await page.click('main a:has-text("front page")');
      expect(page.url()).toBe(served.url);
    });
  });

  it('finds its way from a page that does not exist, at any depth', async () => {
    await visit('no/such/page/', WIDE, async (page) => {
      await page.click('main a:has-text("front page")');
      expect(page.url()).toBe(served.url);
    });
  });

  it('leads from a page that does not exist to those that have the words of its address', async () => {
    await visit('no/such/trump-administration-weighs-countries-0000000000/', WIDE, async (page) => {
      expect(await page.textContent('#nearest')).toBe('The nearest pages: “trump administration weighs countries”');
      await page.click('#nearest a');
      const first = page.locator('.search-link').first();
      expect(await first.textContent()).toMatch(/^Trump Administration Weighs Adding 36 Countries/);
    });
    await visit('no/such/404/', { ...WIDE, javaScriptEnabled: false }, async (page) => {
      expect(await page.isVisible('#nearest')).toBe(false);
    });
  });

  it('asks for nothing that a strict content security policy forbids', () => {
    for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.html')) continue;
      const html = readFileSync(path.join(site, name), 'utf8');
      expect(html).toContain("default-src 'self'");
      expect(html).not.toMatch(/\sstyle=|\son\w+=|<style|<script(?![^>]*(?:src=|ld\+json))/);
    }
  });
});
