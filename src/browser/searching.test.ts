/** The search page in a real browser: typing, the address, filters, keys, phrases, hostile text, below a path prefix. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type Served, serveFolder } from '../../scripts/browser.js';

const root = path.resolve(import.meta.dirname, '../..');
const PREFIX = '/an/archive/';
const HOSTILE = '<img src=x onerror=alert(1)> </script><script>alert(2)</script> {{ 7*7 }}';
let folder = '';
let browser: Browser;
let served: Served;
let small: Served;

const FILLER =
  'The council met again and went through its long list of plans for the quays, the market hall and the two schools, and nobody spoke for long.';

function record(id: number, title: string, ...paragraphs: string[]) {
  const day = `2021-03-${String(id + 1).padStart(2, '0')}`;
  return {
    id: `r${id}`,
    title,
    body: paragraphs.join('\n\n'),
    date: day,
    source: id % 2 ? 'Harbour Post' : 'Valley Courier',
  };
}

const RECORDS = [
  record(
    0,
    'Envoys meet on the Korea–Russia railway',
    `${FILLER} ${FILLER}`,
    'Later, Putin’s envoy praised the old lighthouse.',
  ),
  record(1, 'A lighthouse is sold', 'The envoy of the town sold it for a small sum.', FILLER),
  record(2, `Painter signs as ${HOSTILE}`, `A zebra said: ${HOSTILE}`, FILLER),
  record(3, 'Élysée says nothing of the voyage', FILLER, 'The palace was closed for the day.'),
  ...Array.from({ length: 24 }, (_, i) =>
    record(4 + i, `Ferry number ${i + 4} leaves the pier`, `The ferry took ${i + 40} guests. ${FILLER}`, FILLER),
  ),
];

function build(name: string, settings: string, prefix: string): Promise<Served> {
  const [input, output] = [path.join(folder, name), path.join(folder, `${name}-site`)];
  mkdirSync(input);
  writeFileSync(path.join(input, 'news.jsonl'), RECORDS.map((one) => JSON.stringify(one)).join('\n'));
  writeFileSync(path.join(input, 'archive.yaml'), settings);
  const args = ['build', input, '--output', output, '--quiet', '--no-cache', '--path-prefix', prefix];
  execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args]);
  return serveFolder(output, prefix);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'searching-'));
  served = await build('whole', 'title: The Test Morgue\n', PREFIX);
  small = await build('small', 'title: The Test Morgue\nlunrLimit: 500\n', '/');
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await small?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function visit(at: string, use: (page: Page) => Promise<void>, site = served): Promise<void> {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) faults.push(`asks ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  try {
    await page.goto(site.url + at);
    await use(page);
    expect(faults).toEqual([]);
  } finally {
    await page.close();
  }
}

const titles = (page: Page) => page.locator('.search-link').allTextContents();
const status = (page: Page) => page.locator('#search-status');
const focused = (page: Page) => page.evaluate('document.activeElement.textContent || document.activeElement.id');

async function says(page: Page, text: string | RegExp): Promise<void> {
  await status(page).filter({ hasText: text }).waitFor();
}

describe('searching', () => {
  it('answers while the reader types, marks what was found, and keeps the query in the address', async () => {
    await visit('search/', async (page) => {
      expect(await page.locator('#search-terms').isVisible()).toBe(true);
      await page.locator('#search-query').pressSequentially('korea', { delay: 20 });
      await says(page, '1 result.');
      expect(await titles(page)).toEqual(['Envoys meet on the Korea–Russia railway']);
      expect(await page.locator('.search-link mark').allTextContents()).toEqual(['Korea']);
      expect(page.url()).toBe(`${served.url}search/?q=korea`);
      expect(await page.title()).toMatch(/^korea · Search/);
      expect(await page.locator('#search-terms').isVisible()).toBe(false);
      await page.reload();
      await says(page, '1 result.');
      expect(await page.inputValue('#search-query')).toBe('korea');
      await page.click('.search-link');
      expect(await page.textContent('h1')).toContain('Envoys meet');
    });
  });

  it('takes the query of the form at the head of any page', async () => {
    await visit('', async (page) => {
      await page.fill('#masthead-query', 'putin');
      await page.press('#masthead-query', 'Enter');
      await says(page, '1 result.');
      expect(page.url()).toContain('/search/?q=putin');
    });
  });

  it('shows the passage of the text where the opening has nothing', async () => {
    await visit('search/?q=putin', async (page) => {
      const passage = page.locator('.teaser-lead mark');
      await passage.waitFor();
      expect(await passage.textContent()).toBe('Putin’s');
      expect(await page.textContent('.teaser-lead')).toBe('Later, Putin’s envoy praised the old lighthouse.');
    });
  });

  it('puts what has all the words first, and under a heading what has some', async () => {
    await visit('search/?q=lighthouse+sold', async (page) => {
      await says(page, '1 result; 1 more has some of the words.');
      expect(await page.locator('.search-results h2').allTextContents()).toEqual(['Results', 'With some of the words']);
      expect(await titles(page)).toEqual(['A lighthouse is sold', 'Envoys meet on the Korea–Russia railway']);
    });
  });

  it('looks for a phrase in the articles’ pages', async () => {
    await visit(`search/?q=${encodeURIComponent('"old lighthouse"')}`, async (page) => {
      await says(page, '1 result.');
      expect(await titles(page)).toEqual(['Envoys meet on the Korea–Russia railway']);
      await page.fill('#search-query', '“lighthouse old”');
      await says(page, 'Nothing found.');
    });
  });

  it('narrows down by source, form and day, with words or without, and goes back', async () => {
    await visit('search/?q=ferry', async (page) => {
      await says(page, '24 results.');
      await page.selectOption('[name=source]', 'Harbour Post');
      await says(page, '12 results.');
      expect(page.url()).toContain('source=Harbour+Post');
      await page.fill('[name=to]', '2021-03-08');
      await says(page, '2 results.');
      await page.fill('#search-query', '');
      await says(page, '4 results.');
      await page.goBack();
      await says(page, '12 results.');
      expect(await page.inputValue('[name=to]')).toBe('');
      await page.selectOption('[name=form]', 'brief');
      await says(page, 'Nothing found.');
      await page.click('#search-clear');
      await status(page).filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('narrows down by nothing that its form does not show', async () => {
    await visit('search/?q=ferry&from=2021-02-30&to=0000-01-01', async (page) => {
      await says(page, '24 results.');
      expect(await page.inputValue('[name=from]')).toBe('');
    });
  });

  it('shows ten results, then more', async () => {
    await visit('search/?q=ferry', async (page) => {
      await says(page, '24 results.');
      for (const count of [10, 20, 24]) {
        await page
          .locator('.search-result')
          .nth(count - 1)
          .waitFor();
        expect(await page.locator('.search-result').count()).toBe(count);
        if (count < 24) await page.click('#search-more');
      }
      expect(await page.locator('#search-more').isVisible()).toBe(false);
    });
  });

  it('can be used by keys alone', async () => {
    await visit('search/?q=lighthouse', async (page) => {
      await says(page, '2 results.');
      await page.keyboard.press('/');
      expect(await focused(page)).toBe('search-query');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('A lighthouse is sold');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toContain('Envoys meet');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe('search-query');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('search-query');
      await page.keyboard.press('Escape');
      expect(await page.inputValue('#search-query')).toBe('');
      expect(await page.locator('.search-result').count()).toBe(0);
    });
  });

  it('shows hostile text as text, from the archive and from the address', async () => {
    await visit('search/?q=zebra', async (page) => {
      await says(page, '1 result.');
      expect((await titles(page))[0]).toContain(HOSTILE);
      await page.locator('.teaser-lead mark').waitFor();
      expect(await page.locator('#search-results img, #search-results script').count()).toBe(0);
    });
    for (const query of [HOSTILE, '+:^~', '"', '__proto__ constructor', '\\']) {
      await visit(`search/?q=${encodeURIComponent(query)}&topic=__proto__&source=%3Cb%3E`, async (page) => {
        await says(page, 'Nothing found.');
        expect(await page.inputValue('#search-query')).toBe(query);
        expect(await page.locator('#search img, #search script, #search b').count()).toBe(0);
      });
    }
  });

  it('says politely what it could not read, and that it found nothing', async () => {
    await visit(`search/?q=${encodeURIComponent('+author:putin')}`, async (page) => {
      await page.locator('#search-remarks .note').waitFor();
      expect(await page.textContent('#search-remarks')).toContain('There is no field “author”');
      await page.fill('#search-query', 'lighthoose');
      await says(page, 'Nothing found. 2 results have words spelt almost so.');
      await page.fill('#search-query', 'qwertzuiop');
      await says(page, /^Nothing found\.$/);
      expect(await page.locator('#search-terms').isVisible()).toBe(true);
    });
  });

  it('searches every word where the whole index is left out', async () => {
    await visit(
      'search/?q=lighthouse',
      async (page) => {
        await says(page, '2 results.');
        expect(await titles(page)).toEqual(['A lighthouse is sold', 'Envoys meet on the Korea–Russia railway']);
      },
      small,
    );
  });

  it('fetches for a word a few small files, not the index', async () => {
    await visit('search/?q=lighthouse+', async (page) => {
      await says(page, '2 results.');
      const asked = await page.evaluate(`performance.getEntriesByType('resource').map(({ name }) => name)`);
      const files = (asked as string[])
        .filter((name) => name.includes('/search/'))
        .map((name) => name.split('/search/')[1]);
      expect(files).toContain('manifest.json');
      expect(files).not.toContain('lunr.json');
    });
  });

  it('finds its way when the site is built anew under an open page', async () => {
    await visit('search/', async (page) => {
      await page.focus('#search-query');
      await page.locator('[name=source] option').nth(1).waitFor({ state: 'attached' });
      let gone = 0;
      await page.route('**/search/terms/**', (route) => {
        // The first files asked for are those of the former build.
        if (gone++ < 1) return route.fulfill({ status: 404, body: '' });
        return route.continue();
      });
      await page.fill('#search-query', 'ferry ');
      await says(page, '24 results.');
      expect(gone).toBeGreaterThan(1);
    });
  });

  it('says what went wrong where a file cannot be fetched, and tries again', async () => {
    await visit('search/', async (page) => {
      await page.route('**/search/**', (route) => route.fulfill({ status: 503, body: '' }));
      await page.fill('#search-query', 'korea');
      await says(page, 'The search could not be run');
      await page.unroute('**/search/**');
      await page.press('#search-query', 'Enter');
      await says(page, '1 result.');
    });
  });

  it.each(['search/manifest.json', 'browser/search-worker.js'])(
    'recovers when %s could not be fetched',
    async (file) => {
      await visit('', async (page) => {
        let down = true;
        await page.route(`**/${file}`, (route) => (down ? route.fulfill({ status: 503, body: '' }) : route.continue()));
        const failed = page.waitForResponse(`**/${file}`);
        await page.goto(`${served.url}search/`);
        await failed;
        await page.fill('#search-query', 'korea');
        await says(page, 'The search could not be run');
        down = false;
        await page.press('#search-query', 'Enter');
        await says(page, '1 result.');
        await page.locator('[name=source] option').nth(2).waitFor({ state: 'attached' });
      });
    },
  );

  it('no longer says that it searches when nothing is asked any more', async () => {
    await visit('search/', async (page) => {
      await page.route('**/search/terms/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        await route.continue();
      });
      const asked = page.waitForRequest('**/search/terms/**');
      await page.fill('#search-query', 'ferry ');
      await asked;
      await page.press('#search-query', 'Escape');
      await page.waitForTimeout(400);
      expect(await status(page).textContent()).toBe('');
      await page.unrouteAll({ behavior: 'wait' });
    });
  });

  it('shows no passage that a former search has chosen', async () => {
    await visit('search/', async (page) => {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/articles/**', async (route) => {
        await released;
        await route.continue();
      });
      const asked = page.waitForRequest('**/articles/envoys-*/**');
      await page.fill('#search-query', 'putin ');
      await asked;
      await page.fill('#search-query', 'korea ');
      await page.locator('.search-link mark').waitFor();
      const answered = page.waitForResponse('**/articles/envoys-*/**');
      release();
      await (await answered).finished();
      await page.waitForTimeout(200);
      expect(await page.locator('.teaser-lead').first().textContent()).not.toContain('Putin');
      await page.unrouteAll({ behavior: 'wait' });
    });
  });

  it('keeps what a later search says though an earlier one’s next results fail', async () => {
    await visit('search/?q=ferry', async (page) => {
      await says(page, '24 results.');
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/search/records/**', async (route) => {
        await released;
        await route.abort();
      });
      const asked = page.waitForRequest('**/search/records/**');
      await page.click('#search-more');
      await asked;
      await page.click('#search-clear');
      release();
      await page.waitForTimeout(200);
      expect(await status(page).textContent()).toBe('');
      await page.unrouteAll({ behavior: 'wait' });
    });
  });

  it('says that a text could not be fetched for a phrase, and tries it again', async () => {
    for (const fail of ['status', 'network'] as const) {
      await visit('search/', async (page) => {
        await page.route('**/articles/**', (route) =>
          fail === 'network' ? route.abort() : route.fulfill({ status: 503, body: '' }),
        );
        await page.fill('#search-query', '"old lighthouse"');
        await says(page, 'Nothing found so far.');
        expect(await page.textContent('#search-remarks')).toContain('1 article’s text could not be fetched');
        await page.unroute('**/articles/**');
        await page.press('#search-query', 'Enter');
        await says(page, '1 result.');
        expect(await page.textContent('#search-remarks')).toBe('');
      });
    }
  });
});
