/** What the search page opens, with a network and a worker that fail as real ones do. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchManifest } from '../search/manifest.js';
import type { Answer } from '../search/search-index.js';
import type { ToWorker } from './search-files.js';
import { openSources } from './search-sources.js';

const shelf = { folder: 'search/terms', deflated: false, root: [] };
const MANIFEST: SearchManifest = {
  totals: { documents: 3, averages: [1, 1, 1, 1, 1] },
  terms: shelf,
  endings: shelf,
  records: shelf,
  filters: shelf,
  options: 'options.json',
  lunr: null,
  limit: 0,
};
const ANSWER: Answer = { hits: [], phrases: [], remarks: [] };

class StandIn extends EventTarget {
  static readonly all: StandIn[] = [];
  readonly heard: ToWorker[] = [];
  terminated = false;

  constructor() {
    super();
    StandIn.all.push(this);
  }

  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.terminated = true;
  }

  answer(id: number): void {
    // What a worker says after it was ended reaches nobody.
    if (!this.terminated)
      this.dispatchEvent(new MessageEvent('message', { data: { kind: 'answer', id, answer: ANSWER } }));
  }

  fail(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: '' }));
  }
}

const ROOT = new URL('https://example.org/an/archive/');
let fetched: { readonly address: string; readonly cache: RequestCache | undefined }[] = [];
let answering = true;

beforeEach(() => {
  fetched = [];
  answering = true;
  StandIn.all.length = 0;
  vi.stubGlobal('Worker', StandIn);
  vi.stubGlobal('fetch', async (address: URL, { cache }: RequestInit = {}) => {
    fetched.push({ address: address.href, cache });
    return answering ? new Response(JSON.stringify(MANIFEST)) : new Response('', { status: 503 });
  });
});
afterEach(() => void vi.unstubAllGlobals());

describe('what the search page opens', () => {
  it('is fetched once, and again after a failure', async () => {
    const { sources } = openSources(ROOT);
    answering = false;
    await expect(sources()).rejects.toThrow('503');
    expect(StandIn.all[0]!.terminated).toBe(true);
    answering = true;
    expect(await sources()).toBe(await sources());
    expect(fetched).toHaveLength(2);
  });

  it('says of a worker that could not be started that it cannot answer, whenever it is asked', async () => {
    const { index } = await openSources(ROOT).sources();
    StandIn.all[0]!.fail();
    await expect(index.search('korea')).rejects.toThrow('could not be run');
  });

  it('still answers what was asked of it before it was forgotten, and is ended then', async () => {
    const { sources, forget } = openSources(ROOT);
    const old = await sources();
    const [one, other] = [old.index.search('kor'), old.index.search('korea')];
    const [worker] = StandIn.all;
    worker!.answer(1);
    await one;
    forget(old);
    await new Promise((resolve) => setTimeout(resolve));
    worker!.answer(2);
    expect(await other).toEqual(ANSWER);
    expect(worker!.terminated).toBe(true);
    expect(await sources()).not.toBe(old);
  });

  it('is not forgotten when what stood before it fails once more', async () => {
    const { sources, forget } = openSources(ROOT);
    const old = await sources();
    forget(old);
    const fresh = await sources();
    forget(old);
    expect(await sources()).toBe(fresh);
    expect(StandIn.all.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  it('is asked of the host anew after a failure, past what the browser keeps', async () => {
    const { sources, forget } = openSources(ROOT);
    forget(await sources());
    await sources();
    expect(fetched).toEqual([
      { address: `${ROOT.href}search/manifest.json`, cache: 'default' },
      { address: `${ROOT.href}search/manifest.json`, cache: 'reload' },
    ]);
  });
});
