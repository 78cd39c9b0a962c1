/** The editions page in a real browser: neighbouring editions without scripts, any two with them, print, small screen, axe. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type Served, serveFolder } from '../../scripts/browser.js';
import { changes } from '../dedupe/fixtures/changes.js';
import { HARBOUR, ORCHARD } from '../dedupe/fixtures/texts.js';

const root = path.resolve(import.meta.dirname, '../..');
const KINDS = ['exact', 'updated', 'truncated tail', 'reordered'];
let folder = '';
let browser: Browser;
let served: Served;
let article: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'editions-'));
  const [input, site] = ['in', 'site'].map((name) => path.join(folder, name)) as [string, string];
  mkdirSync(input);
  const record = (kind: string, i: number) => ({
    id: kind,
    title: i % 2 ? 'Northern pier to close for eighteen months' : 'Port Ansgar votes to shut its northern pier',
    body: changes[kind]!(HARBOUR),
    source: 'Coast Courier',
    date: `2021-04-0${6 + i}`,
  });
  const other = { id: 'other', title: 'Frost halves the apple harvest', body: ORCHARD, date: '2021-05-03' };
  const rows = [...KINDS.map(record), other];
  writeFileSync(path.join(input, 'wire.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const flags = ['--output', site, '--quiet', '--no-cache'];
  execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), 'build', input, ...flags]);
  [browser, served] = await Promise.all([openBrowser(), serveFolder(site)]);
  article = readdirSync(path.join(site, 'articles'), { recursive: true, encoding: 'utf8' })
    .find((name) => name.endsWith('editions'))!
    .split(path.sep)[0]!;
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function visit(at: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(served.url + at);
    await use(page);
  } finally {
    await context.close();
  }
}

const editions = () => `articles/${article}/editions/`;

describe('editions', () => {
  it('are named on the article page, each clipping with an anchor', async () => {
    await visit(`articles/${article}/`, {}, async (page) => {
      expect(await page.locator('.margin li[id^="c-"]').count()).toBe(KINDS.length);
      await page.click('.margin a:has-text("Compare the 4 editions")');
      expect(page.url()).toContain('/editions/');
    });
  });

  it('can be read side by side with the one before without scripts', async () => {
    await visit(editions(), { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.comparison').count()).toBe(KINDS.length - 1);
      const first = page.locator('.comparison').first();
      expect(await first.locator('.comparison-summary').textContent()).toBe(
        '1 paragraph added, 2 changed; 6 as they were.',
      );
      expect(await first.locator('.compared-added ins').textContent()).toContain('received a first appeal');
      expect(await first.locator('.compared-changed del').allTextContents()).toEqual(['43', 'two']);
      expect(await page.locator('.comparison >> nth=2 >> .compared-moved').count()).toBeGreaterThan(0);
      expect(await page.locator('#any-two').isVisible()).toBe(false);
    });
  });

  it('can be compared two by two', async () => {
    await visit(editions(), {}, async (page) => {
      await page.selectOption('#any-two select >> nth=0', '3');
      await page.selectOption('#any-two select >> nth=1', '1');
      expect(await page.locator('#any-two .compared-added').count()).toBe(5);
      await page.selectOption('#any-two select >> nth=0', '1');
      expect(await page.locator('#any-two ins, #any-two del').count()).toBe(0);
    });
  });

  it('lead on from their own addresses', async () => {
    const others = readdirSync(path.join(folder, 'site/articles')).filter(
      (name) => name !== article && !/^frost/.test(name),
    );
    expect(others.length).toBeGreaterThanOrEqual(KINDS.length - 1);
    await visit(`articles/${others[0]}/`, {}, async (page) => {
      await page.waitForURL(`**/articles/${article}/`);
      expect(await page.textContent('h1')).toContain('pier');
    });
  });

  it.each([
    ['wide', { viewport: { width: 1280, height: 900 } }],
    ['narrow and dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
  ])('%s: nothing serious for axe, no sideways scrolling', async (_, options) => {
    await visit(editions(), options, async (page) => {
      await page.evaluate(axe.source);
      const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    });
  });

  it('keep to a small screen whatever the length of their headlines', async () => {
    await visit(editions(), { viewport: { width: 390, height: 844 } }, async (page) => {
      await page.evaluate(
        `for (const one of document.querySelectorAll('#any-two option')) one.textContent = one.textContent.repeat(4)`,
      );
      expect(await page.locator('#any-two select').count()).toBe(2);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    });
  });

  it('keep their marks in print', async () => {
    await visit(editions(), {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#any-two').isVisible()).toBe(false);
      const line = await page.evaluate(
        `getComputedStyle(document.querySelector('.comparison del')).textDecorationLine`,
      );
      expect(line).toBe('line-through');
    });
  });
});
