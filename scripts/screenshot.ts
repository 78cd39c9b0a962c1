/** A built site in, the README's picture of its front page out: `npx tsx scripts/screenshot.ts _site .github/front.png`. */
import { openBrowser, serveFolder } from './browser.js';

const [site = '_site', target = '.github/front.png'] = process.argv.slice(2);
const [browser, served] = await Promise.all([openBrowser(), serveFolder(site)]);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(served.url, { waitUntil: 'networkidle' });
  await page.screenshot({ path: target });
} finally {
  await browser.close();
  await served.close();
}
