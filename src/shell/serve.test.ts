import { afterEach, describe, expect, it } from 'vitest';
import { folderOf } from './fixtures/folders.js';
import { type Served, serve } from './serve.js';

let served: Served | null = null;
afterEach(async () => {
  await served?.close();
  served = null;
});

const SITE = {
  'index.html': '<!doctype html><body><p>front</p></body>',
  'a/index.html': '<!doctype html><body>page a</body>',
  '404.html': '<body>nothing here</body>',
  'data/x.jsonl': '{}\n',
};
async function start(pathPrefix = '/'): Promise<Served> {
  served = await serve({ site: folderOf(SITE), port: 0, pathPrefix });
  return served;
}

describe('serve', () => {
  it.each(['/', '/news/'])('serves the site below %s, pages with the script that reloads them', async (prefix) => {
    const { address } = await start(prefix);
    expect(new URL(address).pathname).toBe(prefix);
    const front = await (await fetch(address)).text();
    expect(front).toBe(`<!doctype html><body><p>front</p><script src="${prefix}_reload/script.js"></script></body>`);
    expect(await (await fetch(`${address}a/`)).text()).toContain('page a');
    expect(await (await fetch(`${address}data/x.jsonl`)).text()).toBe('{}\n');
    const missing = await fetch(`${address}gone/`);
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('nothing here')]);
  });

  it.each(['/', '/news/'])(
    'leads below %s from a folder’s name to the folder, as hosts do: links of its page are relative',
    async (prefix) => {
      const { address } = await start(prefix);
      const answer = await fetch(`${address}a?q=x`, { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([302, `${prefix}a/?q=x`]);
      expect((await fetch(`${address}/a`, { redirect: 'manual' })).status).not.toBe(302);
    },
  );

  it('serves nothing from outside the site', async () => {
    const { address } = await start();
    for (const way of ['%2e%2e/%2e%2e/etc/passwd', '..%2f..%2fetc/passwd', '%2e%2e%2f%2e%2e%2fetc%2fhosts.html'])
      expect((await fetch(address + way)).status).toBe(404);
  });

  it('tells open pages to reload', async () => {
    const { address, reload } = await start();
    const events = await fetch(`${address}_reload/events`);
    const reader = events.body!.getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).toBe(': hello\n\n');
    reload();
    expect(await next()).toBe('data: built\n\n');
    await reader.cancel();
  });
});
